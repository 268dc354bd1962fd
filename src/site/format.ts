import type { NewsDate, Week } from '../model/index.ts'

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
 * Write days of any year, and months.
 *
 * @param tag
 *   BCP 47 tag.
 * @returns
 *   Function from `07-18` or `07` to words: “July 18”, “July”.
 */
export function monthDayWriter(tag: string): (value: string) => string {
  const common = { timeZone: 'UTC', calendar: 'gregory', month: 'long' } as const
  const days = new Intl.DateTimeFormat(tag, { ...common, day: 'numeric' })
  const months = new Intl.DateTimeFormat(tag, common)
  return (value) =>
    value.length === 2
      ? months.format(new Date(`2000-${value}-01T00:00Z`))
      : days.format(new Date(`2000-${value}T00:00Z`)) // a leap year
}

const most = 2000

/**
 * A function that does not work out again what it is asked for over and over: names, numbers, reasons, on each page.
 *
 * @param make
 *   Gives the same for the same.
 * @returns
 *   The same function; it remembers what it was asked first, and no more than memory has room for.
 */
export function remembered<Asked, Given>(make: (asked: Asked) => Given): (asked: Asked) => Given {
  const known = new Map<Asked, Given>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    const given = make(asked)
    if (known.size < most) known.set(asked, given)
    return given
  }
}

/** What Node 20 has as a property; its successors have a method, which types know. */
type WeekInfo = { readonly firstDay: number }
type LocaleWithWeek = {
  readonly weekInfo?: WeekInfo
  readonly getWeekInfo?: () => WeekInfo
}

/**
 * The week of a language.
 *
 * @param tag
 *   BCP 47 tag.
 * @returns
 *   Its days; it begins on Monday where nothing else is known.
 */
export function weekOf(tag: string): Week {
  const locale = new Intl.Locale(tag) as unknown as LocaleWithWeek
  const { firstDay: first } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }
  const name = (weekday: 'long' | 'narrow' | 'short', day: number): string =>
    // 1 January 2001 was a Monday.
    new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }).format(Date.UTC(2001, 0, day))
  return {
    first,
    days: Array.from({ length: 7 }, (_, index) => {
      const day = ((first - 1 + index) % 7) + 1
      return { short: name('short', day), long: name('long', day) }
    }),
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
  const nameOf = (of: string): string => {
    try {
      return names.of(of) ?? of
    } catch {
      return of // a person's `lang: Klingon (old)` is no tag
    }
  }
  return remembered(nameOf)
}
