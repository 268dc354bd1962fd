import type { CslElement, CslNode } from './csl.ts'
import { audible } from './silent.ts'

// Variables of the Citation Style Language 1.0.2 that none of our items has. A name that is not among them is not
// judged: the engine makes some variables of others, and a later version may know more.
const absent = new Set(
  (
    'annote archive archive_collection archive_location archive-place authority available-date call-number chair ' +
    'chapter-number citation-key collection-editor collection-number collection-title compiler composer ' +
    'container-author contributor curator dimensions director division DOI edition editor editorial-director ' +
    'editor-translator event event-date event-place event-title executive-producer genre guest host illustrator ' +
    'interviewer ISBN issue jurisdiction medium narrator number number-of-pages number-of-volumes organizer ' +
    'original-author original-date original-publisher original-publisher-place original-title page page-first ' +
    'part-number part-title performer PMCID PMID printing-number producer publisher publisher-place recipient ' +
    'references reviewed-author reviewed-genre reviewed-title scale script-writer series-creator source status ' +
    'submitted supplement-number translator version volume volume-title'
  ).split(' '),
)

/** Whether a condition holds; nothing where that depends on the article. */
function verdict(name: string, value: string): boolean | undefined {
  if (name === 'type') return /(?:^|\s)article-newspaper(?:\s|$)/.test(value)
  if (name === 'variable' || name === 'is-numeric' || name === 'is-uncertain-date')
    return absent.has(value) ? false : undefined
  // Only a citation in a text has a position among others, and a place in the work.
  return name === 'position' || name === 'locator' ? false : undefined
}

/** Whether a branch is taken, or the conditions of it that depend on the article. */
function judge(attrs: CslElement['attrs']): boolean | CslElement['attrs'] {
  const { match = 'all', ...conditions } = attrs
  if (match !== 'all' && match !== 'any' && match !== 'none') return attrs
  const open: Record<string, string> = {}
  const known: boolean[] = []
  for (const [name, values] of Object.entries(conditions)) {
    // An article is of one kind: of several that are named, the engine asks for any, whatever `match` says.
    const each = name === 'type' ? [values] : values.trim().split(/\s+/)
    const undecided = each.filter((value) => {
      const holds = verdict(name, value)
      if (holds !== undefined) known.push(holds)
      return holds === undefined
    })
    if (undecided.length > 0) open[name] = undecided.join(' ')
  }
  if (match === 'any' ? known.includes(true) : known.includes(match === 'none'))
    return match === 'any'
  return Object.keys(open).length === 0 ? match !== 'any' : { ...open, match }
}

/** The branches of a choice that can be taken; their content alone, where one is always taken. */
function decided(choose: CslElement): CslNode[] {
  const branches: CslElement[] = []
  for (const branch of choose.children) {
    if (typeof branch === 'string') continue
    const conditions = branch.name === 'else' ? true : judge(branch.attrs)
    if (conditions === false) continue
    const children = branch.children.flatMap(evaluated)
    const isFirst = branches.length === 0
    if (conditions === true) {
      if (isFirst) return children
      branches.push({ name: 'else', attrs: {}, children })
      break
    }
    branches.push({ name: isFirst ? 'if' : 'else-if', attrs: conditions, children })
  }
  return branches.length === 0 ? [] : [{ ...choose, children: branches }]
}

function evaluated(node: CslNode): CslNode[] {
  if (typeof node === 'string') return [node]
  if (node.name === 'choose') return decided(node)
  return [{ ...node, children: node.children.flatMap(evaluated) }]
}

/**
 * What every style must have; ours are never asked for a citation in a text. It says nothing of the article: the engine
 * looks for works that are cited alike, by what is said of them, and would stumble over one that is called `constructor`.
 */
const citation: CslElement = {
  name: 'citation',
  attrs: {},
  children: [
    {
      name: 'layout',
      attrs: {},
      children: [{ name: 'text', attrs: { value: 'article' }, children: [] }],
    },
  ],
}

/** A bibliography of one entry: nothing to sort, no author to leave out behind the same. */
function single(bibliography: CslElement): CslElement {
  const { 'subsequent-author-substitute': _mark, ...attrs } = bibliography.attrs
  const children = bibliography.children.filter(
    (child) => typeof child === 'string' || child.name !== 'sort',
  )
  return { ...bibliography, attrs, children }
}

function called(node: CslNode, macros: ReadonlyMap<string, CslElement>, found: Set<string>): void {
  if (typeof node === 'string') return
  const { macro } = node.attrs
  const body = macro === undefined ? undefined : macros.get(macro)
  if (macro !== undefined && body && !found.has(macro)) {
    found.add(macro)
    called(body, macros, found)
  }
  for (const child of node.children) called(child, macros, found)
}

const macrosOf = (parts: readonly CslElement[]): Map<string, CslElement> =>
  new Map(parts.filter(({ name }) => name === 'macro').map((part) => [part.attrs.name ?? '', part]))

/** A style of these parts, but for macros that none of them calls. */
function styleOf(style: CslElement, parts: readonly CslElement[]): CslElement {
  const macros = macrosOf(parts)
  const found = new Set<string>()
  for (const part of parts) if (part.name !== 'macro') called(part, macros, found)
  return {
    ...style,
    children: parts.filter(({ name, attrs }) => name !== 'macro' || found.has(attrs.name ?? '')),
  }
}

/**
 * Evaluate a style for single entries of newspaper articles: what it says of a hundred other kinds of works, and of
 * variables that no article of ours has, is decided once instead of with each article.
 *
 * Only conditions are evaluated. A variable that is never there stays where it is printed, since a group without any
 * of its variables prints nothing, its words neither.
 *
 * @param style
 *   An independent style with a bibliography.
 * @returns
 *   A style whose bibliography has the same entry for each article.
 */
export function evaluate(style: CslElement): CslElement {
  const parts = style.children
    .flatMap(evaluated)
    .filter((part) => typeof part !== 'string')
    .map((part) => {
      if (part.name === 'citation') return citation
      return part.name === 'bibliography' ? single(part) : part
    })
  return styleOf(style, parts)
}

/**
 * Leave away what an evaluated style never prints: half of it, and with it half of the engine's work.
 *
 * By the specification nothing else changes. But the engine has habits of its own, to write the first word of a line
 * large, say, where something before it printed nothing: so this is for styles whose entries tests compare.
 *
 * @param style
 *   Evaluated style.
 * @returns
 *   The rest of it.
 */
export function trim(style: CslElement): CslElement {
  const parts = style.children.filter((part) => typeof part !== 'string')
  const known = { macros: macrosOf(parts), absent }
  const heard = parts.map((part) =>
    part.name === 'macro' || part.name === 'bibliography' ? audible(part, known) : part,
  )
  return styleOf(style, heard)
}
