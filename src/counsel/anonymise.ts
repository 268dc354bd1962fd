import type { Anchor, ArticleRecord, Takedown } from '../model/index.ts'
import { type Edit, edited } from './edit.ts'
import { replacedInHtml, withStrings } from './strings.ts'
import { finderOf } from './words.ts'

/**
 * Take words out of a record: out of its text, its fields, the names of its files, its addresses.
 *
 * @param record
 *   Record.
 * @param takedown
 *   Which words, and what stands in their place.
 * @returns
 *   Record that holds none of them.
 */
export function anonymised(
  record: ArticleRecord,
  { removed, replacement }: Pick<Takedown, 'removed' | 'replacement'>,
): ArticleRecord {
  const finder = finderOf(removed)
  if (!finder) return record
  const text = record.spans.map((span) => span.text).join('')
  const edits = [...text.matchAll(finder)].map(
    ({ index, 0: words }): Edit => ({
      start: index,
      end: index + words.length,
      text: replacement,
      withheld: 0, // the length of a name would tell it
    }),
  )
  const anchors = anchorsWithout(record, finder)
  const clean = (words: string, key: string): string => {
    if (key === 'html') return renamed(replacedInHtml(words, finder, replacement), anchors)
    if (key === 'anchor' || key === 'became' || key === 'after') return anchors.get(words) ?? words
    return words.replace(finder, isPath(key) ? 'x' : replacement)
  }
  const result = withStrings(edited(record, edits), clean)
  const extra = Object.entries(result.extra).map(
    ([key, field]) => [key.replace(finder, replacement), field] as const,
  )
  return { ...result, extra: Object.fromEntries(extra) }
}

const isPath = (key: string): boolean =>
  key === 'path' || key === 'copies' || key === 'sidecar' || key === 'file' || key === 'url'

/** A heading's fragment is made of its words; those that hold what must go are numbered instead. */
function anchorsWithout({ sections }: ArticleRecord, finder: RegExp): Map<string, Anchor> {
  const taken = new Set<string>(sections.map(({ anchor }) => anchor))
  const anchors = new Map<string, Anchor>()
  for (const [index, { anchor }] of sections.entries()) {
    if (anchor.search(finder) === -1) continue
    let wish = `section-${index + 1}`
    while (taken.has(wish)) wish += '-2'
    taken.add(wish)
    anchors.set(anchor, wish as Anchor) // a word, a hyphen and digits
  }
  return anchors
}

/** Ids and links within HTML that name a fragment. */
function renamed(html: string, anchors: ReadonlyMap<string, Anchor>): string {
  return html.replace(
    /(?<= (?:id|href)="#?)[a-z][a-z0-9-]*(?=")/g,
    (name) => anchors.get(name) ?? name,
  )
}
