import type { VNode } from 'preact'
import { type Claim, type Context, type Evidence, isDoubtful } from '../../src/model/index.ts'
import { percent } from './doubt.tsx'
import type { ShownField } from './fields.ts'
import type { Places } from './places.ts'
import { Why } from './why.tsx'

interface FieldRowProps {
  readonly context: Context
  readonly places: Places
  readonly field: ShownField
}

/** One field: its value, where it comes from, how sure it is, and what was overruled. */
export function FieldRow({ context, places, field }: FieldRowProps): VNode {
  const { say } = context
  const { key, name, claim, words, others, withdrawn } = field
  const by = claim?.method === 'sidecar' || claim?.method === 'front matter' || withdrawn
  return (
    <div
      {...(key ? { id: `field_${key}` } : {})}
      class={claim && isDoubtful(claim) ? 'unsure' : undefined}
    >
      <dt>{name}</dt>
      {claim ? (
        <ClaimOf context={context} places={places} claim={claim} words={words(claim.value)} />
      ) : (
        <dd>
          <span class="unknown">{say(missing(key))}</span>{' '}
          {withdrawn ? <small>{say('unknown.withdrawn')}</small> : null}
        </dd>
      )}
      {others.map((other) => (
        <ClaimOf
          key={words(other.value)}
          {...{ context, places, claim: other, words: words(other.value) }}
          lead={say(by ? 'doubt.overruled' : 'doubt.overruledOther')}
        />
      ))}
    </div>
  )
}

function missing(key: string): string {
  return ['source', 'published', 'authors', 'language'].includes(key)
    ? `unknown.${key}`
    : 'unknown.other'
}

function ClaimOf(props: {
  context: Context
  places: Places
  claim: Claim<unknown>
  words: string
  lead?: string
}): VNode {
  const { context, places, claim, words, lead } = props
  const { say } = context
  return (
    <dd class={lead ? 'overruled' : undefined}>
      {lead ? <span class="lead">{lead} </span> : null}
      <bdi class="value">{words}</bdi>{' '}
      {isDoubtful(claim) ? <b class="doubt">{say('doubt.mark')}</b> : null}
      <small>
        {say(`method.${claim.method}`)}
        {claim.method === 'sidecar' || claim.method === 'front matter' ? null : (
          <>
            {': '}
            <Why context={context} why={claim.why} within />
          </>
        )}
        {claim.evidence.map((evidence, index) => (
          <Place key={index} {...{ context, places, evidence }} />
        ))}
        {', '}
        {say('doubt.sure', { percent: percent(claim.confidence) })}
      </small>
    </dd>
  )
}

/** Where something is said: a link to the line, or the key of a person's file. */
function Place(props: { context: Context; places: Places; evidence: Evidence }): VNode {
  const { context, places, evidence } = props
  const { say } = context
  if ('file' in evidence)
    return (
      <span>
        {' ('}
        {evidence.key
          ? say('evidence.key', { key: evidence.key, file: evidence.file })
          : evidence.file}
        )
      </span>
    )
  const line = say('evidence.line', { line: places.lineOf(evidence.start) })
  const span = places.spanAt(evidence.start)
  return <span> ({span ? <a href={`#${span}`}>{line}</a> : line})</span>
}
