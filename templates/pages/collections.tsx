import type { VNode } from 'preact'
import type { CollectionPart, Context, PageProps, SitePath } from '../../src/model/index.ts'
import { CollectionList, ownTongue } from '../parts/collection-list.tsx'
import { type Crumb, Crumbs } from '../parts/crumbs.tsx'
import { Described } from '../parts/described.tsx'
import { EntryItem } from '../parts/entry-list.tsx'
import { Footnotes } from '../parts/footnotes.tsx'
import { Page } from '../parts/page.tsx'
import { InlineProse, Prose } from '../parts/prose.tsx'

const browse = ({ say }: Context): Crumb => ({
  name: say('browse.title'),
  path: 'browse/' as SitePath,
})

/** All curated lists. */
export function Collections(props: PageProps['collections'] & { context: Context }): VNode {
  const { context, collections } = props
  const { say } = context
  const title = say('collections.title')
  const way = [browse(context)]
  return (
    <Page
      context={context}
      title={title}
      head={<Described context={context} title={title} way={way} entries={collections} />}
      kind="shelf"
    >
      <Crumbs context={context} way={way} />
      <header>
        <h1>{title}</h1>
        <p>{say('collections.text')}</p>
      </header>
      <CollectionList context={context} collections={collections} />
    </Page>
  )
}

/** A curated list: what people say of some articles, in the order that they chose. */
export function CollectionPage(props: PageProps['collection'] & { context: Context }): VNode {
  const { context, collection } = props
  const { say, site } = context
  const { title, count, curator, parts, footnotes } = collection
  const way = [
    browse(context),
    { name: say('collections.title'), path: 'collections/' as SitePath },
  ]
  const entries = parts.flatMap((part) =>
    part.kind === 'articles' ? part.exhibits.map(({ entry }) => entry) : [],
  )
  return (
    <Page
      context={context}
      title={title}
      description={collection.summary || undefined}
      head={
        <Described
          context={context}
          title={title}
          description={collection.summary || undefined}
          way={way}
          count={count}
          entries={entries}
        />
      }
      kind="shelf collection"
    >
      <Crumbs context={context} way={way} />
      <div class="curated" {...ownTongue(collection)}>
        <header>
          <h1>{title}</h1>
          <p class="facts" lang={site.language}>
            <bdi>{say('count.articles', { count })}</bdi>
            {curator === undefined ? null : (
              <>
                {' · '}
                <bdi>{say('collections.curator', { curator })}</bdi>
              </>
            )}
          </p>
        </header>
        {parts.map((part, index) => (
          <Part key={index} context={context} part={part} />
        ))}
        <Footnotes context={context} record={{ footnotes }} />
      </div>
    </Page>
  )
}

const scrolls = /^<(?:table|pre)\b/

function Part({ context, part }: { context: Context; part: CollectionPart }): VNode {
  const { say } = context
  if (part.kind === 'prose') {
    const label = part.html.startsWith('<pre') ? 'article.code' : 'article.table'
    return <Prose html={part.html} label={scrolls.test(part.html) ? say(label) : undefined} />
  }
  if (part.kind === 'heading') {
    const Heading = `h${part.depth}` as const
    return (
      <Heading id={part.anchor}>
        <InlineProse html={part.html} />
      </Heading>
    )
  }
  return (
    <ul class="entries">
      {part.exhibits.map(({ entry, note }, index) => (
        <EntryItem
          key={index}
          context={context}
          entry={entry}
          hideSource={false}
          tongue={context.site.language}
          note={note === '' ? undefined : <Prose html={note} />}
        />
      ))}
    </ul>
  )
}
