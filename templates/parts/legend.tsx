import type { VNode } from 'preact'
import type { ArticleRecord, Context, Span } from '../../src/model/index.ts'
import { type Group, groupOf, roleName } from './roles.ts'

interface Tally {
  readonly span: Span
  spans: number
  characters: number
}

/** Every role of the file with its share, and the sum: proof that nothing is missing. */
export function Legend({ context, record }: { context: Context; record: ArticleRecord }): VNode {
  const { say } = context
  const { spans, origin } = record
  const tallies = new Map<string, Tally>()
  for (const span of spans) {
    const key = `${span.role} ${span.kind}`
    const tally = tallies.get(key) ?? { span, spans: 0, characters: 0 }
    tally.spans += 1
    tally.characters += span.text.length
    tallies.set(key, tally)
  }
  const gaps = origin.format === 'html' ? 'original.markup' : 'original.gaps'
  const count = spans.reduce((sum, span) => sum + span.text.length, 0)
  return (
    <div class="legend">
      <p class="account">{say('original.all', { count, total: origin.length })}</p>
      <Shares context={context} spans={spans} total={count} />
      <h3>{say('original.legend')}</h3>
      <ul>
        {[...tallies].map(([key, { span, spans, characters }]) => (
          <li class={groupOf(span)} key={key}>
            {span.role === 'gap' ? say(gaps) : roleName(context, span)}{' '}
            <small>
              {say('original.legendCount', {
                spans: say('count.spans', { count: spans }),
                characters: say('count.characters', { count: characters }),
              })}
            </small>
          </li>
        ))}
      </ul>
      <p>
        <small>{say('original.gapSign')}</small>
      </p>
    </div>
  )
}

const shares: readonly { readonly name: string; readonly of: readonly Group[] }[] = [
  { name: 'article', of: ['title', 'text', 'aside'] },
  { name: 'facts', of: ['fact'] },
  { name: 'kept', of: ['left'] },
  { name: 'gaps', of: ['gap'] },
]

const wide = 1000

/** How much of the file is what, as one bar. */
function Shares(props: { context: Context; spans: readonly Span[]; total: number }): VNode | null {
  const { context, spans, total } = props
  if (total === 0) return null
  const sizes = shares.map(({ name, of }) => ({
    name,
    size: spans
      .filter((span) => of.includes(groupOf(span)))
      .reduce((sum, span) => sum + span.text.length, 0),
  }))
  const words = context.say(
    'original.share',
    Object.fromEntries(
      sizes.map(({ name, size }) => [name, Math.round((size / total) * 1000) / 10]),
    ),
  )
  let x = 0
  return (
    <svg
      class="shares"
      viewBox={`0 0 ${wide} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      {sizes.map(({ name, size }) => {
        const width = Math.round((size / total) * wide)
        const from = x
        x += width
        return <rect key={name} class={name} x={from} y="0" width={width} height="10" />
      })}
    </svg>
  )
}
