import type { VNode } from 'preact'
import type {
  Context,
  PageProps,
  ShelfFacts,
  ShelfKind,
  Shelfname,
  SitePath,
} from '../../src/model/index.ts'
import { Calendar } from '../parts/calendar.tsx'
import { type Crumb, Crumbs } from '../parts/crumbs.tsx'
import { Described, shelvesListed } from '../parts/described.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { FeedLinks } from '../parts/harvest.tsx'
import { Page } from '../parts/page.tsx'
import { ShelfList } from '../parts/shelf-list.tsx'
import { fullShelfName, shelfName, spanName } from '../parts/shelf-names.ts'
import { YearBars } from '../parts/year-bars.tsx'

/** The newspaper whose articles stand on a shelf, where they are one's. */
const outletOf = ({ kind, by, name }: Shelfname): string | undefined =>
  kind === 'source' && by === 'name' && name !== '' ? name : undefined

/** One shelf: its articles or, when they are many, its smaller shelves. */
export function ShelfPage(props: PageProps['shelf'] & { context: Context }): VNode {
  const { context, shelf, above, facts, smaller, entries, calendar } = props
  const { say } = context
  const title = fullShelfName(context, shelf, above)
  const reason = reasonFor(shelf)
  const way = wayTo(context, shelf.kind, above)
  const isDay = shelf.kind === 'date' && shelf.by === 'date' && shelf.name.length === 10
  return (
    <Page
      context={context}
      title={title}
      head={
        <>
          <FeedLinks context={context} shelf={shelf} />
          <Described
            context={context}
            title={title}
            way={way}
            count={facts.count}
            entries={entries.length > 0 ? entries : shelvesListed(context, smaller)}
            outlet={outletOf(shelf)}
          />
        </>
      }
      kind="shelf"
    >
      <Crumbs context={context} way={way} />
      <header>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <Facts context={context} kind={shelf.kind} facts={facts} />
        {reason ? <p>{say(reason)}</p> : null}
        {shelf.by === 'name' && shelf.kind !== 'date' ? (
          <YearBars context={context} facts={facts} />
        ) : null}
      </header>
      {calendar.length > 0 ? (
        <section class="calendars">
          <h2 class={calendar.length > 1 ? '' : 'spoken'}>{say('calendar.title')}</h2>
          <div>
            {calendar.map((month) => (
              <Calendar
                key={month.name}
                context={context}
                month={month}
                alone={month.path === shelf.path}
              />
            ))}
          </div>
        </section>
      ) : null}
      {smaller.length > 0 && !isCalendar(shelf, smaller.length, calendar.length) ? (
        <section class="smaller" aria-labelledby="smaller_title">
          <h2 id="smaller_title">
            {say(smaller.some(({ by }) => by === 'initial') ? 'shelf.byTitle' : 'shelf.smaller')}
          </h2>
          <ShelfList context={context} shelves={smaller} />
        </section>
      ) : null}
      {entries.length > 0 ? (
        <section aria-labelledby="articles_title">
          <h2 id="articles_title">{say('shelf.articles')}</h2>
          <EntryList context={context} entries={entries} hideSource={shelf.kind === 'source'} />
        </section>
      ) : null}
      {isDay ? <OnThisDay context={context} day={shelf.name} /> : null}
      <Beside context={context} previous={props.previous} next={props.next} />
    </Page>
  )
}

/** Whether the calendar shows all the smaller shelves already. */
function isCalendar({ name }: Shelfname, smaller: number, months: number): boolean {
  return months > 0 && name.length === 4 && smaller === months
}

function reasonFor({ kind, by, name }: Shelfname): string | undefined {
  if (by === 'undated') return 'shelf.undatedWhy'
  if (by === 'inexact') return 'shelf.inexactWhy'
  if (by !== 'name' || name !== '') return undefined
  return kind === 'source' ? 'shelf.noSourceWhy' : 'shelf.noLanguageWhy'
}

function wayTo(context: Context, kind: ShelfKind, above: readonly Shelfname[]): Crumb[] {
  const { say } = context
  const way = above.map((shelf) => ({ name: shelfName(context, shelf), path: shelf.path }))
  return [
    { name: say('browse.title'), path: 'browse/' as SitePath },
    { name: say(`shelves.${kind}`), path: `${kind}s/` as SitePath },
    ...way,
  ]
}

/** How many articles, of what years, in what languages, from what sources; and what is missing. */
function Facts(props: { context: Context; kind: ShelfKind; facts: ShelfFacts }): VNode {
  const { context, kind, facts } = props
  const { say } = context
  const told = [
    say('count.articles', { count: facts.count }),
    ...(kind === 'date' || !facts.years ? [] : [spanName(context, facts.years)]),
    ...(kind === 'source' || facts.sources === 0
      ? []
      : [say('count.sources', { count: facts.sources })]),
    ...(kind === 'language' || facts.languages.length === 0
      ? []
      : [facts.languages.map((tag) => context.languageName(tag)).join(', ')]),
  ]
  return (
    <>
      <p class="facts">{told.join(' · ')}</p>
      {kind !== 'date' && facts.gaps.length > 0 ? (
        <p class="facts">
          {say('shelf.gaps', { years: facts.gaps.map((gap) => spanName(context, gap)).join(', ') })}
        </p>
      ) : null}
    </>
  )
}

function OnThisDay({ context, day }: { context: Context; day: string }): VNode {
  const name = day.slice(5)
  return (
    <p class="more">
      <a href={context.href(`dates/on/${name}/` as SitePath)}>
        {context.say('almanac.day', { day: context.monthDay(name) })}
      </a>
    </p>
  )
}

/** The year, month or day before and after. */
function Beside(props: {
  context: Context
  previous: Shelfname | undefined
  next: Shelfname | undefined
}): VNode | null {
  const { context, previous, next } = props
  if (!previous && !next) return null
  const link = (shelf: Shelfname | undefined, rel: 'next' | 'prev'): VNode | null =>
    shelf ? (
      <p class={rel}>
        <a href={context.href(shelf.path)} rel={rel}>
          {shelfName(context, shelf)}
        </a>
      </p>
    ) : null
  return (
    <nav class="beside" aria-label={context.say('article.neighbours')}>
      {link(previous, 'prev')}
      {link(next, 'next')}
    </nav>
  )
}
