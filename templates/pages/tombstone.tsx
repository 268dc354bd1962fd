import type { VNode } from 'preact'
import type { Context, PageProps } from '../../src/model/index.ts'
import { Page } from '../parts/page.tsx'

/** What stands at the address of an article that is gone: that it went, when and why. */
export function TombstonePage({
  context,
  tombstone,
}: PageProps['tombstone'] & { context: Context }): VNode {
  const { say, site, href } = context
  const { reason, date, note } = tombstone
  const day = context.date({ value: date, precision: 'day' })
  return (
    <Page context={context} title={say('tombstone.title')} kind="tombstone" listed={false}>
      <h1>{say('tombstone.title')}</h1>
      <p>{say('tombstone.text', { date: day })}</p>
      <p>{say('terms.reason', { reason: say(`reason.${reason}`) })}</p>
      {note ? (
        <p>
          <bdi>{note}</bdi>
        </p>
      ) : null}
      <p>
        <a href={href('')}>{site.title}</a>
      </p>
    </Page>
  )
}
