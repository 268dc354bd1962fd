/** A time of day within a text. */
export interface Clock {
  /** `14:33`. */
  readonly time: string
  readonly zone?: string
  readonly from: number
  readonly to: number
}

// Behind a date, or before it: `14:33`, `2.53 pm`, `10h30`, `11u45`, `午後９時`, `9時30分`, `12:24 Uhr`
const clock =
  /(?<![\d.:])(?:(午前|午後|오전|오후|上午|下午)[ ]?)?(\d{1,2})(?:[:.h：u时時点시][ ]?(\d{2})(?![\d.])(?::\d{2}(?:\.\d{1,6})?)?|(?=[ ]?(?:[ap]\.?m\b|[ap]\.m\.|uhr\b|時|시)))[分분]?(?:[ ]?(a\.?m\b\.?|p\.?m\b\.?))?(?![ ]?min)/g
const zoneMark =
  /^[ ]?\(?(?:((?:gmt|utc)[ ]?([+-]\d{1,2})(?::?(\d{2}))?)|(z|gmt|utc|wib|kst|jst|msk|мск|cet|cest|bst|est|edt|ist)\b|([+-])(\d{2}):?(\d{2})\b)\)?/
const known: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  wib: '+07:00',
  kst: '+09:00',
  jst: '+09:00',
  msk: '+03:00',
  мск: '+03:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
}
const reach = 14

/** Offset from UTC behind a time, when it is shown. */
function zoneAt(text: string): { zone: string | undefined; length: number } | undefined {
  const match = zoneMark.exec(text)
  if (!match) return undefined
  const length = match[0].length
  const name = match[4]
  if (name) return { zone: known[name], length }
  const hours = Number(match[2] ?? `${match[5]}${match[6]}`)
  const minutes = match[3] ?? match[7] ?? '00'
  if (Math.abs(hours) > 14) return undefined
  const sign = hours < 0 ? '-' : '+'
  return { zone: `${sign}${String(Math.abs(hours)).padStart(2, '0')}:${minutes}`, length }
}

function hourOf(hour: number, half: string): number {
  if (/^(?:p|午後|오후|下午)/.test(half)) return hour < 12 ? hour + 12 : hour
  if (/^(?:a|午前|오전|上午)/.test(half)) return hour === 12 ? 0 : hour
  return hour
}

/**
 * Find the time of day beside a date.
 *
 * @param text
 *   Text in lower case with ASCII digits.
 * @param from
 *   Offset of the date.
 * @param to
 *   Offset behind it.
 * @returns
 *   The time that follows within a few characters, or else stands just before; nothing when neither
 *   does.
 */
export function clockNear(text: string, from: number, to: number): Clock | undefined {
  for (const found of clocksIn(text, to, to + 40))
    if (found.from - to <= reach && !/[;•·]/.test(text.slice(to, found.from))) return found
  let before: Clock | undefined
  for (const found of clocksIn(text, Math.max(0, from - 24), from))
    if (from - found.to <= 8) before = found
  return before
}

/** The times of day between two offsets; a digit before the first one belongs to the date. */
function* clocksIn(text: string, start: number, end: number): Generator<Clock> {
  for (const match of text.slice(start, end).matchAll(clock)) {
    const at = start + match.index
    const hour = hourOf(Number(match[2]), match[4] ?? match[1] ?? '')
    const minute = match[3] ?? '00'
    if (hour > 23 || Number(minute) > 59) continue
    const behind = at + match[0].length
    const zone = zoneAt(text.slice(behind, behind + 20))
    yield {
      time: `${String(hour).padStart(2, '0')}:${minute}`,
      from: at,
      to: behind + (zone?.length ?? 0),
      ...(zone?.zone ? { zone: zone.zone } : {}),
    }
  }
}
