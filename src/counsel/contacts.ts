import type { ArticleRecord, Role } from '../model/index.ts'
import { type Edit, edited } from './edit.ts'
import { withStrings } from './strings.ts'

const mail =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[[(](?:at|ät)[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu
// With a plus, behind a word for it, or in the groups that numbers are printed in; never a date.
const telephone =
  /(?<![\d\p{L}])(?:\+\d|(?<=(?:tel|telephone|phone|fon|telefon|tél|téléphone|teléfono|fax|mob|mobile|тел|телефон|电话|電話|전화|هاتف)[.:：]{0,2}\s{0,3})[\d(])[\d\s()./–-]{5,22}\d(?!\d)|(?<![\d\p{L}./-])(?:\(0\d{1,5}\)|0\d{1,5}[ /-])[\d /-]{4,14}\d(?![\d./-])|(?<![\d./-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d./-])/giu

// Most texts have neither a number nor a sign that stands in an address.
const sign = /[\d@]|[[(](?:at|ät)[\])]/iu

const marks = { mail: '…@…', telephone: '☎…' } as const

const around: ReadonlySet<Role | 'gap'> = new Set<Role | 'gap'>([
  'furniture',
  'byline',
  'author',
  'republisher',
  'topics',
  'note',
])

function hidden(text: string): string {
  if (!sign.test(text)) return text
  return text.replace(mail, marks.mail).replace(telephone, marks.telephone)
}

/**
 * Hide addresses of electronic mail and numbers of telephones in what stands around an article: bylines,
 * boxes of contacts, notes, biographies. What its text says is its text.
 *
 * @param record
 *   Record.
 * @returns
 *   Record without them; the same when there were none.
 */
export function withoutContacts(record: ArticleRecord): ArticleRecord {
  const edits = record.spans
    .filter(({ role }) => around.has(role))
    .flatMap(({ text, start }) => editsIn(text, start))
  const touched = hiddenFields(record)
  if (edits.length === 0) return touched ?? record
  return edited(touched ?? record, edits)
}

function editsIn(text: string, start: number): Edit[] {
  if (!sign.test(text)) return []
  const found = [mail, telephone].flatMap((pattern, index) =>
    [...text.matchAll(pattern)].map(
      ({ index: at, 0: words }): Edit => ({
        start: start + at,
        end: start + at + words.length,
        text: index === 0 ? marks.mail : marks.telephone,
        withheld: 0,
      }),
    ),
  )
  found.sort((a, b) => a.start - b.start)
  return found.filter((edit, index) => index === 0 || edit.start >= (found[index - 1]?.end ?? 0))
}

const fields = [
  'byline',
  'authors',
  'republisher',
  'furniture',
  'notes',
  'withdrawn',
  'diagnostics',
] as const

/** The same in what was read from there; nothing when there is nothing to hide. */
function hiddenFields(record: ArticleRecord): ArticleRecord | undefined {
  const known = Object.fromEntries(
    fields.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]] as const])),
  )
  let found = false
  const clean = withStrings(known, (text) => {
    const result = hidden(text)
    if (result !== text) found = true
    return result
  })
  return found ? { ...record, ...clean } : undefined
}
