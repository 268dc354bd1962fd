import type { VNode } from 'preact'
import type { Context, PageProps, SitePath } from '../../src/model/index.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Described, shelvesListed } from '../parts/described.tsx'
import { Page } from '../parts/page.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { Timeline, TimelineTable } from '../parts/timeline.tsx'

/** All dates: the timeline of the archive, its years, and what has no or no exact date. */
export function Dates(props: PageProps['dates'] & { context: Context }): VNode {
  const { context, timetable, years, inexact, undated } = props
  const { say, href } = context
  const title = say('shelves.date')
  const way = [{ name: say('browse.title'), path: 'browse/' as SitePath }]
  const listed = shelvesListed(context, [...years, ...inexact, ...(undated ? [undated] : [])])
  return (
    <Page
      context={context}
      title={title}
      head={<Described context={context} title={title} way={way} entries={listed} />}
      kind="shelf"
    >
      <Crumbs context={context} way={way} />
      <header>
        <h1>{say('shelves.date')}</h1>
        <p>{say('shelves.dateWhy')}</p>
      </header>
      <Timeline context={context} timetable={timetable} />
      <TimelineTable context={context} timetable={timetable} />
      {years.length > 0 ? (
        <section>
          <h2>{say('dates.years')}</h2>
          <ShelfList context={context} shelves={years} />
          <p class="more">
            <a href={href('dates/on/' as SitePath)}>{say('almanac.title')}</a>
          </p>
        </section>
      ) : null}
      {inexact.length > 0 || undated ? (
        <section>
          <h2>{say('dates.unsure')}</h2>
          <ShelfList context={context} shelves={[...inexact, ...(undated ? [undated] : [])]} />
        </section>
      ) : null}
      {years.length === 0 && !undated ? <p class="unknown">{say('shelf.none')}</p> : null}
    </Page>
  )
}
