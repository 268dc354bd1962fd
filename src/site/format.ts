import type { NewsDate } from '../model/index.ts'

const shapes: Readonly<Record<NewsDate['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
}

/**
 * Write dates in the words of a language, as precise as they are known.
 *
 * @param tag
 *   BCP 47 tag.
 * @returns
 *   Function from a date to words; the same on every machine, since the date carries its own clock.
 */
export function dateWriter(tag: string): (date: NewsDate) => string {
  const writers = new Map<string, Intl.DateTimeFormat>()
  return ({ value, precision, zone }) => {
    const writer =
      writers.get(precision) ??
      new Intl.DateTimeFormat(tag, {
        ...shapes[precision],
        timeZone: 'UTC',
        calendar: 'gregory',
        hourCycle: 'h23',
      })
    writers.set(precision, writer)
    const filled = `${value}${'2000-01-01T00:00'.slice(value.length)}:00Z`
    return (
      writer.format(new Date(filled)) +
      (precision === 'minute' && zone ? ` (${zone === 'Z' ? 'UTC' : `UTC${zone}`})` : '')
    )
  }
}

/**
 * Name languages in a language.
 *
 * @param tag
 *   BCP 47 tag of the language to speak.
 * @returns
 *   Function from a tag to a name; the tag itself where there is none.
 */
export function languageNamer(tag: string): (of: string) => string {
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' })
  return (of) => {
    try {
      return names.of(of) ?? of
    } catch {
      return of // a person's `lang: Klingon (old)` is no tag
    }
  }
}
