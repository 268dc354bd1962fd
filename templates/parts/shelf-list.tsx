import type { VNode } from 'preact'
import type { Context, ShelfLabel } from '../../src/model/index.ts'
import { shelfName, spanName } from './shelf-names.ts'

/** Shelves with the number of their articles. */
export function ShelfList({
  context,
  shelves,
  years = false,
}: {
  context: Context
  shelves: readonly ShelfLabel[]
  /** Whether to say what years each spans. */
  years?: boolean
}): VNode {
  return (
    <ul class="shelves">
      {inOrder(context, shelves).map((shelf) => {
        const span = years && shelf.by === 'name' ? shelf.years : undefined
        return (
          <li key={shelf.path}>
            <a href={context.href(shelf.path)}>
              <bdi>{shelfName(context, shelf)}</bdi>
            </a>{' '}
            <span class="count">{context.say('count.articles', { count: shelf.count })}</span>
            {span ? <span class="years">{spanName(context, span)}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}

/** Languages by their names, “not known” last; other shelves as they are. */
function inOrder(context: Context, shelves: readonly ShelfLabel[]): readonly ShelfLabel[] {
  if (shelves[0]?.kind !== 'language' || shelves[0].by !== 'name') return shelves
  const { compare } = new Intl.Collator(context.site.language)
  return [...shelves].sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') ||
      compare(shelfName(context, a), shelfName(context, b)),
  )
}
