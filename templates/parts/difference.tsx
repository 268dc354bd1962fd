import type { VNode } from 'preact'
import type { Compared, Context, Neighbour } from '../../src/model/index.ts'
import { languageOf, tongueOf } from './language.ts'

interface DifferenceProps {
  readonly context: Context
  readonly difference: Compared | undefined
  /** The other article. */
  readonly other: Neighbour
}

/** The passages that only one of two articles has, in a list that is opened on demand. */
export function DifferenceList({ context, difference, other }: DifferenceProps): VNode | null {
  const { say } = context
  if (!difference) return null
  const { passages, more, isFar } = difference
  if (isFar) return <small>{say('difference.far')}</small>
  if (passages.length === 0) return <small>{say('difference.none')}</small>
  return (
    <details class="difference">
      <summary>{say('difference.title', { count: passages.length + more })}</summary>
      <ol {...languageOf(other)}>
        {passages.map(({ before, here, there, after }, index) => (
          <li key={index}>
            {before}{' '}
            {there ? (
              <del>
                <Side context={context} name="there" /> {there}
              </del>
            ) : null}{' '}
            {here ? (
              <ins>
                <Side context={context} name="here" /> {here}
              </ins>
            ) : null}{' '}
            {after}
          </li>
        ))}
      </ol>
      {more > 0 ? <p>{say('count.more', { count: more })}</p> : null}
    </details>
  )
}

/** In words, for colours and lines tell nothing to those who do not see them. */
function Side({ context, name }: { context: Context; name: 'here' | 'there' }): VNode {
  return <b {...tongueOf(context.site)}>{context.say(`difference.${name}`)}</b>
}
