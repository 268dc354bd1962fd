import type { VNode } from 'preact'
import type { ArticleRecord, Context } from '../../src/model/index.ts'
import { Doubt } from './doubt.tsx'

/** What the paper filed the article under. */
export function Topics({
  context,
  record,
}: {
  context: Context
  record: ArticleRecord
}): VNode | null {
  const { topics } = record
  if (!topics) return null
  return (
    <div class="topics" id="topics">
      <h2 lang={context.site.language}>{context.say('field.topics')}</h2>
      <ul>
        {topics.value.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ul>
      <Doubt context={context} field="topics" claim={topics} />
    </div>
  )
}
