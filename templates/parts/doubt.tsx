import type { VNode } from 'preact'
import { type Claim, type Context, isDoubtful } from '../../src/model/index.ts'
import { tongueOf } from './language.ts'
import { Why } from './why.tsx'

/** Hundredths, never rounded up to certainty. */
export function percent(confidence: number): number {
  return Math.min(Math.floor(confidence * 100), 100)
}

/** The mark behind an uncertain value and the reason for it; nothing behind a sure one. */
export function Doubt({
  context,
  field,
  claim,
}: {
  context: Context
  /** Name of the field, for the link to its row in the record. */
  field: string
  claim: Claim<unknown>
}): VNode | null {
  if (!isDoubtful(claim)) return null
  const { say, site } = context
  return (
    <small class="doubt">
      <span {...tongueOf(site)}>
        <b>{say('doubt.mark')}</b> {say('doubt.because', { percent: percent(claim.confidence) })}{' '}
        <Why context={context} why={claim.why} />{' '}
        <a href={`#field_${field}`}>{say('doubt.more')}</a>
      </span>
    </small>
  )
}
