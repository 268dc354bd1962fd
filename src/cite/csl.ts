/** An element of a style, as the engine reads it from XML. */
export interface CslElement {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly CslNode[]
}

/** An element, or text. */
export type CslNode = CslElement | string

/** What the engine asks for. */
export interface CslSystem {
  /** The terms of a language; where there are none of it, any other. */
  readonly retrieveLocale: (tag: string) => CslElement
  readonly retrieveItem: (id: string) => object
  /** The order of two words in a bibliography. */
  readonly stringCompare: (one: string, other: string) => number
}

/** A style that is set up, as the engine's manual has it: https://citeproc-js.readthedocs.io/ */
export interface CslProcessor {
  /** The items of the bibliography. */
  readonly updateItems: (ids: readonly string[]) => void
  /** Entries in HTML; nothing for a style without a bibliography. */
  readonly makeBibliography: () => readonly [object, readonly string[]] | false
}

/** The part of citeproc-js that we use; it ships no types. */
export interface Csl {
  readonly Engine: new (system: CslSystem, style: CslElement, language: string) => CslProcessor
  readonly parseXml: (xml: string) => CslElement
}
