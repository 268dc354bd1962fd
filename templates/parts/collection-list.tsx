import type { VNode } from 'preact'
import type { CollectionLabel, Context } from '../../src/model/index.ts'
import { directionOf } from './language.ts'

/**
 * Language and direction of the words of a curated list.
 *
 * @param collection
 *   Curated list.
 * @returns
 *   Attributes; none where it is written in the archive's own language.
 */
export function ownTongue({ language }: Pick<CollectionLabel, 'language'>): {
  lang?: string
  dir?: 'ltr' | 'rtl'
} {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) }
}

/** Curated lists, each with what it is about. */
export function CollectionList(props: {
  context: Context
  collections: readonly CollectionLabel[]
}): VNode {
  const { context, collections } = props
  return (
    <ul class="collections">
      {collections.map((collection) => (
        <li key={collection.path}>
          <p class="title">
            <a href={context.href(collection.path)} {...ownTongue(collection)}>
              {collection.title}
            </a>
          </p>
          <p class="facts">{context.say('count.articles', { count: collection.count })}</p>
          {collection.summary === '' ? null : (
            <p class="summary" {...ownTongue(collection)}>
              {collection.summary}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
