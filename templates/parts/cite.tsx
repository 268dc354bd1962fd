import type { ComponentChildren, VNode } from 'preact'
import {
  type Cited,
  escapeWiki,
  toBibLatex,
  toCited,
  toCslItem,
  toRis,
  wikiPlace,
  wikiText,
} from '../../src/cite/index.ts'
import type { ArticleRecord, Context, Entry } from '../../src/model/index.ts'
import { directionOf } from './language.ts'

interface CiteProps {
  readonly context: Context
  readonly entry: Entry
  readonly record: ArticleRecord
}

/** How to cite the article in each style, and each paragraph of it; and files for reference managers. */
export function Cite({ context, entry, record }: CiteProps): VNode {
  const { say, site } = context
  const cited = toCited(record, entry, site)
  return (
    <section
      id="cite"
      class="record"
      aria-labelledby="cite_title"
      lang={site.language}
      dir={directionOf(site.language)}
    >
      <h2 id="cite_title">{say('cite.title')}</h2>
      <p>{say('cite.intro')}</p>
      <dl class="fields">
        {context.cite(record, entry).map(({ style, runs, locators }) => (
          <Row key={style} name={style}>
            {runs.map(({ text, italic }) => (italic ? <i>{text}</i> : text))}
            <span
              data-paragraph={` [${locators.paragraph}]`}
              data-section={` [${locators.section}]`}
            />
          </Row>
        ))}
        <Row name="Wikipedia">
          <WikiText cited={cited} />
        </Row>
      </dl>
      <Files context={context} cited={cited} slug={entry.slug} />
      <Places context={context} record={record} />
    </section>
  )
}

function Row({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="en" dir="auto">
        {children}
      </dd>
    </div>
  )
}

// As in the citations of the styles, an empty element marks where `public/article.js` puts a place.
const mark = '{}'
const [paragraph, section] = [{ paragraph: mark }, { section: mark }].map((place) =>
  wikiPlace(place).replace(escapeWiki(mark), mark),
)

function WikiText({ cited }: { cited: Cited }): VNode {
  const { before, after } = wikiText(cited)
  return (
    <code>
      {before}
      <span data-paragraph={paragraph} data-section={section} />
      {after}
    </code>
  )
}

/** Three small files, in the page itself: an archive of many articles would else be of four times as many files. */
function Files(props: { context: Context; cited: Cited; slug: string }): VNode {
  const { context, cited, slug } = props
  const files = [
    ['cite.csl', `${slug}.csl.json`, 'application/vnd.citationstyles.csl+json', csl(cited)],
    ['cite.biblatex', `${slug}.bib`, 'application/x-bibtex', toBibLatex(cited)],
    ['cite.ris', `${slug}.ris`, 'application/x-research-info-systems', toRis(cited)],
  ] as const
  return (
    <ul class="downloads">
      {files.map(([message, name, type, text]) => (
        <li key={name}>
          <a
            href={`data:${type};charset=utf-8,${encodeURIComponent(text.toWellFormed())}`}
            download={name}
          >
            {context.say(message)}
          </a>
        </li>
      ))}
    </ul>
  )
}

const csl = (cited: Cited): string => `${JSON.stringify([toCslItem(cited)])}\n`

/** Paragraphs and sections with the words that point to them; their links are their addresses. */
function Places({ context, record }: { context: Context; record: ArticleRecord }): VNode | null {
  const { say } = context
  if (record.sections.length === 0) return null
  return (
    <details class="places">
      <summary>{say('cite.places')}</summary>
      <p>{say('cite.placesHow')}</p>
      <ul>
        {record.sections.map(({ anchor, heading, parts }) => (
          <li key={anchor}>
            {heading ? (
              <>
                <a href={`#${anchor}`}>{say('cite.section', { heading: heading.text })}</a>:{' '}
              </>
            ) : null}
            {parts.map((part, index) => (
              <>
                {index > 0 ? ', ' : ''}
                <a href={`#${part.anchor}`}>{say('cite.paragraph', { number: part.number })}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
