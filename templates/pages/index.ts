import type { Pages } from '../../src/model/index.ts'
import { Article } from './article.tsx'
import { plain } from './plain.tsx'

/** Our page of each kind. */
export const pages: Pages = {
  article: Article,
  front: plain,
  shelf: plain,
  shelves: plain,
  about: plain,
  'not-found': plain,
}
