import { type CitedName, initials, suffixOf } from './names.ts'

/**
 * Join names into a list.
 *
 * @param names
 *   Names.
 * @param between
 *   What stands between them.
 * @param last
 *   What stands before the last of many.
 * @param two
 *   What stands between two.
 * @returns
 *   One string.
 */
export function joined(
  names: readonly string[],
  between: string,
  last: string,
  two: string,
): string {
  if (names.length < 3) return names.join(two)
  return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`
}

/**
 * A name with the family first and initials behind.
 *
 * @param name
 *   Name in parts.
 * @param between
 *   What stands behind each initial but the last: `. `, `.` or nothing.
 * @param after
 *   What stands behind the last.
 * @param comma
 *   What stands behind the family (default: a comma and a space).
 * @returns
 *   `Winter, A. B.`, `Winter, A.B.`, `Winter AB`.
 */
export function filedInitials(
  name: CitedName,
  between: string,
  after: string,
  comma = ', ',
): string {
  if ('literal' in name) return name.literal
  const dot = after === '' ? '' : '.'
  const letters = initials(name.given, dot, between.endsWith(' ') ? ' ' : '')
  const suffix = suffixOf(name).map((words) => (dot === '' ? words.replace('.', '') : words))
  return [name.family, ...(letters === '' ? [] : [letters]), ...suffix].join(comma)
}
