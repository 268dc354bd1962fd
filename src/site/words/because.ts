import type { Because, Say } from '../../model/index.ts'
import { reasons } from './en.ts'

/** A reason that words of an article or other reasons are put into. */
interface Form {
  readonly reason: string
  readonly holes: readonly string[]
  readonly shape: RegExp
}

const hole = /\{(\w+)\}/
/** Holes that another reason stands in. */
const nested: ReadonlySet<string> = new Set(['why', 'how'])

function toForm(reason: string): Form {
  const pieces = reason.split(hole) // words and names in turn
  const shape = pieces.map((piece, index) =>
    index % 2 === 1 ? '(.+?)' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return {
    reason,
    holes: pieces.filter((_, index) => index % 2 === 1),
    shape: new RegExp(`^${shape.join('')}$`, 's'),
  }
}

const whole: ReadonlySet<string> = new Set(reasons)
const forms = reasons.filter((reason) => hole.test(reason)).map(toForm)

/**
 * Give the reasons of records, which speak English, in the language of a site.
 *
 * @param language
 *   BCP 47 tag of the site.
 * @param say
 *   Says its messages.
 * @returns
 *   Function from a reason to its words: a reason that is not ours, but of a person's own stage, stays as it is.
 */
export function explain(language: string, say: Say): (why: string) => Because {
  const formed = (why: string): string | undefined => {
    for (const { reason, holes, shape } of forms) {
      const found = shape.exec(why)?.slice(1)
      if (!found) continue
      const parts = found.map((words, index) =>
        nested.has(holes[index] ?? '') ? said(words) : words,
      )
      // What nothing of ours stands in is another's sentence that happens to have the form.
      if (parts.every((part) => part === undefined)) continue
      return say(
        reason,
        Object.fromEntries(found.map((words, index) => [holes[index], parts[index] ?? words])),
      )
    }
    return undefined
  }
  const said = (why: string): string | undefined => (whole.has(why) ? say(why) : formed(why))
  const isEnglish = /^en\b/i.test(language)
  return (why) => {
    const words = said(why)
    if (words === undefined) return { words: why }
    return words === why && !isEnglish ? { words, language: 'en' } : { words }
  }
}
