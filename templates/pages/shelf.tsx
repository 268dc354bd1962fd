import type { VNode } from 'preact'
import { shelfJsonLd } from '../../src/cite/index.ts'
import type { Context, PageProps, Shelf, Shelfname, SitePath } from '../../src/model/index.ts'
import { type Crumb, Crumbs } from '../parts/crumbs.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { FeedLinks } from '../parts/harvest.tsx'
import { Page } from '../parts/page.tsx'
import { Graph } from '../parts/prose.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { fullShelfName, shelfName, yearsOf } from '../parts/shelf-names.ts'

const longestList = 200

/** One shelf: its articles or, when they are many, its smaller shelves. */
export function ShelfPage({
  context,
  shelf,
  above,
}: PageProps['shelf'] & { context: Context }): VNode {
  const { say } = context
  const title = fullShelfName(context, shelf, above)
  const reason = reasonFor(shelf)
  const isLong = shelf.entries.length > longestList && shelf.shelves.length > 0
  const divided = new Set(shelf.shelves.flatMap(({ entries }) => entries))
  const entries = isLong ? shelf.entries.filter((entry) => !divided.has(entry)) : shelf.entries
  return (
    <Page
      context={context}
      title={title}
      head={
        <>
          <FeedLinks context={context} shelf={shelf} />
          <Graph json={shelfJsonLd(shelf, title, context.site)} />
        </>
      }
      kind="shelf"
    >
      <Crumbs context={context} way={wayTo(context, shelf.kind, above)} />
      <header>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <Facts context={context} shelf={shelf} />
        {reason ? <p>{say(reason)}</p> : null}
      </header>
      {shelf.shelves.length > 0 ? (
        <section class="smaller" aria-labelledby="smaller_title">
          <h2 id="smaller_title">{say('shelf.smaller')}</h2>
          <ShelfList context={context} shelves={shelf.shelves} />
        </section>
      ) : null}
      {entries.length > 0 ? (
        <section aria-labelledby="articles_title">
          <h2 id="articles_title">{say(isLong ? 'shelf.rest' : 'shelf.articles')}</h2>
          <EntryList context={context} entries={entries} hideSource={shelf.kind === 'source'} />
        </section>
      ) : null}
    </Page>
  )
}

function reasonFor({ kind, name, parent }: Shelf): string | undefined {
  if (name !== '') return undefined
  if (kind === 'date' || parent) return 'shelf.undatedWhy'
  return kind === 'source' ? 'shelf.noSourceWhy' : 'shelf.noLanguageWhy'
}

function wayTo(context: Context, kind: Shelf['kind'], above: readonly Shelfname[]): Crumb[] {
  const way = above.map((shelf) => ({ name: shelfName(context, shelf), path: shelf.path }))
  return [{ name: context.say(`shelves.${kind}`), path: `${kind}s/` as SitePath }, ...way]
}

/** How many articles, of what years, in what languages, from what sources. */
function Facts({ context, shelf }: { context: Context; shelf: Shelf }): VNode {
  const { say } = context
  const { kind, entries } = shelf
  const languages = [...new Set(entries.flatMap(({ language }) => language ?? []))]
  const sources = new Set(entries.flatMap(({ source }) => source?.slug ?? []))
  const years = kind === 'date' ? undefined : yearsOf(context, shelf)
  const facts = [
    say('count.articles', { count: entries.length }),
    ...(years ? [years] : []),
    ...(kind === 'source' || sources.size === 0
      ? []
      : [say('count.sources', { count: sources.size })]),
    ...(kind === 'language' || languages.length === 0
      ? []
      : [languages.map((tag) => context.languageName(tag)).join(', ')]),
  ]
  return <p class="facts">{facts.join(' · ')}</p>
}
