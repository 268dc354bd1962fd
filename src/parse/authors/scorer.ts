/** What was learnt of names: a weight for each trait. */
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
 * How likely a name is an author's.
 *
 * @param scorer
 *   What was learnt.
 * @param traits
 *   What can be seen of the name.
 * @returns
 *   From 0 to 1.
 */
export function chanceOf(scorer: Scorer, traits: readonly string[]): number {
  const sum = traits.reduce((total, trait) => total + (scorer.get(trait) ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
