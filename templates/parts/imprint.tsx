import type { ComponentChildren, VNode } from 'preact'
import type {
  ArticleRecord,
  Context,
  Field,
  NewsDate,
  Surroundings,
} from '../../src/model/index.ts'
import { Attribution } from './attribution.tsx'
import { Doubt } from './doubt.tsx'
import { directionOf, languageOf } from './language.ts'

interface ImprintProps {
  readonly context: Context
  readonly record: ArticleRecord
  readonly around: Surroundings
}

/** Source, date and author under the headline: what a library's card says. */
export function Imprint({ context, record, around }: ImprintProps): VNode {
  const { say, site } = context
  const { published, updated, authors, byline, dateline, language } = record
  const own = languageOf(record)
  return (
    <dl class="imprint" lang={site.language} dir={directionOf(site.language)}>
      <Attribution context={context} record={record} around={around} />
      <Line id="date" name={say('field.published')}>
        {published ? (
          <>
            <Day context={context} field={published} tagged />
            <Doubt context={context} field="published" claim={published} />
          </>
        ) : (
          <Unknown context={context} record={record} field="published" />
        )}
      </Line>
      {updated ? (
        <Line name={say('field.updated')}>
          <Day context={context} field={updated} tagged={published !== undefined} />
          <Doubt context={context} field="updated" claim={updated} />
        </Line>
      ) : null}
      <Line id="byline" name={say('field.authors')}>
        {authors || byline ? (
          <>
            <bdi {...own}>{authors ? authors.value.join(', ') : byline?.value}</bdi>
            <Doubt context={context} field="authors" claim={authors ?? (byline as Field<string>)} />
          </>
        ) : (
          <Unknown context={context} record={record} field="authors" />
        )}
      </Line>
      {dateline ? (
        <Line name={say('field.dateline')}>
          <bdi {...own}>{dateline.value}</bdi>
          <Doubt context={context} field="dateline" claim={dateline} />
        </Line>
      ) : null}
      <Line name={say('field.language')}>
        {language ? (
          <>
            {context.languageName(language.value)}
            <Doubt context={context} field="language" claim={language} />
          </>
        ) : (
          <span class="unknown">{say('unknown.language')}</span>
        )}
      </Line>
    </dl>
  )
}

function Line(props: { id?: string; name: string; children: ComponentChildren }): VNode {
  return (
    <div id={props.id}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

// Without a date of publication Zotero takes the first `<time>` of the page for one, so then an
// update is not tagged.
function Day(props: { context: Context; field: Field<NewsDate>; tagged: boolean }): VNode {
  const { value } = props.field
  const words = props.context.date(value)
  if (!props.tagged) return <span>{words}</span>
  return <time dateTime={`${value.value}${value.zone ?? ''}`}>{words}</time>
}

/** That something is not known, and why it is not. */
function Unknown(props: {
  context: Context
  record: ArticleRecord
  field: 'published' | 'authors'
}): VNode {
  const { say } = props.context
  const withdrawn = props.record.withdrawn[props.field] !== undefined
  const reason = props.field === 'published' ? say('unknown.publishedWhy') : undefined
  return (
    <>
      <span class="unknown">{say(`unknown.${props.field}`)}</span>
      {withdrawn ? (
        <small>{say('unknown.withdrawn')}</small>
      ) : reason ? (
        <small>{reason}</small>
      ) : null}
    </>
  )
}
