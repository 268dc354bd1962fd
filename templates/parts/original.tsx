import type { VNode } from 'preact'
import type { ArticleRecord, Context } from '../../src/model/index.ts'
import { directionOf } from './language.ts'
import { Legend } from './legend.tsx'
import { Paint } from './paint.tsx'
import type { Places } from './places.ts'
import { Reasons } from './reasons.tsx'

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
  return (
    <section
      id="original"
      class="original"
      aria-labelledby="original_title"
      lang={site.language}
      dir={directionOf(site.language)}
    >
      <header>
        <h2 id="original_title">{say('original.title')}</h2>
        <p class="filename">
          <code dir="auto">{record.origin.path}</code>
        </p>
        <p>{say('original.intro')}</p>
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
