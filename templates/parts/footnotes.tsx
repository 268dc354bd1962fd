import type { VNode } from 'preact'
import type { CollectionNote, Context } from '../../src/model/index.ts'
import { tongueOf } from './language.ts'
import { InlineProse } from './prose.tsx'

/** The notes at the foot, each with links back to its calls. */
export function Footnotes({
  context,
  record,
}: {
  context: Context
  record: { readonly footnotes: readonly CollectionNote[] }
}): VNode | null {
  if (record.footnotes.length === 0) return null
  return (
    <section id="footnotes" class="footnotes" role="doc-endnotes" aria-labelledby="footnotes_title">
      <h2 id="footnotes_title" lang={context.site.language}>
        {context.say('article.footnotes')}
      </h2>
      <ul>
        {record.footnotes.map((note) => (
          <li id={note.anchor} key={note.anchor}>
            <span class="marker">{note.marker}</span>
            <div>
              <InlineProse html={note.html} /> <Back context={context} note={note} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Back({ context, note }: { context: Context; note: CollectionNote }): VNode {
  const { say } = context
  if (note.calls.length === 0)
    return <small {...tongueOf(context.site)}>{say('article.orphan')}</small>
  return (
    <span class="back">
      {note.calls.map(({ anchor }, index) => (
        <a
          key={anchor}
          href={`#${anchor}`}
          role="doc-backlink"
          lang={context.site.language}
          aria-label={say('article.backTo', { number: index + 1, marker: note.marker })}
        >
          ↩
        </a>
      ))}
    </span>
  )
}
