import type { Archive } from '../model/index.ts'
import type { Tally } from './edition.ts'

/** What became of a build. */
export interface Outcome {
  readonly tally: Tally
  /** Files that were written; the others are those of the last build. */
  readonly written: number
  /** The archive; absent when nothing had changed, so that nobody had to look. */
  readonly archive?: Archive
}

/**
 * An outcome of which there is something to say.
 *
 * @param outcome
 *   Outcome.
 * @param notice
 *   Sentence.
 * @returns
 *   The same, with the sentence among its notices.
 */
export const noticed = (outcome: Outcome, notice: string): Outcome => ({
  ...outcome,
  tally: { ...outcome.tally, notices: [...outcome.tally.notices, notice] },
})
