import type { VNode } from 'preact'
import type { Context, SitePath } from '../../src/model/index.ts'

/** A step on the way from the front page. */
export interface Crumb {
  readonly name: string
  readonly path: SitePath | ''
}

/** The way from the front page to this page, which is not in it. */
export function Crumbs({ context, way }: { context: Context; way: readonly Crumb[] }): VNode {
  return (
    <nav class="crumbs" aria-label={context.say('site.crumbs')}>
      <ol>
        {[{ name: context.say('site.front'), path: '' as const }, ...way].map(({ name, path }) => (
          <li key={path}>
            <a href={context.href(path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
