import type { VNode } from 'preact'
import { type ArticleRecord, type Context, isDoubtful, type Span } from '../../src/model/index.ts'
import { percent } from './doubt.tsx'
import type { Places } from './places.ts'
import { groupOf, roleName } from './roles.ts'
import { Why } from './why.tsx'

interface ReasonsProps {
  readonly context: Context
  readonly record: ArticleRecord
  readonly places: Places
}

/** Why each stretch is what it is; stretches of one kind that follow each other are said once. */
export function Reasons({ context, record, places }: ReasonsProps): VNode {
  return (
    <div class="reasons">
      <h3>{context.say('original.reasons')}</h3>
      <ol>
        {runsOf(record.spans).map((run) => (
          <Reason key={run[0]?.start} {...{ context, places, run }} />
        ))}
      </ol>
    </div>
  )
}

const sameReason = (a: Span, b: Span): boolean =>
  a.role === b.role &&
  a.kind === b.kind &&
  a.rule === b.rule &&
  a.why === b.why &&
  a.confidence === b.confidence

/**
 * Fragment of the reason for the spans that begin with this one.
 *
 * @param places
 *   Places.
 * @param first
 *   First span of a run.
 * @returns
 *   `w_12` for the span `o_12`.
 */
export function reasonId(places: Places, first: Span): string {
  return `w_${places.idOf(first).slice(2)}`
}

/**
 * Gather neighbours that are the same for the same reason.
 *
 * @param spans
 *   Spans of a record.
 * @returns
 *   Runs of spans, in order, without gaps.
 */
export function runsOf(spans: readonly Span[]): Span[][] {
  const runs: Span[][] = []
  for (const span of spans) {
    if (span.role === 'gap') continue
    const run = runs.at(-1)
    if (run?.[0] && sameReason(run[0], span)) run.push(span)
    else runs.push([span])
  }
  return runs
}

function Reason(props: { context: Context; places: Places; run: readonly Span[] }): VNode | null {
  const { context, places, run } = props
  const { say } = context
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return null
  const from = places.lineOf(first.start)
  const to = places.lineOf(Math.max(last.end - 1, last.start))
  return (
    <li class={groupOf(first)} id={reasonId(places, first)}>
      <a href={`#${places.idOf(first)}`}>
        {from === to
          ? say('original.line', { first: from })
          : say('original.lines', { first: from, last: to })}
      </a>
      <span>
        <b>{roleName(context, first)}</b>
        {run.length > 1 ? ` × ${context.number(run.length)}` : ''}{' '}
        <Why context={context} why={first.why} />{' '}
        <small class={isDoubtful(first) ? 'unsure' : undefined}>
          {say('doubt.sure', { percent: percent(first.confidence) })},{' '}
          {say('original.rule', { rule: first.rule })}
        </small>
      </span>
    </li>
  )
}
