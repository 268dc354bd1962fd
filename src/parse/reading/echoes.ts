/** How a line repeats others. */
export interface Echo {
  /** How often the page says it. */
  readonly count: number
  /** Whether a line above says the same. */
  readonly earlier: boolean
  /** How it repeats the line above: `same`, `start` of it, `more` than it. */
  readonly withAbove: 'same' | 'start' | 'more' | undefined
  /** How it repeats the line below. */
  readonly withBelow: 'same' | 'start' | 'more' | undefined
  /** Whether a longer line elsewhere opens or ends with it. */
  readonly within: boolean
  /** Whether it opens or ends with a shorter line elsewhere. */
  readonly holds: boolean
}

const shortest = 14
const headLength = 14
const most = 12

function relation(own: string, other: string | undefined): Echo['withAbove'] {
  if (other === undefined || own.length < 8 || other.length < 8) return undefined
  if (own === other) return 'same'
  if (other.startsWith(own) || other.endsWith(own)) return 'start'
  return own.startsWith(other) || own.endsWith(other) ? 'more' : undefined
}

/**
 * Find what a page says more than once.
 *
 * @param folded
 *   Its lines, folded.
 * @returns
 *   Echoes, line by line.
 */
export function echoesOf(folded: readonly string[]): Echo[] {
  const counts = new Map<string, number>()
  const heads = new Map<string, number[]>()
  const tails = new Map<string, number[]>()
  const isEarlier: boolean[] = []
  for (let index = 0; index < folded.length; index += 1) {
    const key = folded[index] as string // in range
    const count = counts.get(key) ?? 0
    isEarlier.push(count > 0)
    counts.set(key, count + 1)
    if (key.length < shortest) continue
    keep(heads, key.slice(0, headLength), index)
    keep(tails, key.slice(-headLength), index)
  }
  return folded.map((own, index): Echo => {
    const akin = own.length < shortest ? [] : heads.get(own.slice(0, headLength))
    const alike = own.length < shortest ? [] : tails.get(own.slice(-headLength))
    const is = (relationship: 'start' | 'more'): boolean =>
      isAmong(folded, index, akin, relationship) || isAmong(folded, index, alike, relationship)
    const withAbove = relation(own, folded[index - 1])
    const withBelow = relation(own, folded[index + 1])
    return {
      count: counts.get(own) ?? 1,
      earlier: isEarlier[index] ?? false,
      within: is('start'),
      holds: is('more'),
      withAbove,
      withBelow,
    }
  })
}

function keep(map: Map<string, number[]>, part: string, index: number): void {
  const list = map.get(part)
  if (!list) map.set(part, [index])
  else if (list.length < most) list.push(index)
}

/** Whether a line repeats one of some lines that way, its neighbours and itself left out. */
function isAmong(
  folded: readonly string[],
  index: number,
  others: readonly number[] = [],
  relationship: 'start' | 'more',
): boolean {
  for (const other of others)
    if (
      Math.abs(other - index) > 1 &&
      relation(folded[index] ?? '', folded[other]) === relationship
    )
      return true
  return false
}
