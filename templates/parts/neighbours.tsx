import type { VNode } from 'preact'
import type { ArticleId, Context, Entry } from '../../src/model/index.ts'
import { languageOf } from './language.ts'

/** The articles before and after this one in time. */
export function Neighbours({ context, entry }: { context: Context; entry: Entry }): VNode | null {
  const { say } = context
  if (!entry.previous && !entry.next) return null
  return (
    <nav class="neighbours" aria-label={say('article.neighbours')}>
      <Neighbour context={context} id={entry.previous} rel="prev" name={say('article.previous')} />
      <Neighbour context={context} id={entry.next} rel="next" name={say('article.next')} />
    </nav>
  )
}

function Neighbour(props: {
  context: Context
  id: ArticleId | undefined
  rel: 'prev' | 'next'
  name: string
}): VNode | null {
  const { context, id, rel, name } = props
  const entry = id && context.archive.byId.get(id)
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
