import type { VNode } from 'preact'
import { permalink } from '../../src/cite/index.ts'
import type { Context, Entry } from '../../src/model/index.ts'
import { tongueOf } from './language.ts'

/**
 * The slip on which a reader takes away a link, words or a citation.
 *
 * `public/article.js` fills it in and shows it; what it copies stands on the page already. `{}` stands
 * for what it fills in.
 */
export function Slip({ context, entry }: { context: Context; entry: Entry }): VNode {
  const { say, site } = context
  const copy = ['link', 'words', 'citation'] as const
  return (
    <template id="slip_paper" data-address={permalink(site, entry.path)}>
      <div
        class="slip"
        popover="auto"
        role="dialog"
        aria-labelledby="slip_title"
        {...tongueOf(site)}
        data-paragraph={say('slip.paragraph', { number: '{}' })}
        data-selection={say('slip.selection', { number: '{}' })}
        data-copied={say('slip.copied')}
        data-failed={say('slip.failed')}
      >
        <p id="slip_title" class="title" dir="auto" />
        {copy.map((what) => (
          <button key={what} type="button" data-copy={what}>
            {say(`slip.${what}`)}
          </button>
        ))}
        <label>
          {say('slip.style')} <select />
        </label>
        <p role="status" />
        <textarea readonly aria-label={say('slip.shown')} hidden />
        <button type="button" data-close="">
          {say('slip.close')}
        </button>
      </div>
      <button type="button" class="offer" {...tongueOf(site)}>
        {say('slip.offer')}
      </button>
      <p role="status" class="moved" {...tongueOf(site)}>
        {say('slip.moved')}
      </p>
    </template>
  )
}
