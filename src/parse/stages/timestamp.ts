import type { Observation, Stage } from '../../model/index.ts'
import { type DateFound, daysWithoutYear } from '../dates.ts'
import type { Measure } from '../reading/measure.ts'
import { isWeekday } from '../words/months.ts'
import { openLines } from './named-lines.ts'

const longest = 130
const word = /[\p{L}\p{M}]{2,}/gu
const filler =
  /^(?:um|uhr|am|at|on|le|la|el|kl|klo|ore|hs|hrs|gmt|utc|est|edt|cet|msk|wib|kst|jst|ist|and|um|в|г|года|von|to|à|a|as|às|op|om|den|alle|ore|ساعة|الساعة|pm)$/
const timeOnly = /^(?:\p{L}+\.?\s*:?\s*){0,2}\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|pm|am|h|gmt|kl))?$/iu

/** Words that are neither date nor label. */
function strangers(text: string, measure: Measure): number {
  const covered = (from: number, to: number): boolean =>
    measure.dates.some((date) => date.from <= from && date.to >= to) ||
    measure.cues.some(
      (cue) =>
        (cue.topic === 'published' || cue.topic === 'updated' || cue.topic === 'minutes') &&
        cue.from <= from &&
        cue.to >= to,
    )
  let count = 0
  for (const { 0: value, index } of text.matchAll(word)) {
    const lower = value.toLowerCase()
    if (!covered(index, index + value.length) && !filler.test(lower) && !isWeekday(lower))
      count += 1
  }
  return count
}

/** Which of the dates in a line says when the text was changed, and which when it came out. */
export function* nameDates(
  block: number,
  dates: readonly DateFound[],
  updatedFrom: readonly number[],
): Generator<Observation> {
  for (const { from, to, confidence } of dates) {
    const isUpdate = updatedFrom.some((at) => at < from && from - at < 45)
    yield {
      block,
      from,
      to,
      role: isUpdate ? 'updated' : 'timestamp',
      why: isUpdate ? 'Stands behind a word for “updated”' : 'A date',
      confidence,
    }
  }
}

/** `8 января, 17:46`: a day without its year, and at most a time. */
function isDayOnly(text: string, language: string | undefined): boolean {
  const [day] = daysWithoutYear(text, language)
  if (!day) return false
  const rest = text.slice(0, day.from) + text.slice(day.to)
  const words = rest.toLowerCase().match(word) ?? []
  return words.every((value) => filler.test(value) || isWeekday(value))
}

/** A line that is a date. */
export const timestamp: Stage = {
  id: 'timestamp',
  about: 'A line that is a date or a time, with or without a word such as “published”, is no text.',
  examples: [
    { blocks: ['Bridge to open in June', 'Published: 22:04, 22 Apr 2024'], at: 1, is: 'timestamp' },
    { blocks: ['Мост откроют в июне', '8 января, 17:46'], at: 1, is: 'timestamp' },
    { blocks: ['Мост откроют в июне', 'Понедельник, 08 января 2024 г.'], at: 1, is: 'timestamp' },
    {
      blocks: ['Bridge to open in June', 'The bridge opened on 22 April 2024.'],
      at: 1,
      is: undefined,
    },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length <= 40 && isDayOnly(text, page.language)) {
        yield { block, role: 'timestamp', why: 'Only a day, without its year', confidence: 0.9 }
        continue
      }
      if (text.length > longest || (measure.dates.length === 0 && !measure.hasClock)) continue
      const most = measure.dates.some(({ date }) => date.precision !== 'month') ? 1 : 0
      const isDate =
        measure.dates.length > 0 && strangers(text, measure) <= most && measure.words < 22
      if (!isDate && !(text.length < 30 && timeOnly.test(text) && strangers(text, measure) === 0))
        continue
      yield { block, role: 'timestamp', why: 'Only a date or a time', confidence: 0.96 }
    }
  },
}
