import type { VNode } from 'preact'
import { frontJsonLd } from '../../src/cite/index.ts'
import type { Context, Entry, Holdings, PageProps, SitePath } from '../../src/model/index.ts'
import { CollectionList } from '../parts/collection-list.tsx'
import { OpenGraph } from '../parts/described.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { Figures } from '../parts/figures.tsx'
import { Page } from '../parts/page.tsx'
import { Graph } from '../parts/prose.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Way } from '../parts/way.tsx'

const fewEntries = 12
const someEntries = 5
const fewCollections = 6

/** The front page: what the archive is, how large, and the ways in. */
export function Front(props: PageProps['front'] & { context: Context }): VNode {
  const { context, holdings, timetable, ways } = props
  const { site, say } = context
  return (
    <Page
      context={context}
      description={site.description}
      head={
        <>
          <OpenGraph context={context} title={site.title} description={site.description} />
          <Graph json={frontJsonLd(holdings, site)} />
        </>
      }
      kind="front"
    >
      {site.layout ? <h1>{site.title}</h1> : null}
      <div class="opening">
        {site.description ? <p class="description">{site.description}</p> : null}
        {site.keeper ? <p class="keeper">{say('site.keeper', { keeper: site.keeper })}</p> : null}
      </div>
      <Figures context={context} holdings={holdings} />
      {holdings.entries.length === 0 ? <p class="unknown">{say('front.empty')}</p> : null}
      <Timeline context={context} timetable={timetable} />
      <Chosen context={context} holdings={holdings} />
      <div class="columns">
        <div class="lists">
          <Articles context={context} entries={holdings.entries} />
        </div>
        <section class="ways" aria-labelledby="ways_title">
          <h2 id="ways_title">{say('front.ways')}</h2>
          {ways.map((way) => (
            <Way key={way.kind} context={context} way={way} />
          ))}
        </section>
      </div>
      <Notices context={context} holdings={holdings} />
    </Page>
  )
}

/** The first curated lists. */
function Chosen({ context, holdings }: { context: Context; holdings: Holdings }): VNode | null {
  const { say, href } = context
  const { collections } = holdings
  if (collections.length === 0) return null
  const name = say('collections.title')
  return (
    <section class="chosen" aria-labelledby="collections_title">
      <h2 id="collections_title">
        <a href={href('collections/' as SitePath)}>{name}</a>
      </h2>
      <CollectionList context={context} collections={collections.slice(0, fewCollections)} />
      {collections.length > fewCollections ? (
        <p class="more">
          <a href={href('collections/' as SitePath)}>
            {say('browse.all', { name, count: collections.length })}
          </a>
        </p>
      ) : null}
    </section>
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
