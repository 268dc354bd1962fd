import type { VNode } from 'preact'
import type { Context, Holdings, SitePath } from '../../src/model/index.ts'
import { yearsOf } from './shelf-names.ts'

/** The size of the holdings in one line of large figures. */
export function Figures({ context, holdings }: { context: Context; holdings: Holdings }): VNode {
  const { say, number } = context
  const named = (shelves: readonly { readonly name: string }[]): number =>
    shelves.filter(({ name }) => name !== '').length
  const years = yearsOf(context, holdings)
  const undated = holdings.entries.filter(({ published }) => !published).length
  const counts: readonly (readonly [key: string, count: number])[] = [
    ['Articles', holdings.entries.length],
    ['Sources', named(holdings.sources)],
    ['Languages', named(holdings.languages)],
  ]
  return (
    <dl class="figures">
      {counts.map(([key, count]) => (
        <div key={key}>
          <dt>{say(`front.figure${key}`, { count })}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
      {years ? (
        <div>
          <dt>{say(/^\d+$/.test(years) ? 'front.figureYear' : 'front.figureYears')}</dt>
          <dd>{years}</dd>
        </div>
      ) : null}
      {undated > 0 ? (
        <div>
          <dt>{say('front.figureUndated')}</dt>
          <dd>
            <a href={context.href('dates/undated/' as SitePath)}>{number(undated)}</a>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
