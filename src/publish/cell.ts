// A spreadsheet runs a cell that begins with one of these as a formula.
const formula = /^[=+\-@\t\r]/

/**
 * A value as a cell of a CSV file.
 *
 * @param value
 *   Text, number or nothing.
 * @returns
 *   Cell; one that a spreadsheet would run begins with an apostrophe, which makes it text.
 */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const bare = value.replace(/\0/g, '')
  const text = formula.test(bare) ? `'${bare}` : bare
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
