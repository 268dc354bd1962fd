import { toBibLatex, toCited, toCslItem, toRis } from '../cite/index.ts'
import type { Reader } from './emitter.ts'
import { createScroll } from './scroll.ts'

/** A bibliography of the whole archive, in the formats of reference managers. */
export const citations: Reader = {
  name: 'citations',
  open(archive, site) {
    const csl = createScroll('data/citations.json')
    const bib = createScroll('data/citations.bib')
    const ris = createScroll('data/citations.ris')
    let before = '[\n'
    return {
      *article(record, entry) {
        const cited = toCited(record, entry, site)
        yield* csl.write(`${before}${JSON.stringify(toCslItem(cited))}`)
        yield* bib.write(`${toBibLatex(cited)}\n`)
        yield* ris.write(toRis(cited))
        before = ',\n'
      },
      *close() {
        yield* csl.write(archive.entries.length === 0 ? '[]\n' : '\n]\n')
        for (const scroll of [csl, bib, ris]) yield* scroll.end()
      },
    }
  },
}
