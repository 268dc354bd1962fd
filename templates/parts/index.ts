import type { ComponentChild } from 'preact'
import type { PartName } from '../../src/model/index.ts'
import { Body } from './body.tsx'
import { Calendar } from './calendar.tsx'
import { Cite } from './cite.tsx'
import { CollectionList } from './collection-list.tsx'
import { Colophon } from './colophon.tsx'
import { Contents } from './contents.tsx'
import { Crumbs } from './crumbs.tsx'
import { EntryItem, EntryList } from './entry-list.tsx'
import { Figures } from './figures.tsx'
import { Footnotes } from './footnotes.tsx'
import { Headlines } from './headlines.tsx'
import { Imprint } from './imprint.tsx'
import { Masthead } from './masthead.tsx'
import { Neighbours } from './neighbours.tsx'
import { Original } from './original.tsx'
import { RecordBox } from './record.tsx'
import { ShelfList } from './shelf-list.tsx'
import { Timeline } from './timeline.tsx'
import { Tools } from './tools.tsx'
import { Topics } from './topics.tsx'
import { Way } from './way.tsx'

/** Our parts of pages, by the names under which they can be replaced. */
export const parts: {
  readonly masthead: typeof Masthead
  readonly colophon: typeof Colophon
  readonly crumbs: typeof Crumbs
  readonly figures: typeof Figures
  readonly timeline: typeof Timeline
  readonly calendar: typeof Calendar
  readonly way: typeof Way
  readonly 'shelf-list': typeof ShelfList
  readonly 'collection-list': typeof CollectionList
  readonly 'entry-list': typeof EntryList
  readonly entry: typeof EntryItem
  readonly headlines: typeof Headlines
  readonly imprint: typeof Imprint
  readonly contents: typeof Contents
  readonly tools: typeof Tools
  readonly body: typeof Body
  readonly footnotes: typeof Footnotes
  readonly topics: typeof Topics
  readonly original: typeof Original
  readonly cite: typeof Cite
  readonly record: typeof RecordBox
  readonly neighbours: typeof Neighbours
} & Readonly<Record<PartName, (props: never) => ComponentChild>> = {
  masthead: Masthead,
  colophon: Colophon,
  crumbs: Crumbs,
  figures: Figures,
  timeline: Timeline,
  calendar: Calendar,
  way: Way,
  'shelf-list': ShelfList,
  'collection-list': CollectionList,
  'entry-list': EntryList,
  entry: EntryItem,
  headlines: Headlines,
  imprint: Imprint,
  contents: Contents,
  tools: Tools,
  body: Body,
  footnotes: Footnotes,
  topics: Topics,
  original: Original,
  cite: Cite,
  record: RecordBox,
  neighbours: Neighbours,
}
