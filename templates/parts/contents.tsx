import type { VNode } from 'preact'
import type { ArticleRecord, Context, Section } from '../../src/model/index.ts'
import { languageOf } from './language.ts'

type Headed = Section & { readonly heading: NonNullable<Section['heading']> }

const isHeaded = (section: Section): section is Headed => section.heading !== undefined

/** Links to the sections, when there are at least two. */
export function Contents({
  context,
  record,
}: {
  context: Context
  record: ArticleRecord
}): VNode | null {
  const headed = record.sections.filter(isHeaded)
  if (headed.length < 2) return null
  return (
    <nav class="contents" id="contents" aria-labelledby="contents_title">
      <h2 id="contents_title">{context.say('article.contents')}</h2>
      <ol {...languageOf(record)}>
        {headed.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{heading.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
