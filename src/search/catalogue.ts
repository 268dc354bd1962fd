import type { Row } from './lot.ts'
import { startNumbers } from './numbers.ts'

/** What searches are narrowed by, in the order of the file. */
export const facets = ['source', 'year', 'language', 'topic', 'author'] as const

/**
 * What all articles are found by besides their words, for the browser to count, narrow and sort.
 *
 * The values of each facet in JSON, a line end; then for each article its date (twelve months of 31
 * days a year; 0 when unknown), and for each facet how many values and which.
 *
 * @param rows
 *   Articles in the order of their lots.
 * @returns
 *   Bytes.
 */
export function catalogue(rows: readonly Row[]): Buffer {
  const values = facets.map(() => new Map<string, number>())
  const numbers = startNumbers()
  for (const row of rows) {
    numbers.add(dayOf(row.date))
    for (const [index, known] of values.entries()) {
      const own = valuesOf(row, index)
      numbers.add(own.length)
      for (const value of own) {
        if (!known.has(value)) known.set(value, known.size)
        numbers.add(known.get(value) ?? 0)
      }
    }
  }
  const head = JSON.stringify(values.map((known) => [...known.keys()]))
  return Buffer.concat([Buffer.from(`${head}\n`), numbers.take()])
}

function valuesOf({ source, year, language, topics, authors }: Row, facet: number): string[] {
  const single = [source, year, language][facet]
  const all = [...(single ? [single] : []), ...([[], [], [], topics, authors][facet] ?? [])]
  return [...new Set(all)]
}

function dayOf(date: string): number {
  if (date === '') return 0
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return (year * 12 + month - 1) * 31 + day
}
