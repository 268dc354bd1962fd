import type {
  Anchor,
  Caption,
  Note,
  Part,
  Place,
  Role,
  Root,
  RootContent,
  Section,
} from '../model/index.ts'
import { type Anchors, headingAnchor } from './anchors.ts'
import { bodyHtml, innerHtml } from './body-html.ts'
import { wordsOf } from './clean.ts'
import { fingerprint } from './fingerprint.ts'

/** What the tree of an article gives its record. */
export interface Body {
  readonly sections: readonly Section[]
  readonly captions: readonly Caption[]
  readonly notes: readonly Note[]
  /** The fragment that what begins at an offset of the file became. */
  readonly became: Map<number, Anchor>
}

/** A section in the making: its fragment is given last, after those of the paragraphs. */
interface Draft {
  readonly heading?: Section['heading']
  readonly parts: Part[]
  readonly wish: string
}

const kinds: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'quote',
  'list',
  'table',
  'code',
] satisfies Part['kind'][])
const isKind = (role: Role | undefined): role is Exclude<Part['kind'], 'item'> =>
  role !== undefined && kinds.has(role)

/**
 * Divide the tree of an article into sections and number their parts.
 *
 * @param tree
 *   Article; each part learns its fragment.
 * @param anchors
 *   Giver of fragments.
 * @returns
 *   Sections, captions and notes.
 */
export function toBody(tree: Root, anchors: Anchors): Body {
  const drafts: Draft[] = [{ parts: [], wish: 'lead' }]
  const asides = { caption: [] as Caption[], note: [] as Note[] }
  const became = new Map<number, Anchor>()
  let last: Part | undefined
  for (const node of tree.children) {
    const role = node.data?.role
    if (node.type === 'heading' && role === 'crosshead') drafts.push(toDraft(node, drafts.length))
    if (role === 'caption' || role === 'note') {
      const aside = toAside(node, role, asides[role].length + 1, last, anchors)
      asides[role].push(aside)
      became.set(aside.start, aside.anchor)
    }
    for (const [part, kind] of partsOf(node)) {
      last = toPart(part, kind, (last?.number ?? 0) + 1, anchors)
      became.set(last.start, last.anchor)
      drafts.at(-1)?.parts.push(last)
    }
  }
  const sections = finish(drafts, anchors, became)
  return { sections, captions: asides.caption, notes: asides.note, became }
}

/** The numbered parts that a node makes: each item of a plain list, one of most others, or none. */
function partsOf(node: RootContent): Array<[node: RootContent, kind: Part['kind']]> {
  const role = node.data?.role
  const parts: Array<[RootContent, Part['kind']]> = []
  if (node.type === 'list' && role === 'item')
    for (const item of node.children) parts.push([item, 'item'])
  else if (isKind(role)) parts.push([node, role])
  return parts.filter(([part]) => wordsOf(part) !== '')
}

function toAside(
  node: RootContent,
  role: 'caption' | 'note',
  number: number,
  last: Part | undefined,
  anchors: Anchors,
): Caption {
  const after = role === 'caption' && last ? { after: last.anchor } : {}
  return {
    anchor: anchors.take(`${role}-${number}`),
    text: wordsOf(node),
    ...after,
    ...placeOf(node),
  }
}

function toPart(node: RootContent, kind: Part['kind'], number: number, anchors: Anchors): Part {
  const text = wordsOf(node)
  const anchor = anchors.take(`p${number}-${fingerprint(text)}`)
  node.data = { ...node.data, hProperties: { id: anchor } }
  return { kind, number, anchor, text, html: bodyHtml(node), ...placeOf(node) }
}

function toDraft(node: RootContent, number: number): Draft {
  const text = wordsOf(node)
  return {
    heading: { text, html: innerHtml(node), ...placeOf(node) },
    parts: [],
    wish: headingAnchor(text, number),
  }
}

function finish(
  drafts: readonly Draft[],
  anchors: Anchors,
  became: Map<number, Anchor>,
): Section[] {
  return drafts
    .filter(({ heading, parts }) => heading || parts.length > 0)
    .map(({ heading, parts, wish }) => {
      const anchor = anchors.take(wish)
      if (heading) became.set(heading.start, anchor)
      return heading ? { anchor, heading, parts } : { anchor, parts }
    })
}

/**
 * The place of a node in its file.
 *
 * @param node
 *   Any node.
 * @returns
 *   Offsets.
 */
export function placeOf(node: RootContent): Place {
  const { position } = node
  return node.data?.place ?? { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
