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

const tables = 'md/2024-03-11-ten-years-after-the-crack.md'
const dump = '018_c77e0b52a91f4d36.txt'

/** What the gallery shows, in its order. */
export const plates: readonly Plate[] = [
  {
    name: 'front',
    title: 'Front page',
    page: { address: 'index.html' },
    looks: [desktop, phone, phoneDark],
  },
  {
    name: 'article',
    title: 'Article',
    page: { file: tables },
    looks: [desktop, phone, paper],
  },
  {
    name: 'arabic',
    title: 'Article, right to left',
    page: { file: 'almarfa/agreement.txt' },
    looks: [desktopDark, phone],
  },
  {
    name: 'original',
    title: 'The file beside what was made of it',
    page: { file: dump },
    end: '#original',
    looks: [desktop, plain],
  },
  {
    name: 'search',
    title: 'Search',
    page: { address: 'search/index.html' },
    end: '?q=harbour',
    looks: [desktop, phoneDark],
  },
  {
    name: 'source',
    title: 'Source',
    page: { address: 'sources/harbour-post/index.html' },
    looks: [desktop],
  },
  { name: 'dates', title: 'Dates', page: { address: 'dates/index.html' }, looks: [desktopDark] },
]
