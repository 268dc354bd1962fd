import type { VNode } from 'preact'
import { frontJsonLd } from '../../src/cite/index.ts'
import type { Context, Entry, Holdings, PageProps, Shelf, SitePath } from '../../src/model/index.ts'
import { EntryList } from '../parts/entry-list.tsx'
import { Figures } from '../parts/figures.tsx'
import { Page } from '../parts/page.tsx'
import { Graph } from '../parts/prose.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { Timeline } from '../parts/timeline.tsx'

const fewEntries = 12
const someEntries = 5
/** Most shelves of a kind; years are short and belong together. */
const someShelves = { date: 30, source: 10, language: 12 } as const

/** The front page: what the archive is, how large, and the ways in. */
export function Front({ context, holdings }: PageProps['front'] & { context: Context }): VNode {
  const { site, say } = context
  return (
    <Page
      context={context}
      description={site.description}
      head={<Graph json={frontJsonLd(holdings, site)} />}
      kind="front"
    >
      {site.layout ? <h1>{site.title}</h1> : null}
      <div class="opening">
        {site.description ? <p class="description">{site.description}</p> : null}
        {site.keeper ? <p class="keeper">{say('site.keeper', { keeper: site.keeper })}</p> : null}
      </div>
      <Figures context={context} holdings={holdings} />
      {holdings.entries.length === 0 ? <p class="unknown">{say('front.empty')}</p> : null}
      <Timeline context={context} dates={holdings.dates} />
      <div class="columns">
        <div class="lists">
          <Articles context={context} entries={holdings.entries} />
        </div>
        <section class="ways" aria-labelledby="ways_title">
          <h2 id="ways_title">{say('front.ways')}</h2>
          <Way context={context} kind="date" shelves={holdings.dates} />
          <Way context={context} kind="source" shelves={holdings.sources} />
          <Way context={context} kind="language" shelves={holdings.languages} />
        </section>
      </div>
      <Notices context={context} holdings={holdings} />
    </Page>
  )
}

function Articles({
  context,
  entries,
}: {
  context: Context
  entries: readonly Entry[]
}): VNode | null {
  const { say } = context
  const dated = entries.filter(({ published }) => published)
  if (entries.length === 0) return null
  if (entries.length <= fewEntries || dated.length < 2 * someEntries)
    return (
      <List context={context} name={say('front.all')} entries={entries.slice(0, 3 * fewEntries)} />
    )
  return (
    <>
      <List
        context={context}
        name={say('front.latest')}
        entries={dated.slice(-someEntries).reverse()}
      />
      <List context={context} name={say('front.oldest')} entries={dated.slice(0, someEntries)} />
    </>
  )
}

function List(props: { context: Context; name: string; entries: readonly Entry[] }): VNode {
  return (
    <section>
      <h2>{props.name}</h2>
      <EntryList context={props.context} entries={props.entries} />
    </section>
  )
}

const ways = {
  date: ['front.byDate', 'front.allDates', 'dates/'],
  source: ['front.bySource', 'front.allSources', 'sources/'],
  language: ['front.byLanguage', 'front.allLanguages', 'languages/'],
} as const

/** The largest shelves of a kind, in their own order, and the way to all. */
function Way(props: {
  context: Context
  kind: Shelf['kind']
  shelves: readonly Shelf[]
}): VNode | null {
  const { context, kind, shelves } = props
  const { say, href } = context
  if (shelves.length === 0) return null
  const [title, all, path] = ways[kind]
  const largest = new Set(
    [...shelves].sort((a, b) => b.entries.length - a.entries.length).slice(0, someShelves[kind]),
  )
  return (
    <section>
      <h3>{say(title)}</h3>
      <ShelfList context={context} shelves={shelves.filter((shelf) => largest.has(shelf))} />
      {shelves.length > someShelves[kind] ? (
        <p class="more">
          <a href={href(path as SitePath)}>{say(all)}</a>
        </p>
      ) : null}
    </section>
  )
}

function Notices({ context, holdings }: { context: Context; holdings: Holdings }): VNode | null {
  const { say, href } = context
  const count =
    holdings.refusals.length +
    holdings.entries.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  if (count === 0) return null
  return (
    <p class="footing">
      {say('front.messages', { count })}:{' '}
      <a href={href('about/' as SitePath, 'messages')}>{say('front.messagesLink')}</a>
    </p>
  )
}
