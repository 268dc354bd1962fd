import { type Cited, oneLine } from './cited.ts'
import type { Run } from './runs.ts'

/** A place within an article: a paragraph by its number or a sign that stands for one, a section by its heading. */
export type Place = { readonly paragraph: number | string } | { readonly section: string }

/** A way of citing that a discipline has agreed on. */
export interface CitationStyle {
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** All that its citations rest on besides the article. */
  readonly source: string
  /** An entry of a bibliography. */
  readonly cite: (cited: Cited) => Run[]
  /** How the style points to a place in a work without pages. */
  readonly locator: (place: Place) => string
}

/**
 * The words with which a style points to a place.
 *
 * They are ours: a style of the Citation Style Language has such words for citations in a text, not for the entries of
 * a bibliography.
 *
 * @param paragraph
 *   Its word for a paragraph.
 * @param quotes
 *   Its quotation marks.
 * @returns
 *   `para. 7`, `section “Ways to live”`
 */
export function pointing(paragraph: string, quotes: '“”' | '‘’' = '“”'): CitationStyle['locator'] {
  return (place) =>
    'section' in place
      ? `section ${quotes[0]}${oneLine(place.section)}${quotes[1]}`
      : `${paragraph} ${place.paragraph}`
}

/** A style that every article is cited in. */
export type Settled = Pick<CitationStyle, 'id' | 'name' | 'locator'> & {
  /** Its name in the Citation Style Language. */
  readonly csl: string
}

/** The styles that every article is cited in, in the order of a page. */
export const settled: readonly Settled[] = [
  { id: 'apa', name: 'APA', csl: 'apa', locator: pointing('para.') },
  { id: 'chicago', name: 'Chicago', csl: 'chicago-author-date', locator: pointing('para.') },
  { id: 'mla', name: 'MLA', csl: 'modern-language-association', locator: pointing('par.') },
  {
    id: 'harvard',
    name: 'Harvard',
    csl: 'harvard-cite-them-right',
    locator: pointing('para.', '‘’'),
  },
  { id: 'vancouver', name: 'Vancouver', csl: 'vancouver', locator: pointing('para.') },
]

/**
 * Put a person's styles beside those that every article is cited in.
 *
 * @param styles
 *   Those of every article.
 * @param others
 *   A person's.
 * @returns
 *   The former, each as the person's file has it where one has its name; then the rest of the person's.
 */
export function together(
  styles: readonly CitationStyle[],
  others: readonly CitationStyle[],
): CitationStyle[] {
  const known = new Map(others.map((style) => [style.id, style]))
  const first = styles.map((style): CitationStyle => {
    const { cite, source } = known.get(style.id) ?? style
    known.delete(style.id)
    return { ...style, cite, source }
  })
  return [...first, ...known.values()]
}
