import type { VNode } from 'preact'
import type { Context, PageProps, SitePath } from '../../src/model/index.ts'
import { type Crumb, Crumbs } from '../parts/crumbs.tsx'
import { Described } from '../parts/described.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { Page } from '../parts/page.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { dateName } from '../parts/shelf-names.ts'

const wayTo = ({ say }: Context): Crumb[] => [
  { name: say('browse.title'), path: 'browse/' as SitePath },
  { name: say('shelves.date'), path: 'dates/' as SitePath },
]

const sum = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((total, { count }) => total + count, 0)

/** Which days of the year have articles, over all years. */
export function Almanac({ context, days }: PageProps['almanac'] & { context: Context }): VNode {
  const { say, href, number } = context
  const months = [...new Set(days.map(({ name }) => name.slice(0, 2)))]
  return (
    <Page
      context={context}
      title={say('almanac.title')}
      head={
        <Described
          context={context}
          title={say('almanac.title')}
          way={wayTo(context)}
          entries={days.map(({ name, path }) => ({ title: context.monthDay(name), path }))}
        />
      }
      kind="shelf"
    >
      <Crumbs context={context} way={wayTo(context)} />
      <header>
        <h1>{say('almanac.title')}</h1>
        <p>{say('almanac.text')}</p>
      </header>
      {months.map((month) => (
        <section key={month} class="almanac">
          <h2>{context.monthDay(month)}</h2>
          <ul>
            {days
              .filter(({ name }) => name.startsWith(month))
              .map(({ name, path, count }) => (
                <li key={name}>
                  <a href={href(path)}>{context.monthDay(name)}</a>{' '}
                  <span class="count">{number(count)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}

/** One day of the year, over all years. */
export function AnniversaryPage(props: PageProps['anniversary'] & { context: Context }): VNode {
  const { context, name, days, previous, next } = props
  const { say, href } = context
  const title = say('almanac.day', { day: context.monthDay(name) })
  const count = sum(days.map(({ day }) => day))
  const way = [...wayTo(context), { name: say('almanac.title'), path: 'dates/on/' as SitePath }]
  return (
    <Page
      context={context}
      title={title}
      head={
        <Described
          context={context}
          title={title}
          way={way}
          count={count}
          entries={days.flatMap((day) => day.entries)}
        />
      }
      kind="shelf"
    >
      <Crumbs context={context} way={way} />
      <header>
        <h1>{title}</h1>
        <p class="facts">{say('count.articles', { count })}</p>
      </header>
      {days.every(({ entries }) => entries.length === 0) ? (
        <ShelfList context={context} shelves={days.map(({ day }) => day)} />
      ) : null}
      {days
        .filter(({ entries }) => entries.length > 0)
        .map(({ day, entries }) => (
          <section key={day.name} aria-labelledby={`y${day.name.slice(0, 4)}`}>
            <h2 id={`y${day.name.slice(0, 4)}`}>
              <a href={href(day.path)}>{dateName(context, day.name.slice(0, 4))}</a>
            </h2>
            <EntryList context={context} entries={entries} />
            {day.count > entries.length ? (
              <p class="more">
                <a href={href(day.path)}>
                  {dateName(context, day.name)}:{' '}
                  {say('count.more', { count: day.count - entries.length })}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      {previous || next ? (
        <nav class="beside" aria-label={say('article.neighbours')}>
          {previous ? (
            <p class="prev">
              <a href={href(previous.path)} rel="prev">
                {context.monthDay(previous.name)}
              </a>
            </p>
          ) : null}
          {next ? (
            <p class="next">
              <a href={href(next.path)} rel="next">
                {context.monthDay(next.name)}
              </a>
            </p>
          ) : null}
        </nav>
      ) : null}
    </Page>
  )
}
