import type { VNode } from 'preact'
import type { ArticleRecord, Context } from '../../src/model/index.ts'

/** Editor's notes and corrections, before the text so that nobody reads without them. */
export function Notes({
  context,
  record,
}: {
  context: Context
  record: ArticleRecord
}): VNode | null {
  if (record.notes.length === 0) return null
  return (
    <section class="notes" id="notes" aria-labelledby="notes_title">
      <h2 id="notes_title" lang={context.site.language}>
        {context.say('article.notes')}
      </h2>
      {record.notes.map(({ anchor, text }) => (
        <p id={anchor} key={anchor}>
          {text}
        </p>
      ))}
    </section>
  )
}
