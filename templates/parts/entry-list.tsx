import type { ComponentChildren, VNode } from 'preact'
import type { Context, Entry } from '../../src/model/index.ts'
import { coinsOf } from './coins.ts'
import { languageOf, tongueOf } from './language.ts'

interface EntryListProps {
  readonly context: Context
  readonly entries: readonly Entry[]
  /** Leave out the source, where all have the same. */
  readonly hideSource?: boolean
}

/** Articles in a list: title, source, date, first words. */
export function EntryList({ context, entries, hideSource = false }: EntryListProps): VNode {
  return (
    <>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryItem key={entry.id} {...{ context, entry, hideSource }} />
        ))}
      </ul>
      {entries.some(({ supplied }) => supplied) ? (
        <p class="footing">{context.say('shelf.supplied')}</p>
      ) : null}
    </>
  )
}

/** An article of a list; where somebody says something of it, in place of its own first words. */
export function EntryItem(props: {
  context: Context
  entry: Entry
  hideSource: boolean
  note?: ComponentChildren
  /** Language of its facts, where it stands among words in another (default: none of its own). */
  tongue?: string
}): VNode {
  const { context, entry, hideSource, note, tongue } = props
  const { say } = context
  const own = languageOf(entry)
  const facts = [
    ...(hideSource ? [] : [entry.source?.name ?? say('unknown.source')]),
    entry.published ? context.date(entry.published) : say('unknown.published'),
  ]
  return (
    <li>
      <p class={entry.supplied ? 'title supplied' : 'title'}>
        <a href={context.href(entry.path)} {...own}>
          {entry.title}
        </a>
      </p>
      <p class="facts" {...(tongue ? tongueOf({ language: tongue }) : {})}>
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 ? ' · ' : ''}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      {note ??
        (entry.supplied || entry.summary === '' ? null : (
          <p class="summary" {...own}>
            {entry.summary}
          </p>
        ))}
      <span class="Z3988" title={coinsOf(context, entry)} />
    </li>
  )
}
