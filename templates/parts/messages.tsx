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
  const { say, site } = context
  const language = site.language.startsWith('en') ? undefined : 'en' // messages speak English everywhere
  return (
    <ul class="messages">
      {diagnostics.map(({ severity, reason, rule, line }) => (
        <li key={`${rule} ${line} ${reason}`}>
          <b class={`severity ${severity}`}>{say(`severity.${severity}`)}</b>{' '}
          <Ticked text={reason} language={language} />{' '}
          <small>
            {line === undefined ? null : `${say('message.line', { line })} · `}
            <code>{rule}</code>
          </small>
        </li>
      ))}
    </ul>
  )
}
