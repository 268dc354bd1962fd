import type { VNode } from 'preact'
import type { Context, PageProps } from '../../src/model/index.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Page } from '../parts/page.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { Timeline } from '../parts/timeline.tsx'

/** All shelves of one kind. */
export function ShelvesPage({
  context,
  kind,
  shelves,
}: PageProps['shelves'] & { context: Context }): VNode {
  const { say } = context
  const title = say(`shelves.${kind}`)
  return (
    <Page context={context} title={title} kind="shelf">
      <Crumbs context={context} way={[]} />
      <header>
        <h1>{title}</h1>
        <p>{say(`shelves.${kind}Why`)}</p>
      </header>
      {kind === 'date' ? <Timeline context={context} dates={shelves} /> : null}
      {shelves.length > 0 ? (
        <ShelfList context={context} shelves={shelves} years />
      ) : (
        <p class="unknown">{say('shelf.none')}</p>
      )}
    </Page>
  )
}
