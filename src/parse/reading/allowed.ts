import { formatOf, type Page, type Role } from '../../model/index.ts'
import { type Label, labels } from './labels.ts'
import { type Strict, strictOn } from './strict.ts'

const without = (...barred: readonly Label[]): ReadonlySet<Label> =>
  new Set(labels.filter((label) => !barred.includes(label)))
const noParagraph = without('paragraph')
const noCrosshead = without('crosshead')
const noBody = without('paragraph', 'crosshead')

/** What is left to a line that no rule named. */
function leftBy(strict: Strict | undefined): ReadonlySet<Label> | undefined {
  if (strict?.noParagraph) return strict.noCrosshead ? noBody : noParagraph
  return strict?.noCrosshead ? noCrosshead : undefined
}

const stray: ReadonlySet<Label> = new Set<Label>(['masthead', 'front', 'aside', 'after'])
const marked: ReadonlySet<Label> = new Set<Label>([
  'masthead',
  'headline',
  'front',
  'crosshead',
  'aside',
  'after',
])
/** Sites also set as a heading what stands below the headline. */
const saved: ReadonlySet<Label> = new Set<Label>([...marked, 'standfirst'])
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

/** What a rule's name leaves to a line. */
function leftTo(role: Role): ReadonlySet<Label> {
  if (role === 'headline') return title
  if (role === 'byline' || role === 'author' || role === 'timestamp') return signed
  return role === 'item' || role === 'paragraph' ? body : stray
}

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
  const strict = strictOn(page)
  const isSaved = formatOf(page.path) === 'html'
  return page.blocks.map((block, index) => {
    const role = block.naming?.role
    if (role) return leftTo(role)
    if (block.form === 'text') return leftBy(strict[index])
    if (block.form !== 'heading') return undefined
    const isTitle = !titled && block.node?.type === 'heading' && block.node.depth === 1
    titled ||= isTitle
    return isTitle ? title : isSaved ? saved : marked
  })
}
