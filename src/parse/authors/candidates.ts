import { fold, type Page } from '../../model/index.ts'
import { type Sighting, sightingsOf } from './sightings.ts'

/** A name, and everywhere it could be an author's. */
export interface Candidate {
  /** Letters only, lower case. */
  readonly key: string
  readonly sightings: readonly Sighting[]
}

/**
 * Gather sightings of the same name.
 *
 * @param page
 *   Page whose lines have their names.
 * @returns
 *   Candidates, in the order in which they are seen first.
 */
export function candidatesOf(page: Page): Candidate[] {
  const byKey = new Map<string, Sighting[]>()
  for (const sighting of sightingsOf(page)) {
    const key = fold(sighting.words)
    if (key === '') continue
    const list = byKey.get(key)
    if (list) list.push(sighting)
    else byKey.set(key, [sighting])
  }
  return [...byKey].map(([key, sightings]) => ({ key, sightings }))
}
