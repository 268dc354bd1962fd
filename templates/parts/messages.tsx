import type { VNode } from 'preact'
import type { Context, Diagnostic } from '../../src/model/index.ts'
import { Ticked } from './ticked.tsx'

/** What the program found unexpected in one file. */
export function Messages({
  context,
  diagnostics,
}: {
  context: Context
  diagnostics: readonly Diagnostic[]
}): VNode {
  const { say } = context
  return (
    <ul class="messages">
      {diagnostics.map(({ severity, reason, rule, line }) => (
        <li key={`${rule} ${line} ${reason}`}>
          <b class={`severity ${severity}`}>{say(`severity.${severity}`)}</b>{' '}
          <Message context={context} reason={reason} />{' '}
          <small>
            {line === undefined ? null : `${say('message.line', { line })} · `}
            <code>{rule}</code>
          </small>
        </li>
      ))}
    </ul>
  )
}

/** A message that the site has no words for is taken for English, which messages speak. */
function Message({ context, reason }: { context: Context; reason: string }): VNode {
  const { words, language } = context.because(reason)
  const isEnglish = context.site.language.startsWith('en')
  const kept = words === reason && !isEnglish ? 'en' : undefined
  return <Ticked context={context} text={words} language={language ?? kept} />
}
