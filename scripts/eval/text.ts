const alone = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const words = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Letters, marks and digits only, case and compatibility forms folded: equal keys mean equal texts.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its key.
 */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307|ı/g, 'i')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** Words; in scripts written without spaces, single characters. */
function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
  const tokens: string[] = []
  for (const [word] of plain.matchAll(words)) {
    let run = ''
    for (const character of word) {
      if (!alone.test(character)) {
        run += character
        continue
      }
      if (run !== '') tokens.push(run)
      run = ''
      tokens.push(character)
    }
    if (run !== '') tokens.push(run)
  }
  return tokens
}

/** How often each run of four tokens occurs; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const tokens = tokensOf(text)
  const counts = new Map<string, number>()
  for (let index = 0; index < Math.max(1, tokens.length - 3); index += 1) {
    const run = tokens.slice(index, index + 4).join('\u0001')
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall. */
export interface PrecisionRecall {
  readonly p: number | undefined
  readonly r: number | undefined
}

/**
 * Compare two texts by their runs of four words.
 *
 * @param truth
 *   The text as it is.
 * @param said
 *   The text as it was read.
 * @returns
 *   Share of the runs said that are true, and share of the true ones that were said.
 */
export function shingleScore(truth: string, said: string): { p: number; r: number } {
  const gold = shingles(truth)
  const read = shingles(said)
  let hit = 0
  for (const [run, count] of gold) hit += Math.min(count, read.get(run) ?? 0)
  const total = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [all, spoken] = [total(gold), total(read)]
  return { p: spoken === 0 ? 0 : hit / spoken, r: all === 0 ? 0 : hit / all }
}

/**
 * Whether an ISO 8601 time says how far it is from UTC.
 *
 * @param iso
 *   Date or time.
 * @returns
 *   Whether it names an instant rather than a day.
 */
export function hasZone(iso: string): boolean {
  return /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(iso)
}

/**
 * The calendar days which an instant falls on somewhere on Earth.
 *
 * @param iso
 *   Date or time; without a zone it is just its day.
 * @returns
 *   Days, `YYYY-MM-DD`.
 */
export function daysOf(iso: string): string[] {
  if (!hasZone(iso)) return [iso.slice(0, 10)]
  const at = Date.parse(iso)
  const days = [-11, 0, 14].map((hours) => new Date(at + hours * 3600e3).toISOString().slice(0, 10))
  return [...new Set(days)]
}

/**
 * A longest common subsequence of two lists.
 *
 * @param a
 *   One list.
 * @param b
 *   The other.
 * @returns
 *   Pairs of indexes of equal members, in order.
 */
export function align(a: readonly string[], b: readonly string[]): Array<[number, number]> {
  const wide = b.length + 1
  const best = new Uint32Array((a.length + 1) * wide)
  const at = (i: number, j: number): number => best[i * wide + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i * wide + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: Array<[number, number]> = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
