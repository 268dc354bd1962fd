/**
 * Into how many files the texts of results go: as many as articles, or several articles share one.
 *
 * @param sizes
 *   How many articles each lot has.
 * @param most
 *   The most files that there may be.
 * @returns
 *   How many articles share a file, and the sizes of what is divided so: the lots, or, when there are
 *   more lots than files, all of them together.
 */
export function shareOut(
  sizes: readonly number[],
  most: number,
): { readonly share: number; readonly batches: readonly number[] } {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const batches = sizes.length > most ? [total] : sizes
  const files = (share: number): number =>
    batches.reduce((sum, size) => sum + Math.ceil(size / share), 0)
  let share = Math.max(1, Math.ceil(total / most))
  while (files(share) > most) share += 1
  return { share, batches }
}
