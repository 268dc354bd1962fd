import type { VNode } from 'preact'
import type { Context, PageProps, SitePath } from '../../src/model/index.ts'
import { CollectionList } from '../parts/collection-list.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Page } from '../parts/page.tsx'
import { Way } from '../parts/way.tsx'

/** All ways to browse, each with its largest shelves. */
export function Browse({
  context,
  ways,
  almanac,
  collections,
}: PageProps['browse'] & { context: Context }): VNode {
  const { say, href } = context
  return (
    <Page context={context} title={say('browse.title')} kind="shelf browse">
      <Crumbs context={context} way={[]} />
      <header>
        <h1>{say('browse.title')}</h1>
        <p>{say('browse.text')}</p>
      </header>
      {collections.length > 0 ? (
        <section aria-labelledby="collections_title">
          <h2 id="collections_title">
            <a href={href('collections/' as SitePath)}>{say('collections.title')}</a>
          </h2>
          <CollectionList context={context} collections={collections} />
        </section>
      ) : null}
      {ways.length === 0 ? <p class="unknown">{say('front.empty')}</p> : null}
      <section class="ways" aria-labelledby="ways_title">
        <h2 id="ways_title" class="spoken">
          {say('front.ways')}
        </h2>
        {ways.map((way) => (
          <Way key={way.kind} context={context} way={way} />
        ))}
        {almanac ? (
          <section>
            <h3>
              <a href={href('dates/on/' as SitePath)}>{say('almanac.title')}</a>
            </h3>
            <p>{say('almanac.text')}</p>
          </section>
        ) : null}
      </section>
    </Page>
  )
}
