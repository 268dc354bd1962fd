import { type NewsDate, toNewsDate } from './news-date.ts'
import type { ArticleRecord } from './record.ts'

/**
 * Where an article was published.
 *
 * @param record
 *   Its record.
 * @returns
 *   Address of the article itself; nothing when only the outlet's front door is known.
 */
export function originalAddress(record: ArticleRecord): string | undefined {
  const url = record.source?.value.url
  if (url === undefined || !URL.canParse(url)) return undefined
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === '' ? undefined : url
}

const captureKeys = ['saved', 'captured', 'archived', 'accessed', 'retrieved', 'accessdate']

/**
 * The day on which a person says that the copy was saved.
 *
 * @param record
 *   Its record.
 * @returns
 *   Day, where there is one and no less.
 */
export function captureDay(record: ArticleRecord): NewsDate | undefined {
  for (const [key, { value }] of Object.entries(record.extra)) {
    const name = key.toLowerCase().replace(/[\s_-]|(?:date|at|on)$/g, '')
    if (captureKeys.some((known) => known === name) && typeof value === 'string') {
      const date = toNewsDate(value.slice(0, 10))
      if (date?.precision === 'day') return date
    }
  }
  return undefined
}

/** What stood at an address on a day: of what, and when, an article is a copy. */
export interface Capture {
  readonly original: string
  /** `2015-01-09` */
  readonly day: string
}

/**
 * Midnight of a day, as Memento (RFC 7089) writes it.
 *
 * @param day
 *   `2015-01-09`
 * @returns
 *   `Fri, 09 Jan 2015 00:00:00 GMT`
 */
export function momentOf(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString()
}

/**
 * Of what and when an article is a copy.
 *
 * @param record
 *   Its record.
 * @returns
 *   Both, where both are known.
 */
export function captureOf(record: ArticleRecord): Capture | undefined {
  const original = originalAddress(record)
  const day = captureDay(record)?.value
  return original === undefined || day === undefined ? undefined : { original, day }
}
