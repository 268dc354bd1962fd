import type { Pages } from '../../src/model/index.ts'
import { About } from './about.tsx'
import { Article } from './article.tsx'
import { Front } from './front.tsx'
import { NotFound } from './not-found.tsx'
import { Search } from './search.tsx'
import { ShelfPage } from './shelf.tsx'
import { ShelvesPage } from './shelves.tsx'
import { TombstonePage } from './tombstone.tsx'

/** Our page of each kind. */
export const pages: Pages = {
  article: Article,
  front: Front,
  shelf: ShelfPage,
  shelves: ShelvesPage,
  search: Search,
  about: About,
  'not-found': NotFound,
  tombstone: TombstonePage,
}
