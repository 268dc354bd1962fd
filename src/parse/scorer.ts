/** What was learnt of the names of a page, or of the lines that could be its headline: a weight for each trait. */
export type Scorer = ReadonlyMap<string, number>

/**
 * Read what was learnt from its table.
 *
 * @param table
 *   A line for each trait: its words, a tab, its weight.
 * @returns
 *   Scorer.
 */
export function readScorer(table: string): Scorer {
  return new Map(
    table
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => {
        const [trait = '', weight = '0'] = line.split('\t')
        return [trait, Number(weight)]
      }),
  )
}

/**
 * Add up the weights of traits.
 *
 * @param scorer
 *   What was learnt.
 * @param traits
 *   What can be seen of a thing.
 * @returns
 *   Above zero when they speak for it; traits that nothing was learnt of do not count.
 */
export function sumOf(scorer: Scorer, traits: readonly string[]): number {
  let total = 0
  for (const trait of traits) total += scorer.get(trait) ?? 0
  return total
}

/**
 * How likely a thing is what is looked for.
 *
 * @param scorer
 *   What was learnt.
 * @param traits
 *   What can be seen of it.
 * @returns
 *   From 0 to 1.
 */
export function chanceOf(scorer: Scorer, traits: readonly string[]): number {
  return 1 / (1 + Math.exp(-sumOf(scorer, traits)))
}
