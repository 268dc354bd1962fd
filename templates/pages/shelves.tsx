import type { VNode } from 'preact'
import type { Context, PageProps, SitePath } from '../../src/model/index.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Described, shelvesListed } from '../parts/described.tsx'
import { Page } from '../parts/page.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { initialName } from '../parts/shelf-names.ts'

/** All shelves of one kind, or those of them whose names begin alike. */
export function ShelvesPage(props: PageProps['shelves'] & { context: Context }): VNode {
  const { context, kind, initials, shelves, drawers, missing } = props
  const { say, href } = context
  const all = say(`shelves.${kind}`)
  const title =
    initials === undefined
      ? all
      : say('shelf.within', { shelf: all, year: initialName(context, initials) })
  const browse = { name: say('browse.title'), path: 'browse/' as SitePath }
  const way =
    initials === undefined ? [browse] : [browse, { name: all, path: `${kind}s/` as SitePath }]
  const listed = [
    ...drawers.map(({ name, path }) => ({ title: initialName(context, name), path })),
    ...shelvesListed(context, shelves),
  ]
  return (
    <Page
      context={context}
      title={title}
      head={<Described context={context} title={title} way={way} entries={listed} />}
      kind="shelf"
    >
      <Crumbs context={context} way={way} />
      <header>
        <h1>{title}</h1>
        {initials === undefined ? <p>{say(`shelves.${kind}Why`)}</p> : null}
      </header>
      {drawers.length > 0 ? (
        <section>
          <h2>{say('shelf.byInitial')}</h2>
          <ul class="initials">
            {drawers.map(({ path, name, count }) => (
              <li key={path}>
                <a href={href(path)}>
                  <bdi>{initialName(context, name)}</bdi>
                </a>{' '}
                <span class="count">{context.number(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {shelves.length > 0 ? <ShelfList context={context} shelves={shelves} years /> : null}
      {shelves.length + drawers.length === 0 ? <p class="unknown">{say('shelf.none')}</p> : null}
      {missing > 0 ? <p class="footing">{say('shelf.missing', { count: missing })}</p> : null}
    </Page>
  )
}
