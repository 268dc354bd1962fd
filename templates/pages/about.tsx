import type { VNode } from 'preact'
import type { Context, Entry, PageProps } from '../../src/model/index.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Messages } from '../parts/messages.tsx'
import { Page } from '../parts/page.tsx'
import { yearsOf } from '../parts/shelf-names.ts'

const how = ['howParser', 'howLost', 'howSure', 'howPerson', 'howCite'] as const

/** What this archive is, how it was made, its figures and the messages about its files. */
export function About({ context, holdings }: PageProps['about'] & { context: Context }): VNode {
  const { say, site } = context
  return (
    <Page context={context} title={say('about.title')} kind="about">
      <Crumbs context={context} way={[]} />
      <h1>{say('about.title')}</h1>
      <section>
        <h2>{say('about.what')}</h2>
        {site.description ? <p>{site.description}</p> : null}
        <p>{say('about.whatText')}</p>
        {site.keeper ? <p>{say('site.keeper', { keeper: site.keeper })}.</p> : null}
      </section>
      <section>
        <h2>{say('about.how')}</h2>
        {how.map((key) => (
          <p key={key}>{say(`about.${key}`)}</p>
        ))}
      </section>
      <Numbers context={context} holdings={holdings} />
      <Refusals context={context} holdings={holdings} />
      <AllMessages context={context} holdings={holdings} />
    </Page>
  )
}

function Numbers({ context, holdings }: PageProps['about'] & { context: Context }): VNode {
  const { say, number } = context
  const { entries } = holdings
  const sum = (of: (entry: Entry) => number): string =>
    number(entries.reduce((total, entry) => total + of(entry), 0))
  const named = (shelves: readonly { readonly name: string }[]): string =>
    number(shelves.filter(({ name }) => name !== '').length)
  const years = yearsOf(context, holdings)
  const figures: readonly (readonly [key: string, value: string])[] = [
    ['Articles', number(entries.length)],
    ['Words', sum(({ words }) => words)],
    ['Sections', sum(({ sections }) => sections)],
    ['Footnotes', sum(({ footnotes }) => footnotes)],
    ['Sources', named(holdings.sources)],
    ['Languages', named(holdings.languages)],
    ...(years ? [['Span', years] as const] : []),
    ['Dated', sum(({ published }) => (published ? 1 : 0))],
    ['Undated', sum(({ published }) => (published ? 0 : 1))],
    ['Unsourced', sum(({ source }) => (source ? 0 : 1))],
  ]
  return (
    <section>
      <h2>{say('about.figures')}</h2>
      <dl class="facts numbers">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{say(`about.figure${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Refusals({ context, holdings }: PageProps['about'] & { context: Context }): VNode | null {
  const { say } = context
  if (holdings.refusals.length === 0) return null
  return (
    <section id="refusals">
      <h2>{say('about.refusals')}</h2>
      <p>{say('about.refusalsText')}</p>
      <ul class="files">
        {holdings.refusals.slice(0, mostFiles).map(({ path, diagnostic }) => (
          <li key={path}>
            <code dir="auto">{path}</code>
            <Messages context={context} diagnostics={[diagnostic]} />
          </li>
        ))}
      </ul>
      {holdings.refusals.length > mostFiles ? (
        <p>{say('count.more', { count: holdings.refusals.length - mostFiles })}</p>
      ) : null}
    </section>
  )
}

/** Files that the page names for their messages; `newsfiche lint` names all. */
const mostFiles = 100

function AllMessages({ context, holdings }: PageProps['about'] & { context: Context }): VNode {
  const { say } = context
  const files = holdings.entries.filter(({ diagnostics }) => diagnostics.length > 0)
  return (
    <section id="messages">
      <h2>{say('about.messages')}</h2>
      <p>{say(files.length > 0 ? 'about.messagesText' : 'about.noMessages')}</p>
      <ul class="files">
        {files.slice(0, mostFiles).map((entry) => (
          <li key={entry.id}>
            <a href={context.href(entry.path, 'record')}>
              <code dir="auto">{entry.file}</code>
            </a>
            <Messages context={context} diagnostics={entry.diagnostics} />
          </li>
        ))}
      </ul>
      {files.length > mostFiles ? (
        <p>{say('count.more', { count: files.length - mostFiles })}</p>
      ) : null}
    </section>
  )
}
