import type { VNode } from 'preact'
import type { Context } from '../../src/model/index.ts'
import { Ticked } from './ticked.tsx'

/** Why something was read as it was: a sentence of its own, or words within one. */
export function Why(props: { context: Context; why: string; within?: true }): VNode {
  const { context, why, within } = props
  const { words, language } = context.because(why)
  const text = within ? words : context.say('original.because', { why: words })
  return <Ticked context={context} text={text} language={language} />
}
