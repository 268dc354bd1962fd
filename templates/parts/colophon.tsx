import type { VNode } from 'preact'
import type { Context, SitePath } from '../../src/model/index.ts'

/** The foot of every page. */
export function Colophon({ context }: { context: Context }): VNode {
  const { site, say, href } = context
  return (
    <footer class="colophon">
      <p>
        <a href={href('')}>{site.title}</a>
        {site.keeper ? <span> · {say('site.keeper', { keeper: site.keeper })}</span> : null}
      </p>
      <p>
        {say('site.made')} <a href={href('about/' as SitePath)}>{say('about.title')}</a>
        {site.contact ? (
          <>
            {' · '}
            <a href={site.contact}>{say('site.contact')}</a>
          </>
        ) : null}
      </p>
    </footer>
  )
}
