import type { Observation, Page, Stage } from '../../model/index.ts'
import { findNames, isNameShaped } from '../names.ts'
import { measurePage } from '../reading/measure.ts'

const bylined = (page: Page, from: number, to: number): number[] => {
  const lines: number[] = []
  for (let block = from; block < to; block += 1)
    if (page.blocks[block]?.naming?.role === 'byline') lines.push(block)
  return lines
}

/** Names in one byline; a line that is nothing but a short name counts as one. */
function* namesIn(page: Page, block: number): Generator<Observation> {
  const text = page.texts[block] ?? ''
  const confidence = page.blocks[block]?.naming?.confidence ?? 0.5
  const names = findNames(text, page.language)
  const whole =
    names.length === 0 && text.length <= 40 && !/\d/.test(text) && text.split(/\s+/).length <= 4
  const spans = whole ? [{ from: 0, to: text.length }] : names
  for (const { from, to } of spans) {
    const sure = isNameShaped(text.slice(from, to)) ? 1 : 0.8
    yield {
      block,
      from,
      to,
      role: 'author',
      why: 'A name in the byline',
      confidence: confidence * sure,
    }
  }
}

/** Who wrote the text. */
export const authors: Stage = {
  id: 'authors',
  about:
    'The names in the bylines above the text are its authors; without any, those that sign below it.',
  examples: [
    {
      blocks: [
        'Bridge to open in June',
        'By Jane Doe and John Roe',
        'The bridge will open in June, the city said on Monday.',
      ],
      at: 1,
      is: undefined,
      within: [
        ['author', 'Jane Doe'],
        ['author', 'John Roe'],
      ],
    },
  ],
  *read(page) {
    const body = page.blocks.findIndex(({ naming }) => naming?.role === 'paragraph')
    const start = body < 0 ? page.blocks.length : body
    const above = bylined(page, 0, start)
    const lines = above.length > 0 ? above : bylined(page, start, page.blocks.length)
    const said = new Set<string>()
    measurePage(page)
    for (const block of lines)
      for (const name of namesIn(page, block)) {
        const key = (page.texts[block] ?? '').slice(name.from, name.to).toLowerCase()
        if (!said.has(key)) yield name
        said.add(key)
      }
  },
}
