import type { Stage } from '../../model/index.ts'

// A note opens with its marker, and the same marker stands behind a word above it:
//
//     > collusion between Russia and the Taliban*.
//                                               ^
//     > * The Taliban is a terrorist organisation banned in Russia
//       ^
const note = /^(?<marker>\*{1,5}|[†‡])(?<space>\s*[-–—]?\s*)(?=[\p{L}\p{N}"“«„(])/u
const calls = /(?<=[\p{L}\p{N}"”»’')\]])(?:\*{1,5}|[†‡])(?!\*)(?![\p{L}\p{N}])/gu

/** A note at the foot, and the places that call it. */
export const footnote: Stage = {
  id: 'footnote',
  about:
    'A line that opens with a marker (`*`, `**`, `†`) is the note for the words that carry the same marker.',
  examples: [
    {
      blocks: ['Title', 'The guild* agreed.', '* The guild is banned in some towns'],
      at: 2,
      is: 'footnote',
      within: [['footnote-marker', '*']],
    },
    {
      blocks: ['Title', 'The guild* agreed.', '* The guild is banned'],
      at: 1,
      is: undefined,
      within: [['footnote-call', '*']],
    },
    { blocks: ['Title', '* Milk', '* Bread'], at: 1, is: undefined },
  ],
  *read({ blocks, texts }) {
    const called = new Set<string>()
    const found: Array<{ block: number; from: number; marker: string }> = []
    for (const [index, text] of texts.entries()) {
      if (blocks[index]?.form === 'front-matter') continue
      for (const match of text.matchAll(calls)) {
        called.add(match[0])
        found.push({ block: index, from: match.index, marker: match[0] })
      }
    }
    const noted = new Set<string>()
    for (const [index, text] of texts.entries()) {
      const { marker = '' } = (blocks[index]?.form === 'text' && note.exec(text)?.groups) || {}
      if (marker === '' || !called.has(marker)) continue
      noted.add(marker)
      yield {
        block: index,
        role: 'footnote',
        why: `Opens with the marker ${marker}, which the text carries`,
      }
      yield {
        block: index,
        from: 0,
        to: marker.length,
        role: 'footnote-marker',
        why: 'Marker of the note',
      }
    }
    for (const { block, from, marker } of found) {
      if (noted.has(marker))
        yield {
          block,
          from,
          to: from + marker.length,
          role: 'footnote-call',
          why: `Calls the note marked ${marker}`,
        }
    }
  },
}
