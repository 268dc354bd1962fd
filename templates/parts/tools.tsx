import type { VNode } from 'preact'
import {
  type ArticleRecord,
  type Context,
  type Entry,
  originalName,
  type SitePath,
} from '../../src/model/index.ts'
import { isShownWhole } from './original.tsx'

/** Ways to the file and the record of an article; on wide screens, a switch to see both at once. */
export function Tools({ context, record }: { context: Context; record: ArticleRecord }): VNode {
  const { say } = context
  return (
    <div class="tools">
      <p class="switch">
        <input type="checkbox" id="beside_switch" />
        <label for="beside_switch">{say('article.beside')}</label>
      </p>
      <ul>
        <li>
          <a href="#original">
            {say(isShownWhole(record) ? 'article.toOriginal' : 'original.partTitle')}
          </a>
        </li>
        <li>
          <a href="#record">{say('article.toRecord')}</a>
        </li>
      </ul>
    </div>
  )
}

/** The two files to download. */
export function Downloads(props: { context: Context; entry: Entry; record: ArticleRecord }): VNode {
  const { context, entry, record } = props
  const { say, href } = context
  const file = originalName(record)
  const offered = record.terms?.file ?? 'whole'
  const name = record.origin.path.split('/').at(-1) ?? file
  return (
    <ul class="downloads">
      {offered === 'none' ? (
        <li>{say('terms.fileNone')}</li>
      ) : (
        <li>
          <a href={href(`${entry.path}${file}` as SitePath)} download={name}>
            {say('article.downloadOriginal')}
          </a>{' '}
          <small>{say(offered === 'whole' ? 'record.unchanged' : 'terms.fileEdited')}</small>
        </li>
      )}
      <li>
        <a href={href(`${entry.path}record.json` as SitePath)} download={`${entry.slug}.json`}>
          {say('article.downloadRecord')}
        </a>
      </li>
    </ul>
  )
}
