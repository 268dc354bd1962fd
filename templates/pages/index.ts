import type { Pages } from '../../src/model/index.ts'
import { About } from './about.tsx'
import { Almanac, AnniversaryPage } from './almanac.tsx'
import { Article } from './article.tsx'
import { Browse } from './browse.tsx'
import { CollectionPage, Collections } from './collections.tsx'
import { Dates } from './dates.tsx'
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
  dates: Dates,
  almanac: Almanac,
  anniversary: AnniversaryPage,
  browse: Browse,
  collections: Collections,
  collection: CollectionPage,
  search: Search,
  about: About,
  'not-found': NotFound,
  tombstone: TombstonePage,
}
