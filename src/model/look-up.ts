/**
 * Look something up in a table by words of a text.
 *
 * A text may say `constructor`, which every object answers to.
 *
 * @param table
 *   Table.
 * @param key
 *   Words.
 * @returns
 *   What the table itself has under them.
 */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
