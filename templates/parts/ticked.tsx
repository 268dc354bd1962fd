import type { VNode } from 'preact'
import type { Context } from '../../src/model/index.ts'
import { directionOf } from './language.ts'

/**
 * What the program says of a file: words in `backticks` become code.
 *
 * Its language is given where it is not the page's.
 */
export function Ticked(props: {
  context: Context
  text: string
  language: string | undefined
}): VNode {
  const { context, text, language } = props
  const pieces = text.split('`')
  const lang = language === undefined ? {} : { lang: language, dir: directionOf(language) }
  // An odd number of backticks leaves the last one as it is.
  const whole = pieces.length % 2 === 1
  if (!whole) return <span {...lang}>{text}</span>
  // Within Arabic, `.txt` would otherwise be read as `txt.`.
  const isRightward = directionOf(language ?? context.site.language) === 'ltr'
  const direction = isRightward ? {} : { dir: 'auto' as const }
  return (
    <span {...lang}>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <code key={index} {...direction}>
            {piece}
          </code>
        ) : (
          piece
        ),
      )}
    </span>
  )
}
