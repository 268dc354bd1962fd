/**
 * Whether two words differ by one letter changed, added or dropped, or two neighbours swapped.
 *
 * @param a
 *   One word.
 * @param b
 *   The other.
 * @returns
 *   Whether one slip of the hand makes one of the other; equal words are not apart.
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  const rest = (word: string, by: number): string => word.slice(start + by)
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start]
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (swapped && rest(a, 2) === rest(b, 2))
  )
}
