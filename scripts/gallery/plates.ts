/** How a picture is taken. */
export interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly scheme: 'dark' | 'light'
  /** Whether scripts run (default: yes). */
  readonly scripted?: boolean
  /** Whether the page is seen as it is printed (default: no). */
  readonly printed?: boolean
}

/** A page of the demonstration archive, and what is done there before its picture is taken. */
export interface Plate {
  /** Its pictures' names begin so. */
  readonly name: string
  readonly title: string
  /** Address of a page, or the file of an article. */
  readonly page: { readonly address: string } | { readonly file: string }
  /** Fragment or query behind the address (default: none). */
  readonly end?: string
  /** What to press first, by selector (default: nothing). */
  readonly press?: string
  readonly looks: readonly Look[]
}

const small = { width: 390, height: 780 } as const
const large = { width: 1280, height: 820 } as const

const phone: Look = { name: 'phone', ...small, scheme: 'light' }
const phoneDark: Look = { name: 'phone-dark', ...small, scheme: 'dark' }
const desktop: Look = { name: 'desktop', ...large, scheme: 'light' }
const desktopDark: Look = { name: 'desktop-dark', ...large, scheme: 'dark' }
const plain: Look = { name: 'plain', ...large, scheme: 'light', scripted: false }
const paper: Look = { name: 'paper', width: 720, height: 1018, scheme: 'light', printed: true }

/** What the looks are called in the gallery. */
export const lookNames: Readonly<Record<string, string>> = {
  phone: 'Phone',
  'phone-dark': 'Phone, dark',
  desktop: 'Desktop',
  'desktop-dark': 'Desktop, dark',
  plain: 'Without JavaScript',
  paper: 'On paper',
}

const every = [phone, phoneDark, desktop, desktopDark] as const
const tables = 'md/2024-03-11-ten-years-after-the-crack.md'
const dump = '018_c77e0b52a91f4d36.txt'

/** What the gallery shows, in its order. */
export const plates: readonly Plate[] = [
  { name: 'front', title: 'Front page', page: { address: 'index.html' }, looks: every },
  {
    name: 'article',
    title: 'Article',
    page: { file: tables },
    looks: [...every, plain, paper],
  },
  {
    name: 'arabic',
    title: 'Article, right to left',
    page: { file: 'almarfa/agreement.txt' },
    looks: [...every, paper],
  },
  {
    name: 'chinese',
    title: 'Article in Chinese',
    page: { file: 'md/灯桥笔记.md' },
    looks: [phone, desktop],
  },
  {
    name: 'table',
    title: 'Quotation, table, list',
    page: { file: tables },
    press: '.contents li:nth-child(4) a',
    looks: [phone, desktop],
  },
  {
    name: 'paragraph',
    title: 'A paragraph’s link, quotation and citation',
    page: { file: tables },
    press: '.part:nth-of-type(3) .mark',
    looks: [phone, desktop],
  },
  {
    name: 'footnote',
    title: 'A footnote, read in its place',
    page: { file: dump },
    press: '.call',
    looks: [phone, desktopDark, plain],
  },
  {
    name: 'original',
    title: 'The file beside what was made of it',
    page: { file: dump },
    end: '#original',
    looks: [...every, plain],
  },
  {
    name: 'original-arabic',
    title: 'The file, right to left',
    page: { file: 'almarfa/agreement.txt' },
    end: '#original',
    looks: [desktop],
  },
  {
    name: 'record',
    title: 'Citations and record',
    page: { file: 'fennel-islander/bread-until-tuesday.txt' },
    end: '#cite',
    looks: [phone, desktop],
  },
  {
    name: 'source',
    title: 'Source',
    page: { address: 'sources/harbour-post/index.html' },
    looks: every,
  },
  { name: 'dates', title: 'Dates', page: { address: 'dates/index.html' }, looks: every },
  {
    name: 'search',
    title: 'Search',
    page: { address: 'search/index.html' },
    end: '?q=harbour',
    looks: [...every, plain],
  },
  {
    name: 'about',
    title: 'About the archive',
    page: { address: 'about/index.html' },
    looks: every,
  },
  { name: 'missing', title: 'What is missing', page: { address: '404.html' }, looks: [desktop] },
]
