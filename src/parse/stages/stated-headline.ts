import { fold, type Stage } from '../../model/index.ts'

/** The headline that the head of a page gives. */
export const statedHeadline: Stage = {
  id: 'stated-headline',
  about: 'The line that the head of a page of HTML gives as its headline.',
  examples: [],
  *read({ blocks, folded, stated = [] }) {
    const open = [...blocks.keys()].filter((index) => blocks[index]?.landmark === undefined)
    const titles = open.filter((index) => blocks[index]?.rank === 1)
    const said = stated.find(({ field }) => field === 'headline')?.value
    const wanted = typeof said === 'string' ? fold(said) : ''
    const isSaid = (index: number): boolean => isNear(folded[index] ?? '', wanted)
    const match = titles.find(isSaid) ?? open.find(isSaid)
    if (match !== undefined)
      yield {
        block: match,
        role: 'headline',
        why: 'The page gives it as its headline',
        confidence: 0.97,
      }
    else if (titles[0] !== undefined)
      yield {
        block: titles[0],
        role: 'headline',
        why: 'The page has it as its heading of the first rank',
        confidence: 0.85,
      }
  },
}

/** Outlets put their name behind a headline, or their kicker before it. */
const isNear = (line: string, said: string): boolean =>
  line !== '' &&
  (line === said ||
    (line.length > 15 &&
      line.length > said.length / 2 &&
      (said.startsWith(line) || said.endsWith(line))))
