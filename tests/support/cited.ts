import type { Cited } from '../../src/cite/index.ts'

/**
 * Facts of an article that was never written.
 *
 * @param facts
 *   What matters of it.
 * @returns
 *   Facts as a citation needs them.
 */
export function citedOf(facts: Partial<Cited> = {}): Cited {
  return {
    id: 'a02f48e799650a6b',
    title: 'Ferry returns to the harbour',
    authors: [],
    topics: [],
    archive: 'Harbour Library clippings',
    location: 'a02f48e799650a6b',
    sha256: 'a02f48e799650a6b'.padEnd(64, '0'),
    ...facts,
  }
}
