import type { ComponentChildren, VNode } from 'preact'
import type { ArticleRecord, Context, TakedownNotice, Terms } from '../../src/model/index.ts'
import { directionOf } from './language.ts'

/** On which terms the article is shown: whose it is, what of it is not here, and why. */
export function TermsNotice({
  context,
  record,
}: {
  context: Context
  record: ArticleRecord
}): VNode | null {
  const { terms } = record
  if (!terms) return null
  const { visibility, rights, licence, withheld, takedown } = terms
  const isOurs = visibility === 'public' && !withheld
  if (isOurs && !rights && !licence && !takedown) return null
  const { language } = context.site
  return (
    <div class="terms" lang={language} dir={directionOf(language)}>
      {isOurs ? null : <Copy context={context} record={record} />}
      {takedown ? <Notice context={context} notice={takedown} /> : null}
      <Rights context={context} terms={terms} />
    </div>
  )
}

function Copy({ context, record }: { context: Context; record: ArticleRecord }): VNode {
  const { say } = context
  const withheld = record.terms?.withheld
  const url = record.source?.value.url
  return (
    <p>
      {withheld ? say('terms.withheld', { count: withheld.words }) : say('terms.copy')}{' '}
      {url ? (
        <a href={url} rel="noreferrer">
          {say('terms.original')}
        </a>
      ) : null}
    </p>
  )
}

function Rights({ context, terms }: { context: Context; terms: Terms }): VNode | null {
  const { rights, licence } = terms
  if (!rights && !licence) return null
  return (
    <p>
      {rights ? (
        <Fact name={context.say('terms.rights')}>
          <bdi>{rights}</bdi>
        </Fact>
      ) : null}{' '}
      {licence ? (
        <Fact name={context.say('terms.licence')}>
          <Licence licence={licence} />
        </Fact>
      ) : null}
    </p>
  )
}

function Fact(props: { name: string; children: ComponentChildren }): VNode {
  return (
    <span>
      <b>{props.name}</b> {props.children}
    </span>
  )
}

function Licence({ licence }: { licence: string }): VNode {
  if (!/^https?:\/\/\S+$/.test(licence)) return <bdi>{licence}</bdi>
  return (
    <a href={licence} rel="license noreferrer">
      <bdi>{licence}</bdi>
    </a>
  )
}

function Notice({ context, notice }: { context: Context; notice: TakedownNotice }): VNode {
  const { say } = context
  const { action, reason, date, note } = notice
  const day = context.date({ value: date, precision: 'day' })
  return (
    <p>
      {say(`terms.${action}`, { date: day })}{' '}
      {say('terms.reason', { reason: say(`reason.${reason}`) })} {note ? <bdi>{note}</bdi> : null}
    </p>
  )
}
