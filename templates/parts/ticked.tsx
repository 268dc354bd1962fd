import type { VNode } from 'preact'
import { directionOf } from './language.ts'

/**
 * What the program says of a file: words in `backticks` become code.
 *
 * Its language is given where it is not the page's.
 */
export function Ticked({ text, language }: { text: string; language: string | undefined }): VNode {
  const pieces = text.split('`')
  const lang = language === undefined ? {} : { lang: language, dir: directionOf(language) }
  // An odd number of backticks leaves the last one as it is.
  const whole = pieces.length % 2 === 1
  if (!whole) return <span {...lang}>{text}</span>
  return (
    <span {...lang}>
      {pieces.map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : piece))}
    </span>
  )
}
