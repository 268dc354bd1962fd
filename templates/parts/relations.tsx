import type { ComponentChildren, VNode } from 'preact'
import type {
  Compared,
  Context,
  Copy,
  Neighbour,
  Related,
  Surroundings,
  Version,
} from '../../src/model/index.ts'
import { DifferenceList } from './difference.tsx'
import { directionOf, languageOf } from './language.ts'

interface RelationsProps {
  readonly context: Context
  readonly around: Surroundings
  readonly differences: readonly Compared[]
}

/** Other versions of the article, copies of it elsewhere, and articles on the same subject. */
export function Relations({ context, around, differences }: RelationsProps): VNode | null {
  const { versions, copies, related } = around
  if (versions.length + copies.length + related.length === 0) return null
  const { language } = context.site
  return (
    <div class="relations" id="around_all" lang={language} dir={directionOf(language)}>
      <Versions context={context} versions={versions} differences={differences} />
      <Copies context={context} copies={copies} differences={differences} />
      <RelatedArticles context={context} related={related} />
    </div>
  )
}

function Group(props: { id: string; title: string; children: ComponentChildren }): VNode {
  const { id, title, children } = props
  return (
    <section class="relation" id={id} aria-labelledby={`${id}_title`}>
      <h2 id={`${id}_title`}>{title}</h2>
      {children}
    </section>
  )
}

const differenceFrom = (
  differences: readonly Compared[],
  { path }: Neighbour,
): Compared | undefined => differences.find((difference) => difference.path === path)

/** All versions, oldest first, and what this one changed. */
function Versions(props: {
  context: Context
  versions: readonly Version[]
  differences: readonly Compared[]
}): VNode | null {
  const { context, versions, differences } = props
  const { say, path } = context
  if (versions.length === 0) return null
  const before = versions[versions.findIndex((version) => version.path === path) - 1]
  return (
    <Group id="around_versions" title={say('versions.title')}>
      <ol class="versions">
        {versions.map((version) => (
          <li key={version.path} aria-current={version.path === path ? 'page' : undefined}>
            <When context={context} version={version} />{' '}
            {version.path === path ? (
              <b>{say('versions.this')}</b>
            ) : (
              <Title context={context} of={version} />
            )}
            {version.path === path && before ? (
              <>
                {' '}
                <small>{say('versions.changed')}</small>{' '}
                <DifferenceList
                  context={context}
                  difference={differenceFrom(differences, before)}
                  other={before}
                />
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </Group>
  )
}

function When({ context, version }: { context: Context; version: Version }): VNode {
  const { published, updated } = version
  const date = updated ?? published
  return <span class="when">{date ? context.date(date) : context.say('unknown.published')}</span>
}

function Copies(props: {
  context: Context
  copies: readonly Copy[]
  differences: readonly Compared[]
}): VNode | null {
  const { context, copies, differences } = props
  const { say } = context
  if (copies.length === 0) return null
  return (
    <Group id="around_copies" title={say('copies.title')}>
      <ul>
        {copies.map(({ article, share, when }) => (
          <li key={article.path}>
            <Line context={context} of={article} />
            <small>
              {say(when ? `copies.${when}` : 'copies.undated', {
                percent: Math.min(Math.round(share * 20) * 5, 100),
              })}
            </small>{' '}
            <DifferenceList
              context={context}
              difference={differenceFrom(differences, article)}
              other={article}
            />
          </li>
        ))}
      </ul>
    </Group>
  )
}

function RelatedArticles(props: { context: Context; related: readonly Related[] }): VNode | null {
  const { context, related } = props
  const { say } = context
  if (related.length === 0) return null
  return (
    <Group id="around_related" title={say('related.title')}>
      <p>
        <small>{say('related.why')}</small>
      </p>
      <ul>
        {related.map(({ article, shares }) => (
          <li key={article.path}>
            <Line context={context} of={article} />
            <small>
              {say('related.shares')} <bdi {...languageOf(article)}>{shares.join(', ')}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Title({ context, of }: { context: Context; of: Neighbour }): VNode {
  return (
    <a href={context.href(of.path)}>
      <bdi {...languageOf(of)}>{of.title}</bdi>
    </a>
  )
}

/** An article with its source and date. */
function Line({ context, of }: { context: Context; of: Neighbour }): VNode {
  const { say, date } = context
  const { source, published } = of
  return (
    <p>
      <Title context={context} of={of} />
      <small>
        <bdi>{source ? source.name : say('unknown.source')}</bdi>,{' '}
        {published ? date(published) : say('unknown.published')}
      </small>
    </p>
  )
}

/** Before the text: that there is a later version, or that it stood elsewhere before. */
export function Precedence({
  context,
  around,
}: {
  context: Context
  around: Surroundings
}): VNode | null {
  const { say, site, path } = context
  const { versions, copies } = around
  const last = versions.at(-1)
  const earlier = copies.find(({ when, share }) => when === 'earlier' && share >= mostly)
  if ((!last || last.path === path) && !earlier) return null
  return (
    <div class="terms" lang={site.language} dir={directionOf(site.language)}>
      {last && last.path !== path ? (
        <p>
          {say('versions.later')} <Title context={context} of={last} />{' '}
          <a href="#around_versions">{say('relations.more')}</a>
        </p>
      ) : null}
      {earlier ? (
        <p>
          {say('copies.before')} <Title context={context} of={earlier.article} />
          {earlier.article.source ? (
            <>
              , <bdi>{earlier.article.source.name}</bdi>
            </>
          ) : null}{' '}
          <a href="#around_copies">{say('relations.more')}</a>
        </p>
      ) : null}
    </div>
  )
}

/** From here on an article is called a copy before its text. */
const mostly = 0.75
