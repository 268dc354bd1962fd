import type { Page } from '../model/index.ts'

/** Where headline and body of a page stand. */
export interface Ground {
  readonly headline: number
  /** First paragraph of the body. */
  readonly start: number
  /** Last paragraph of the body. */
  readonly end: number
  /** Folded letters of headline and body. */
  readonly story: string
  readonly title: string
}

const solid = 90

/** The paragraph that the text begins with: one that is long, or that another follows closely. */
function firstOfText({ blocks, texts }: Page): number {
  const isParagraph = (index: number): boolean => blocks[index]?.naming?.role === 'paragraph'
  const isSolid = (index: number): boolean =>
    isParagraph(index) && (texts[index] ?? '').length > solid
  const found = blocks.findIndex(
    (_, index) => isSolid(index) && [1, 2, 3].some((step) => isParagraph(index + step)),
  )
  return found < 0 ? blocks.findIndex((_, index) => isParagraph(index)) : found
}

/**
 * Find where headline and body of a page stand.
 *
 * @param page
 *   Page whose lines have their names.
 * @returns
 *   Their blocks; -1 for a headline that is not there.
 */
export function groundOf(page: Page): Ground {
  const roles = page.blocks.map(({ naming }) => naming?.role)
  const first = firstOfText(page)
  const isStory = (index: number): boolean =>
    roles[index] === 'paragraph' || roles[index] === 'standfirst' || roles[index] === 'crosshead'
  const headline = roles.indexOf('headline')
  return {
    headline,
    start: first < 0 ? page.blocks.length : first,
    end: first < 0 ? page.blocks.length : roles.lastIndexOf('paragraph'),
    story: page.folded.filter((_, index) => isStory(index)).join(' '),
    title: page.folded[headline] ?? '',
  }
}
