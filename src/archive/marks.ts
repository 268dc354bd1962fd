import type { ShelfKind, Shelfname, SitePath } from '../model/index.ts'
import type { Card } from './entries.ts'
import { nameSlug } from './names.ts'
import { folderOf } from './shelves.ts'
import { languageSlug } from './slugs.ts'

/**
 * Prepare to tell on which shelves articles stand by name.
 *
 * @returns
 *   Function from a card to its shelves, named as this article prints them. It remembers addresses,
 *   for names come again and again.
 */
export function createMarks(): (card: Card) => Shelfname[] {
  const slugs = new Map<string, string | undefined>()
  const slugOf = (name: string): string | undefined => {
    if (!slugs.has(name)) slugs.set(name, nameSlug(name))
    return slugs.get(name)
  }
  const marks = (kind: ShelfKind, names: readonly string[]): Shelfname[] =>
    names.flatMap((name) => {
      const slug = slugOf(name)
      return slug === undefined ? [] : [mark(kind, name, slug)]
    })
  return ({ source, authors, topics, place, section, language }) => [
    ...(source ? [mark('source', source.name, source.slug)] : []),
    ...marks('author', authors),
    ...marks('topic', topics),
    ...marks('place', place === undefined ? [] : [place]),
    ...marks('section', section === undefined ? [] : [section]),
    ...(language === undefined ? [] : [mark('language', language, languageSlug(language))]),
  ]
}

function mark(kind: ShelfKind, name: string, slug: string): Shelfname {
  return { kind, by: 'name', path: `${folderOf[kind]}${slug}/` as SitePath, name }
}
