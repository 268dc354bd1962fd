/** The quotation marks of a kind of English, and whether commas and full stops go inside. */
export interface Quotes {
  readonly outer: readonly [string, string]
  readonly inner: readonly [string, string]
  readonly inside: boolean
}

export const american: Quotes = { outer: ['“', '”'], inner: ['‘', '’'], inside: true }
export const british: Quotes = { outer: ['‘', '’'], inner: ['“', '”'], inside: false }

// A mark opens at the beginning, behind a space or an opening bracket; anywhere else it closes, or
// is an apostrophe.
const straightOpen = /(^|[\s([{—–-])(["'])(?=\S)/gu
const pair = /“([^“”]*)”|‘([^‘’]*(?:(?<=\p{L})’(?=\p{L})[^‘’]*)*)’(?!\p{L})/gu

/**
 * A title with printers' quotation marks, those of another level when it is quoted itself.
 *
 * @param title
 *   As printed, with straight or curly marks.
 * @param quotes
 *   Marks to use.
 * @param nested
 *   Whether the title will stand between quotation marks.
 * @returns
 *   Title; an apostrophe stays one.
 */
export function withQuotes(title: string, quotes: Quotes, nested: boolean): string {
  if (!nested) return curled(title, quotes.outer)
  const [open, close] = quotes.inner
  return curled(title, american.outer).replace(pair, (_, one?: string, other?: string) => {
    return `${open}${one ?? other ?? ''}${close}`
  })
}

function curled(title: string, [open, close]: Quotes['outer']): string {
  if (!/["']/.test(title)) return title
  return title
    .replace(
      straightOpen,
      (_, before: string, mark: string) => before + (mark === '"' ? open : '‘'),
    )
    .replace(/"/g, close)
    .replace(/'/g, '’')
}

/** Words that have the mark already, or one that stands for it: `Yahoo!` ends a sentence. */
const closed = { '.': /[.?!:]$/, ',': /,$/ }

/**
 * End a title with a mark, without doubling one.
 *
 * @param title
 *   Title.
 * @param mark
 *   `.` or `,`.
 * @param quotes
 *   Whether the mark goes inside closing quotation marks.
 * @returns
 *   Title and mark; a question needs no full stop.
 */
export function ended(title: string, mark: '.' | ',', quotes: Quotes): string {
  const closing = /[’”]+$/.exec(title)?.[0] ?? ''
  const core = title.slice(0, title.length - closing.length)
  if (closed[mark].test(core)) return title
  return quotes.inside ? `${core}${mark}${closing}` : `${title}${mark}`
}
