import type { VNode } from 'preact'
import type { Context, PageProps, SitePath } from '../../src/model/index.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Page } from '../parts/page.tsx'

const path = (value: string): SitePath => value as SitePath // files of ours
const ways = ['browse', 'dates', 'sources'] as const

/** Words that the script says itself, in all their forms. */
const spoken = [
  'found',
  'range',
  'none',
  'searching',
  'broken',
  'failed',
  'needsServer',
  'source',
  'year',
  'language',
  'topic',
  'author',
  'previous',
  'next',
  'unseen',
] as const

/** The search page: a form that works by its address, and the ways to browse where it does not. */
export function Search({
  context,
  served,
  onDisk,
  years,
}: PageProps['search'] & { context: Context }): VNode {
  const { say, href, site } = context
  const words = Object.fromEntries(
    [...spoken, 'unknownDate', 'unknownSource'].map((key) => [key, message(context, key)]),
  )
  const head = <link rel="stylesheet" href={href(path('assets/search.css'))} />
  return (
    <Page context={context} title={say('search.title')} kind="search" head={head} searches>
      <Crumbs context={context} way={[]} />
      <h1>{say('search.title')}</h1>
      {site.layout ? head : null}
      <noscript>
        <p>{say('search.noScript')}</p>
      </noscript>
      <search>
        <form
          id="search"
          action={href(path('search/'))}
          method="get"
          data-root={href('').replace(/index\.html$/, '')}
          data-served={served}
          data-disk={onDisk}
          data-words={JSON.stringify(words)}
        >
          <label for="q">{say('search.label')}</label>
          <div class="ask">
            <input id="q" name="q" type="search" dir="auto" aria-describedby="hint" />
            <button type="submit">{say('search.button')}</button>
          </div>
          <p id="hint" class="footing">
            {say('search.hint', { example: say('search.example') })}
          </p>
          <p id="status" role="status" />
          <div id="found" hidden>
            <Narrow context={context} years={years} />
            <section id="hits" aria-labelledby="hits_title">
              <h2 id="hits_title" tabIndex={-1}>
                {say('search.hits')}
              </h2>
              <ol class="entries" />
              <nav aria-label={say('search.pages')} />
            </section>
          </div>
        </form>
      </search>
      <section id="browse">
        <h2>{say('search.browse')}</h2>
        <ul>
          {ways.map((way) => (
            <li key={way}>
              <a href={href(path(`${way}/`))}>{say(`site.${way}`)}</a>
            </li>
          ))}
        </ul>
      </section>
      <script src={href(path('assets/search.js'))} defer />
    </Page>
  )
}

function message({ say }: Context, key: string): string {
  if (key === 'unknownDate') return say('unknown.published')
  if (key === 'unknownSource') return say('unknown.source')
  return say(`search.${key}`)
}

/** Order and years, which are known before anybody asks; the script adds the facets. */
function Narrow({
  context,
  years,
}: {
  context: Context
  years: PageProps['search']['years']
}): VNode {
  const { say } = context
  return (
    <details id="narrow">
      <summary>{say('search.narrow')}</summary>
      <p>
        <label for="sort">{say('search.sort')}</label>
        <select id="sort" name="sort">
          <option value="">{say('search.sortRelevance')}</option>
          <option value="newest">{say('search.sortNewest')}</option>
          <option value="oldest">{say('search.sortOldest')}</option>
        </select>
      </p>
      {years ? (
        <p class="span">
          {(['from', 'to'] as const).map((end) => (
            <span key={end}>
              <label for={end}>{say(`search.${end}`)}</label>
              <input
                id={end}
                name={end}
                type="number"
                min={years.first}
                max={years.last}
                placeholder={end === 'from' ? years.first : years.last}
              />
            </span>
          ))}
        </p>
      ) : null}
      <div id="facets" />
    </details>
  )
}
