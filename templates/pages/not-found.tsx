import type { VNode } from 'preact'
import type { Context, SitePath } from '../../src/model/index.ts'
import { Page } from '../parts/page.tsx'

const ways = ['browse', 'dates', 'sources'] as const

/** What hosts show in place of a missing page. */
export function NotFound({ context }: { context: Context }): VNode {
  const { say, href } = context
  return (
    <Page context={context} title={say('missing.title')} kind="missing">
      <h1>{say('missing.title')}</h1>
      <p>{say('missing.text')}</p>
      <p>{say('missing.ways')}</p>
      <ul>
        <li>
          <a href={href('')}>{say('site.front')}</a>
        </li>
        {ways.map((way) => (
          <li key={way}>
            <a href={href(`${way}/` as SitePath)}>{say(`site.${way}`)}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
