import type { VNode } from 'preact'
import type { Context, Way as Ways } from '../../src/model/index.ts'
import { ShelfList } from './shelf-list.tsx'

/** The largest shelves of a kind, and the way to all of them. */
export function Way({ context, way }: { context: Context; way: Ways }): VNode | null {
  const { say, href } = context
  const { kind, path, count, largest } = way
  if (largest.length === 0) return null
  const name = say(`shelves.${kind}`)
  return (
    <section>
      <h3>
        <a href={href(path)}>{name}</a>
      </h3>
      <ShelfList context={context} shelves={largest} />
      {count > largest.length ? (
        <p class="more">
          <a href={href(path)}>{say('browse.all', { name, count })}</a>
        </p>
      ) : null}
    </section>
  )
}
