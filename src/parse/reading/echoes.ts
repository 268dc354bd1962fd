/** How a line repeats others. */
export interface Echo {
  /** How often the page says it. */
  readonly count: number
  /** Whether a line above says the same. */
  readonly earlier: boolean
  /** How it repeats the line above: `same`, `start` of it, `more` than it. */
  readonly withAbove?: 'same' | 'start' | 'more'
  /** How it repeats the line below. */
  readonly withBelow?: 'same' | 'start' | 'more'
  /** Whether a longer line elsewhere opens or ends with it. */
  readonly within: boolean
  /** Whether it opens or ends with a shorter line elsewhere. */
  readonly holds: boolean
}

const shortest = 14
const headLength = 14

function relation(own: string, other: string | undefined): Echo['withAbove'] | undefined {
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
  for (const [index, key] of folded.entries()) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (key.length < shortest) continue
    for (const [map, part] of [
      [heads, key.slice(0, headLength)],
      [tails, key.slice(-headLength)],
    ] as const) {
      const list = map.get(part)
      if (!list) map.set(part, [index])
      else if (list.length < 12) list.push(index)
    }
  }
  const seen = new Set<string>()
  return folded.map((own, index): Echo => {
    const earlier = seen.has(own)
    seen.add(own)
    const family =
      own.length < shortest
        ? []
        : [
            ...(heads.get(own.slice(0, headLength)) ?? []),
            ...(tails.get(own.slice(-headLength)) ?? []),
          ]
    const others = family
      .filter((other) => Math.abs(other - index) > 1)
      .map((other) => folded[other] ?? '')
    const is = (relationship: 'start' | 'more'): boolean =>
      others.some((other) => relation(own, other) === relationship)
    const withAbove = relation(own, folded[index - 1])
    const withBelow = relation(own, folded[index + 1])
    return {
      count: counts.get(own) ?? 1,
      earlier,
      within: is('start'),
      holds: is('more'),
      ...(withAbove ? { withAbove } : {}),
      ...(withBelow ? { withBelow } : {}),
    }
  })
}
