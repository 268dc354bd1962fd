import type { VNode } from 'preact'
import type { ArticleRecord, Context, Entry } from '../../src/model/index.ts'
import { FieldRow } from './field-row.tsx'
import { shownFields } from './fields.ts'
import { directionOf } from './language.ts'
import { Messages } from './messages.tsx'
import type { Places } from './places.ts'
import { Downloads } from './tools.tsx'

/** All that is known of an article, where it comes from and how sure it is; and its file. */
export function RecordBox({
  context,
  entry,
  record,
  places,
}: {
  context: Context
  entry: Entry
  record: ArticleRecord
  places: Places
}): VNode {
  const { say, site } = context
  const { fields, extra } = shownFields(context, record)
  return (
    <section
      id="record"
      class="record"
      aria-labelledby="record_title"
      lang={site.language}
      dir={directionOf(site.language)}
    >
      <h2 id="record_title">{say('record.title')}</h2>
      <p>{say('record.intro')}</p>
      <h3>{say('record.fields')}</h3>
      <dl class="fields">
        {fields.map((field) => (
          <FieldRow key={field.key} {...{ context, places, field }} />
        ))}
      </dl>
      {extra.length > 0 ? (
        <>
          <h3>{say('record.extra')}</h3>
          <dl class="fields">
            {extra.map((field) => (
              <FieldRow key={field.key} {...{ context, places, field }} />
            ))}
          </dl>
        </>
      ) : null}
      <h3>{say('record.file')}</h3>
      <FileFacts context={context} record={record} />
      <Downloads context={context} entry={entry} record={record} />
      <h3>{say('record.messages')}</h3>
      {record.diagnostics.length > 0 ? (
        <Messages context={context} diagnostics={record.diagnostics} />
      ) : (
        <p>{say('record.noMessages')}</p>
      )}
    </section>
  )
}

function FileFacts({ context, record }: { context: Context; record: ArticleRecord }): VNode {
  const { say } = context
  const { path, copies, sidecar, sha256, bytes, length, encoding } = record.origin
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['id', record.id],
    ['path', path],
    ...copies.map((copy) => ['copies', copy] as const),
    ...(sidecar ? [['sidecar', sidecar] as const] : []),
    ['sha', sha256],
    ['encoding', encoding],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={`${name} ${value}`}>
          <dt>{say(`record.${name}`)}</dt>
          <dd>
            <code dir="auto">{value}</code>
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('record.size')}</dt>
        <dd>
          {say('record.sizeValue', {
            bytes: say('count.bytes', { count: bytes }),
            characters: say('count.characters', { count: length }),
          })}
        </dd>
      </div>
    </dl>
  )
}
