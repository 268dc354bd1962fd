import { toBibLatex, toCited, toCslItem, toRis } from '../cite/index.ts'
import type { Register } from './emitter.ts'

const always = { isWanted: () => true, head: () => '', between: '', tail: () => '' }

/** A bibliography of the whole archive, in the formats of reference managers. */
export const citations: readonly Register[] = [
  {
    ...always,
    path: 'data/citations.json',
    head: ({ entries }) => (entries.length === 0 ? '[' : '[\n'),
    piece: (record, entry, site) => JSON.stringify(toCslItem(toCited(record, entry, site))),
    between: ',\n',
    tail: ({ entries }) => (entries.length === 0 ? ']\n' : '\n]\n'),
  },
  {
    ...always,
    path: 'data/citations.bib',
    piece: (record, entry, site) => `${toBibLatex(toCited(record, entry, site))}\n`,
  },
  {
    ...always,
    path: 'data/citations.ris',
    piece: (record, entry, site) => toRis(toCited(record, entry, site)),
  },
]
