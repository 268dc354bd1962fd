import type { ShelfKind, Shelfname, SitePath } from '../model/index.ts'
import type { Card } from './card.ts'
import { nameSlug } from './names.ts'
import { folderOf } from './shelves.ts'
import { languageSlug } from './slugs.ts'

/**
 * Prepare to tell on which shelves articles stand by name.
 *
 * @returns
 *   Function from a card to its shelves, named as this article prints them. Names come again and again: of one name
 *   of a kind there is one shelfmark, shared by all.
 */
export function createMarks(): (card: Card) => Shelfname[] {
  const known = new Map<string, Shelfname | undefined>()
  const mark = (kind: ShelfKind, name: string, slugOf: () => string | undefined): Shelfname[] => {
    const key = `${kind} ${name}`
    if (!known.has(key)) known.set(key, shelfname(kind, name, slugOf()))
    const found = known.get(key)
    return found ? [found] : []
  }
  const marks = (kind: ShelfKind, names: readonly string[]): Shelfname[] =>
    names.flatMap((name) => mark(kind, name, () => nameSlug(name)))
  return ({ source, authors, topics, place, section, language }) => [
    ...(source ? mark('source', source.name, () => source.slug) : []),
    ...marks('author', authors),
    ...marks('topic', topics),
    ...marks('place', place === undefined ? [] : [place]),
    ...marks('section', section === undefined ? [] : [section]),
    ...(language === undefined ? [] : mark('language', language, () => languageSlug(language))),
  ]
}

function shelfname(kind: ShelfKind, name: string, slug: string | undefined): Shelfname | undefined {
  if (slug === undefined) return undefined
  return { kind, by: 'name', path: `${folderOf[kind]}${slug}/` as SitePath, name }
}
