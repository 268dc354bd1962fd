import type { VNode } from 'preact'
import type {
  ArticleRecord,
  Context,
  Field,
  SitePath,
  Source,
  Surroundings,
} from '../../src/model/index.ts'
import { Doubt } from './doubt.tsx'

/** Who published the article, with a link to it, and whose copy was saved. */
export function Attribution({
  context,
  record,
  around,
}: {
  context: Context
  record: ArticleRecord
  around: Surroundings
}): VNode {
  const { say } = context
  const { source, republisher } = record
  return (
    <>
      <div id="source" class="attribution">
        <dt>{say('field.source')}</dt>
        <dd>
          {source ? (
            <>
              <Outlet source={source.value} />
              <Doubt context={context} field="source" claim={source} />
              <FromHere context={context} shelf={around.shelf} />
            </>
          ) : (
            <>
              <span class="unknown">{say('unknown.source')}</span>
              <small>
                {say(record.withdrawn.source ? 'unknown.withdrawn' : 'unknown.sourceWhy')}
              </small>
            </>
          )}
        </dd>
      </div>
      {republisher ? <Copy context={context} republisher={republisher} /> : null}
    </>
  )
}

function Copy(props: { context: Context; republisher: Field<Source> }): VNode {
  const { context, republisher } = props
  return (
    <div>
      <dt>{context.say('field.republisher')}</dt>
      <dd>
        <Outlet source={republisher.value} />
        <Doubt context={context} field="republisher" claim={republisher} />
      </dd>
    </div>
  )
}

/** Name of an outlet, and its address in full when there is one. */
export function Outlet({ source }: { source: Source }): VNode {
  const { name, url } = source
  if (!url)
    return (
      <b class="outlet">
        <bdi>{name}</bdi>
      </b>
    )
  const shown = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return (
    <>
      <b class="outlet">
        <a href={url} rel="noreferrer">
          <bdi>{name}</bdi>
        </a>
      </b>
      {shown === name ? null : <small class="address">{shown}</small>}
    </>
  )
}

/** Without a number, which would change with each article that is added. */
function FromHere(props: { context: Context; shelf: SitePath | undefined }): VNode | null {
  const { context, shelf } = props
  return shelf ? (
    <small>
      <a href={context.href(shelf)}>{context.say('source.shelf')}</a>
    </small>
  ) : null
}
