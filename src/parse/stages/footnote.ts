import { visit } from 'unist-util-visit'
import type { Block, Page, Stage } from '../../model/index.ts'

// A note opens with its marker, and the same marker stands behind a word above it:
//
//     > collusion between Russia and the Taliban*.
//                                               ^
//     > * The Taliban is a terrorist organisation banned in Russia
//       ^
const note = /^(?<marker>\*{1,5}|[†‡])(?<space>\s*[-–—]?\s*)(?=[\p{L}\p{N}"“«„(])/u
const sign = /[*†‡]/ // most lines have none, and to look for it is cheap
const calls = /(?=[*†‡])(?<=[\p{L}\p{N}"”»’')\]])(?:\*{1,5}|[†‡])(?!\*)(?![\p{L}\p{N}])/gu

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
  *read(page) {
    const { blocks, texts } = page
    const found = callsOf(page)
    const called = new Set(found.map(({ marker }) => marker))
    const noted = new Set<string>()
    for (const [index, text] of texts.entries()) {
      const { marker = '' } = (blocks[index]?.form === 'text' && note.exec(text)?.groups) || {}
      if (marker === '' || !called.has(marker) || !writingOf(blocks[index])(0)) continue
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

/** Every marker behind a word. */
function callsOf({ blocks, texts }: Page): Array<{ block: number; from: number; marker: string }> {
  return texts.flatMap((text, index) => {
    const block = blocks[index]
    if (block?.form === 'front-matter' || !sign.test(text)) return []
    const found = [...text.matchAll(calls)]
    if (found.length === 0) return []
    const isWritten = writingOf(block)
    return found
      .filter((match) => isWritten(match.index))
      .map((match) => ({ block: index, from: match.index, marker: match[0] }))
  })
}

/** Whether a sign is written in the text: in Markdown, the asterisks of `*emphasis*` are not. */
function writingOf(block: Block | undefined): (from: number) => boolean {
  if (!block?.node) return () => true
  const begin = block.position.start.offset ?? 0
  // In order, so that of thousands of signs each is found without looking at all texts.
  const ends: { readonly start: number; readonly end: number }[] = []
  visit(block.node, 'text', ({ position }) => {
    if (position) ends.push({ start: position.start.offset ?? 0, end: position.end.offset ?? 0 })
  })
  return (from) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.end ?? 0) <= begin + from) low = middle + 1
      else high = middle
    }
    return (ends[low]?.start ?? Number.POSITIVE_INFINITY) <= begin + from
  }
}
