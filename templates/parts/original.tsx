import type { VNode } from 'preact'
import type { ArticleRecord, Context } from '../../src/model/index.ts'
import { directionOf } from './language.ts'
import { Legend } from './legend.tsx'
import { Paint } from './paint.tsx'
import type { Places } from './places.ts'
import { Reasons } from './reasons.tsx'

/** Whether nothing of the file is kept from readers: no name, no telephone number, no rest of the text. */
export const isShownWhole = ({ spans }: ArticleRecord): boolean =>
  spans.every(({ withheld }) => withheld === undefined)

/**
 * The whole file, every stretch painted as what it was taken for.
 *
 * The painted text holds the characters of the file and no others: labels are attributes that the
 * style sheet shows, and reasons stand in a list behind it.
 */
export function Original({
  context,
  record,
  places,
}: {
  context: Context
  record: ArticleRecord
  places: Places
}): VNode {
  const { say, site } = context
  const isWhole = isShownWhole(record)
  return (
    <section
      id="original"
      class="original"
      aria-labelledby="original_title"
      lang={site.language}
      dir={directionOf(site.language)}
    >
      <header>
        <h2 id="original_title">{say(isWhole ? 'original.title' : 'original.partTitle')}</h2>
        <p class="filename">
          <code dir="auto">{record.origin.path}</code>
        </p>
        <p>{say(isWhole ? 'original.intro' : 'original.partIntro')}</p>
        <p class="close">
          <a href="#main">{say('original.close')}</a>
        </p>
      </header>
      <Legend context={context} record={record} />
      <Paint context={context} record={record} places={places} />
      <Reasons context={context} record={record} places={places} />
    </section>
  )
}
