import type { VNode } from 'preact'
import type { Context, PageProps } from '../../src/model/index.ts'
import { Body } from '../parts/body.tsx'
import { Citation } from '../parts/citation.tsx'
import { Cite } from '../parts/cite.tsx'
import { Contents } from '../parts/contents.tsx'
import { Footnotes } from '../parts/footnotes.tsx'
import { Headlines } from '../parts/headlines.tsx'
import { Imprint } from '../parts/imprint.tsx'
import { directionOf, languageOf } from '../parts/language.ts'
import { Neighbours } from '../parts/neighbours.tsx'
import { Notes } from '../parts/notes.tsx'
import { Original } from '../parts/original.tsx'
import { Page } from '../parts/page.tsx'
import { placesOf } from '../parts/places.ts'
import { RecordBox } from '../parts/record.tsx'
import { Precedence, Relations } from '../parts/relations.tsx'
import { Slip } from '../parts/slip.tsx'
import { TermsNotice } from '../parts/terms.tsx'
import { Tools } from '../parts/tools.tsx'
import { Topics } from '../parts/topics.tsx'

/** The page of an article: its text, the file it came in, and its record. */
export function Article({
  context,
  entry,
  record,
  around,
  differences,
}: PageProps['article'] & { context: Context }): VNode {
  const { say, site } = context
  const places = placesOf(record)
  const parts = { context, entry, record, places }
  const own = { lang: site.language, dir: directionOf(site.language) }
  return (
    <Page
      context={context}
      title={entry.title}
      description={entry.summary || undefined}
      head={<Citation {...parts} around={around} />}
      kind="article"
      visibility={record.terms?.visibility}
      listed={record.terms?.listed}
    >
      <div class="desk">
        <article {...languageOf(record)}>
          <header>
            <Headlines {...parts} />
            <Imprint {...parts} around={around} />
            <TermsNotice {...parts} />
            <Precedence context={context} around={around} />
          </header>
          <div class="rail" {...own}>
            <Contents {...parts} />
            <Tools {...parts} />
          </div>
          <div class="copy">
            <Notes {...parts} />
            {record.sections.length > 0 ? (
              <Body {...parts} />
            ) : record.terms?.withheld ? null : (
              <p class="unknown" {...own}>
                {say('article.empty')}
              </p>
            )}
            <Footnotes {...parts} />
            <Topics {...parts} />
            <p class="clipping" {...own}>
              {say('article.clipping', { site: site.title, id: record.id })}{' '}
              {site.url ? `${site.url}${site.prefix}${entry.path}` : ''}
            </p>
          </div>
        </article>
        <Original {...parts} />
      </div>
      <Relations context={context} around={around} differences={differences} />
      <Cite {...parts} />
      <RecordBox {...parts} />
      <Neighbours context={context} around={around} source={record.source?.value.name} />
      <Slip context={context} entry={entry} />
    </Page>
  )
}
