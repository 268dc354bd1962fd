import { type CitationStyle, type Cited, type Run, toEngine, unformatted } from '../cite/index.ts'
import { fingerprint } from '../fingerprint.ts'

/** What was formatted of an article, as it is kept. */
interface Sheet {
  /** Fingerprint of all that a style sees of the article. */
  readonly of: string
  /** Entries by the fingerprints of the styles. */
  readonly entries: Readonly<Record<string, readonly Run[]>>
}

/** What became of the citations of a page. */
export interface Pasted {
  /** What is to be kept of them; absent where that is what was kept before, or nothing. */
  readonly sheet?: string
  /** A sentence for each style that the engine could not format the article in. */
  readonly faults: readonly string[]
}

/** Styles that remember what was formatted of the article whose page is printed. */
export interface Album {
  readonly styles: readonly CitationStyle[]
  /**
   * Print a page with an article's citations.
   *
   * @param sheet
   *   What was kept of them (default: nothing).
   * @param print
   *   Prints it.
   */
  readonly around: <Page>(
    sheet: string | undefined,
    print: () => Page,
  ) => Pasted & { readonly page: Page }
}

/**
 * Let styles remember what the engine wrote: it costs milliseconds an article, and most articles stay as they are when
 * their pages change.
 *
 * A sheet holds what a style sees of the article and nothing of the page, so that another neighbour, theme or
 * configuration has nothing formatted again. An article that the engine fails on is cited by what identifies it.
 *
 * @param styles
 *   Styles.
 * @returns
 *   The same styles, and the way to print with them.
 */
export function openAlbum(styles: readonly CitationStyle[]): Album {
  let page = blank()
  const cited = (style: CitationStyle): CitationStyle => {
    const key = fingerprint(style.source)
    return { ...style, cite: (article) => entryOf(style, key, article, page) }
  }
  return {
    styles: styles.map(cited),
    around(sheet, print) {
      page = blank(sheet)
      const html = print()
      const { of, entries, isNew, faults } = page
      const sheetNow = of === undefined || !isNew ? {} : { sheet: JSON.stringify({ of, entries }) }
      return { page: html, faults, ...sheetNow }
    },
  }
}

/** The citations of the page that is printed. */
interface Open {
  readonly before: Sheet | undefined
  readonly entries: Record<string, readonly Run[]>
  readonly faults: string[]
  /** The facts that `of` is of. */
  cited?: Cited
  of?: string
  isNew: boolean
}

const blank = (sheet?: string): Open => ({
  before: sheet === undefined ? undefined : (JSON.parse(sheet) as Sheet), // as it was kept
  entries: {},
  faults: [],
  isNew: false,
})

function entryOf(style: CitationStyle, key: string, cited: Cited, page: Open): Run[] {
  if (page.cited !== cited) {
    page.cited = cited
    page.of = fingerprint(JSON.stringify(toEngine(cited)))
  }
  const known = page.before?.of === page.of ? page.before?.entries[key] : undefined
  if (!known) page.isNew = true
  try {
    const runs = known ?? style.cite(cited)
    page.entries[key] = runs
    return [...runs]
  } catch (error) {
    page.faults.push(`Not formatted in ${style.name}: “${cited.title}” (${error})`)
    return unformatted(cited)
  }
}
