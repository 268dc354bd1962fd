import type { VNode } from 'preact'
import type { Context, Neighbour as Other, Surroundings } from '../../src/model/index.ts'
import { languageOf } from './language.ts'

/** The articles before and after this one in time: among all, and in its source where those are others. */
export function Neighbours({
  context,
  around,
  source,
}: {
  context: Context
  around: Surroundings
  /** Name of its source. */
  source: string | undefined
}): VNode | null {
  const { say } = context
  const { previous, next, previousInSource, nextInSource } = around
  if (!previous && !next) return null
  const inSource = {
    previous: previousInSource?.path === previous?.path ? undefined : previousInSource,
    next: nextInSource?.path === next?.path ? undefined : nextInSource,
  }
  const named = { source: source ?? '' }
  return (
    <nav class="neighbours" aria-label={say('article.neighbours')}>
      <Neighbour context={context} of={previous} rel="prev" name={say('article.previous')} />
      <Neighbour context={context} of={next} rel="next" name={say('article.next')} />
      <Neighbour
        context={context}
        of={inSource.previous}
        name={say('article.previousInSource', named)}
      />
      <Neighbour context={context} of={inSource.next} name={say('article.nextInSource', named)} />
    </nav>
  )
}

function Neighbour(props: {
  context: Context
  of: Other | undefined
  rel?: 'prev' | 'next'
  name: string
}): VNode | null {
  const { context, of: entry, rel, name } = props
  if (!entry) return null
  return (
    <p class={rel}>
      <span>{name}</span>
      <a href={context.href(entry.path)} rel={rel}>
        <bdi {...languageOf(entry)}>{entry.title}</bdi>
      </a>
      {entry.published ? <small>{context.date(entry.published)}</small> : null}
    </p>
  )
}
