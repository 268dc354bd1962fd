import type { CslElement, CslNode } from './csl.ts'

/** What is known of a style that was evaluated. */
export interface Known {
  readonly macros: ReadonlyMap<string, CslElement>
  /** Variables that no article has. */
  readonly absent: ReadonlySet<string>
}

const isElement = (node: CslNode): node is CslElement => typeof node !== 'string'
const partsOf = ({ children }: CslElement): CslElement[] => children.filter(isElement)
const variablesOf = ({ attrs }: CslElement): string[] => attrs.variable?.trim().split(/\s+/) ?? []

/** What an element prints is made of: the macro that it calls, or what is in it. */
function contentOf(element: CslElement, { macros }: Known): CslElement[] {
  const { macro } = element.attrs
  if (element.name !== 'text' || macro === undefined) return partsOf(element)
  const body = macros.get(macro)
  return body ? partsOf(body) : []
}

const isGroup = ({ name, attrs }: CslElement): boolean =>
  name === 'group' || (name === 'text' && attrs.macro !== undefined)

/** Elements that print variables; any other element that is no frame prints words of the style's own. */
const printers = new Set(['text', 'date', 'number', 'label', 'names'])

const isVariable = (element: CslElement): boolean =>
  printers.has(element.name) && element.attrs.variable !== undefined

/** Whether an element asks for some variable that an article may have, or that none has, whichever branch is taken. */
function asks(element: CslElement, known: Known, isWanted: (variable: string) => boolean): boolean {
  const any = (parts: readonly CslElement[]): boolean =>
    parts.some((part) => asks(part, known, isWanted))
  if (isGroup(element)) return any(contentOf(element, known))
  if (element.name !== 'choose')
    return element.name !== 'label' && isVariable(element) && variablesOf(element).some(isWanted)
  const branches = partsOf(element)
  return branches.at(-1)?.name === 'else' && branches.every((branch) => any(partsOf(branch)))
}

/** Whether nothing is ever printed by an element. */
function isSilent(element: CslElement, known: Known): boolean {
  const all = (parts: readonly CslElement[]): boolean =>
    parts.every((part) => isSilent(part, known))
  const isAbsent = (variable: string): boolean => known.absent.has(variable)
  if (element.name === 'choose') return partsOf(element).every((branch) => all(partsOf(branch)))
  if (isGroup(element)) {
    const parts = contentOf(element, known)
    if (all(parts)) return true
    // Words of the style's own alone are not printed by a group that asks in vain for a variable.
    const others = parts.filter((part) => !isSilent(part, known))
    return others.every(isWord) && parts.some((part) => asks(part, known, isAbsent))
  }
  if (!isVariable(element) || !variablesOf(element).every(isAbsent)) return false
  return partsOf(element)
    .filter(({ name }) => name === 'substitute')
    .every((substitute) => all(partsOf(substitute)))
}

/** A label is a word too: that for a place in a work is there without one. */
const isWord = ({ name, attrs }: CslElement): boolean =>
  name === 'label' || (name === 'text' && (attrs.term !== undefined || attrs.value !== undefined))

/**
 * Leave away what never prints anything.
 *
 * A group prints its words only where one of the variables that it asks for is there, or where it asks for none. So what is
 * left away must not be all that a group with words asks for: it stays, unless beside it something else is asked for.
 *
 * @param element
 *   A macro, or a bibliography.
 * @param known
 *   Macros, and variables that no article has.
 * @param isFree
 *   Whether nothing around it goes by what it asks for (default: something may).
 * @returns
 *   The same element, with what can be heard.
 */
export function audible(element: CslElement, known: Known, isFree = false): CslElement {
  const parts = partsOf(element)
  const loud = parts.filter((part) => !isSilent(part, known))
  let canGo = isFree || element.name === 'layout'
  if (element.name === 'group' || element.name === 'macro')
    canGo =
      loud.some((part) => asks(part, known, () => true)) || (isFree && !hasWords(element, known))
  if (element.name === 'names') return withSubstitute(element, known)
  const kept = canGo && isFrame(element) ? loud : parts
  const children = kept.map((part) =>
    isFrame(part) || part.name === 'names' ? audible(part, known, canGo) : part,
  )
  return parts.length === 0 ? element : { ...element, children }
}

const isFrame = ({ name }: CslElement): boolean =>
  ['macro', 'bibliography', 'layout', 'group', 'choose', 'if', 'else-if', 'else'].includes(name)

/** Others that may stand for a name: the first that prints something does. */
function withSubstitute(names: CslElement, known: Known): CslElement {
  const children = names.children.map((part) => {
    if (!isElement(part) || part.name !== 'substitute') return part
    return { ...part, children: partsOf(part).filter((other) => !isSilent(other, known)) }
  })
  return { ...names, children }
}

/** Whether some words of the style's own may be printed within an element. */
function hasWords(element: CslElement, known: Known): boolean {
  return isWord(element) || contentOf(element, known).some((part) => hasWords(part, known))
}
