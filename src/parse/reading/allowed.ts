import type { Page } from '../../model/index.ts'
import type { Label } from './labels.ts'

const stray: ReadonlySet<Label> = new Set<Label>(['masthead', 'front', 'aside', 'after'])
const marked: ReadonlySet<Label> = new Set<Label>([
  'masthead',
  'headline',
  'front',
  'crosshead',
  'aside',
  'after',
])
const title: ReadonlySet<Label> = new Set<Label>(['headline'])
const body: ReadonlySet<Label> = new Set<Label>(['paragraph'])
const signed: ReadonlySet<Label> = new Set<Label>([
  'masthead',
  'front',
  'byline',
  'aside',
  'after',
  'signature',
])

/**
 * The labels that sharp rules, and the file's own markup, leave to each line.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @returns
 *   Labels, block by block; nothing where all are open.
 */
export function allowedOn(page: Page): Array<ReadonlySet<Label> | undefined> {
  let titled = false
  return page.blocks.map((block) => {
    const role = block.naming?.role
    if (role === 'headline') return title
    if (role === 'byline' || role === 'author' || role === 'timestamp') return signed
    if (role === 'item' || role === 'paragraph') return body
    if (role) return stray
    if (block.form !== 'heading') return undefined
    const isTitle = !titled && block.node?.type === 'heading' && block.node.depth === 1
    titled ||= isTitle
    return isTitle ? title : marked
  })
}
