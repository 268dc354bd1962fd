import type { VNode } from 'preact'
import type { Context, SitePath } from '../../src/model/index.ts'

const places = ['search', 'browse', 'dates', 'sources', 'about'] as const

/** Name of the archive and the way to its parts; large on the front page. */
export function Masthead({ context, front }: { context: Context; front: boolean }): VNode {
  const { site, say, href, path } = context
  return (
    <header class={front ? 'masthead large' : 'masthead'}>
      {front ? (
        <h1 class="nameplate">{site.title}</h1>
      ) : (
        <p class="nameplate">
          <a href={href('')}>{site.title}</a>
        </p>
      )}
      <nav aria-label={say('site.nav')}>
        <ul>
          {places.map((place) => {
            if (place === 'search' && !site.search) return null
            const here = `${place}/` === path
            return (
              <li key={place}>
                <a
                  href={href(`${place}/` as SitePath)}
                  {...(here ? { 'aria-current': 'page' as const } : {})}
                >
                  {say(`site.${place}`)}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
    </header>
  )
}
