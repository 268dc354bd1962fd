import type { VNode } from 'preact'

/** A message of a rule: words in `backticks` become code. They speak English in every archive. */
export function Ticked({ text, language }: { text: string; language: string }): VNode {
  const pieces = text.split('`')
  const lang = language.startsWith('en') ? {} : { lang: 'en', dir: 'ltr' as const }
  // An odd number of backticks leaves the last one as it is.
  const whole = pieces.length % 2 === 1
  if (!whole) return <span {...lang}>{text}</span>
  return (
    <span {...lang}>
      {pieces.map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : piece))}
    </span>
  )
}
