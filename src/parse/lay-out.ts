import {
  type Dump,
  type Format,
  type Mended,
  mend,
  type Repair,
  type Statement,
} from '../model/index.ts'
import { buildDump, type Extent } from './build-dump.ts'
import { findRepairs } from './damage/repairs.ts'
import { statementsOf } from './html/head.ts'
import { print } from './html/print.ts'
import { isOvergrown } from './markdown/density.ts'
import { type FrontMatter, frontMatter } from './markdown/front-matter.ts'
import { splitMarkdown } from './markdown/split.ts'
import { split } from './text/split.ts'

/** A file as it is laid out for reading, before anybody names a part of it. */
export interface Layout {
  readonly dump: Dump
  readonly mended: Mended
  /** Damaged characters, and what is read instead. */
  readonly repairs: readonly Repair[]
  /** Fields at the head of plain text or Markdown. */
  readonly matter?: FrontMatter | undefined
  /** What the head of HTML says of the article. */
  readonly stated: readonly Statement[]
  /** Whether its Markdown is read as plain text, for it has too many signs. */
  readonly isWild: boolean
}

/**
 * Lay a file out for reading: divide it into blocks, and say how each is read.
 *
 * @param text
 *   The decoded file.
 * @param format
 *   How it is written.
 * @returns
 *   Its layout; the tree, as a string, is the file.
 */
export function layOut(text: string, format: Format): Layout {
  return format === 'html' ? layOutHtml(text) : layOutText(text, format)
}

function layOutText(text: string, format: Format): Layout {
  const matter = frontMatter(text)
  const from = matter?.end ?? 0
  const start = text.startsWith('\ufeff') ? 1 : 0
  const head: Extent[] = matter ? [{ start, end: from, form: 'front-matter' }] : []
  const isWild = format === 'markdown' && isOvergrown(text.slice(from))
  const isMarked = format === 'markdown' && !isWild
  const dump = isMarked ? splitMarkdown(text, from, head) : split(text, from, head)
  const repairs = findRepairs(text, isMarked)
  return { dump, mended: mend(text, repairs), repairs, matter, stated: [], isWild }
}

function layOutHtml(text: string): Layout {
  const { extents, edits, head } = print(text)
  const repairs = outside(findRepairs(text, true), edits)
  const all =
    repairs.length === 0 ? edits : [...repairs, ...edits].sort((a, b) => a.start - b.start)
  const stated = statementsOf(head)
  return { dump: buildDump(text, extents), mended: mend(text, all), repairs, stated, isWild: false }
}

/** Repairs of what is printed: no tag or address is damaged for its readers. */
function outside(repairs: readonly Repair[], edits: readonly Repair[]): readonly Repair[] {
  let index = 0
  return repairs.filter(({ start, end }) => {
    while ((edits[index]?.end ?? start + 1) <= start) index += 1
    return end <= (edits[index]?.start ?? end)
  })
}
