import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { decodeText } from '../../src/read/decode.ts'

/** One section of a gold record. */
export interface GoldSection {
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}

/** What a person, or the page's own data, says of an article. */
export interface Gold {
  readonly id: string
  readonly language: string
  readonly publisher?: string
  readonly headline: string | null
  readonly headlineOnPage: string | null
  readonly authors: readonly string[]
  readonly date: string | null
  readonly summary: readonly string[]
  readonly sections: readonly GoldSection[]
  readonly topics?: readonly string[]
  readonly dateline?: string | null
  readonly source?: { readonly name?: string; readonly url?: string } | null
  readonly footnotes?: ReadonlyArray<{ readonly marker: string; readonly text: string }>
  readonly residue?: readonly string[]
  /** What of it the plain text shows. */
  readonly visible?: {
    readonly headline: boolean
    readonly authors: readonly string[]
    readonly date: boolean
    readonly summary: boolean
    /** Whether it names the source (default: it does, when there is one). */
    readonly source?: boolean
  }
}

/** A dump, and its gold. */
export interface Sheet {
  readonly name: string
  /** Name of the dump's file: it tells Markdown from plain text. */
  readonly path: string
  readonly text: string
  readonly gold: Gold
}

/**
 * Read a folder of gold records and the dumps they belong to.
 *
 * @param folder
 *   Folder of `NAME.json`, folders in it too.
 * @param texts
 *   Folder of `NAME.txt`, `NAME.md` or `NAME.html` (default: the same).
 * @returns
 *   Sheets, in the order of their names; a gold record without a dump is left out.
 */
export function readSheets(folder: string, texts: string = folder): Sheet[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
  return files.flatMap((file): Sheet[] => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold // trusted: our gold
    if (!Array.isArray(gold.sections)) return []
    const stem = join(texts, dirname(file), basename(file, '.json'))
    const path = [`${stem}.txt`, `${stem}.md`, `${stem}.html`].find((candidate) =>
      existsSync(candidate),
    )
    if (!path) return []
    const decoded = decodeText(readFileSync(path))
    if (!('text' in decoded)) return []
    return [{ name: file.slice(0, -5), path: relative(texts, path), text: decoded.text, gold }]
  })
}
