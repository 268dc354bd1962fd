import type { VNode } from 'preact'
import type { ArticleRecord, Context, Entry } from '../../src/model/index.ts'
import { Doubt } from './doubt.tsx'
import { tongueOf } from './language.ts'

/** Kicker, headline and standfirst. */
export function Headlines({
  context,
  entry,
  record,
}: {
  context: Context
  entry: Entry
  record: ArticleRecord
}): VNode {
  const { kicker, headline, standfirst } = record
  return (
    <>
      {kicker ? (
        <p class="kicker" id="kicker">
          {kicker.value}
        </p>
      ) : null}
      {kicker ? <Doubt context={context} field="kicker" claim={kicker} /> : null}
      <h1 id="headline">{entry.title}</h1>
      {entry.supplied ? (
        <p class="supplied">
          <span {...tongueOf(context.site)}>{context.say('article.suppliedWhy')}</span>
        </p>
      ) : null}
      {headline ? <Doubt context={context} field="headline" claim={headline} /> : null}
      {standfirst ? (
        <div class="standfirst" id="standfirst">
          {standfirst.value.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ) : null}
      {standfirst ? <Doubt context={context} field="standfirst" claim={standfirst} /> : null}
    </>
  )
}
