import type { Because, Say } from '../../model/index.ts'
import { remembered } from '../format.ts'
import { reasons } from './en.ts'

/** A sentence that words of an article or other sentences are put into. */
interface Form {
  readonly reason: string
  /** What stands before, between and behind its holes. */
  readonly fixed: readonly string[]
  readonly holes: readonly string[]
}

const hole = /\{(\w+)\}/
/** Holes that another reason stands in, or nothing of ours would be said. */
const nested: ReadonlySet<string> = new Set(['why', 'how'])
/** Holes that words of ours may stand in, or what the system says, which stays. */
const open: ReadonlySet<string> = new Set(['doubt', 'need', 'read', 'reason', 'what'])
/** Reasons within reasons: a sentence of the article that is full of our words is not followed for ever. */
const deepest = 4
/** Reasons that are remembered: an article may bring much longer ones. */
const longest = 300

const code = /`[^`]*`/g
/** An article that is shown in part says its messages without what stood in code, be it ours or its own. */
const withoutCode = (reason: string): string =>
  reason.replace(code, (words) => (hole.test(words) ? words : '`…`'))

function toForm(reason: string, written: string): Form {
  const pieces = written.split(hole) // words and names in turn
  return {
    reason,
    fixed: pieces.filter((_, index) => index % 2 === 0),
    holes: pieces.filter((_, index) => index % 2 === 1),
  }
}

const whole: ReadonlySet<string> = new Set(reasons)
const sizeOf = ({ fixed }: Form): number => fixed.join('').length
// Those that say most come first: `and {more} more like it` before the same without it.
const forms = reasons
  .flatMap((reason) => {
    const short = withoutCode(reason)
    const own = hole.test(reason) ? [toForm(reason, reason)] : []
    return short === reason ? own : [...own, toForm(reason, short)]
  })
  .sort((one, other) => sizeOf(other) - sizeOf(one))

/**
 * What stands in the holes of a form, each at least one character; nothing when the words have another form.
 *
 * Each piece is looked for once, from where the one before it ended: an article may bring a megabyte of our
 * own words, and costs no more than that.
 */
function fillingOf({ fixed }: Form, words: string): readonly string[] | undefined {
  const [head = '', ...rest] = fixed
  const tail = rest.pop()
  if (tail === undefined) return words === head ? [] : undefined
  if (!words.startsWith(head) || !words.endsWith(tail)) return undefined
  const end = words.length - tail.length
  const found: string[] = []
  let from = head.length
  for (const piece of rest) {
    const at = words.indexOf(piece, from + 1)
    if (at === -1) return undefined
    found.push(words.slice(from, at))
    from = at + piece.length
  }
  return from < end ? [...found, words.slice(from, end)] : undefined
}

/**
 * Give the reasons of records and the messages about files, which speak English, in the language of a site.
 *
 * @param language
 *   BCP 47 tag of the site.
 * @param say
 *   Says its messages.
 * @returns
 *   Function from a reason to its words: a reason that is not ours, but of a person's own stage, stays as it is.
 */
export function explain(language: string, say: Say): (why: string) => Because {
  const formed = (why: string, depth: number): string | undefined => {
    if (depth === deepest) return undefined
    for (const form of forms) {
      const { reason, holes } = form
      const found = fillingOf(form, why)
      if (!found) continue
      const parts = found.map((words, index) => {
        const name = holes[index] ?? ''
        if (nested.has(name)) return said(words, depth + 1)
        return open.has(name) ? (said(words, depth + 1) ?? words) : words
      })
      // What nothing of ours stands in is another's sentence that happens to have the form.
      if (parts.length > 0 && parts.every((part) => part === undefined)) continue
      return say(
        reason,
        Object.fromEntries(found.map((words, index) => [holes[index], parts[index] ?? words])),
      )
    }
    return undefined
  }
  const said = (why: string, depth: number): string | undefined =>
    whole.has(why) ? say(why) : formed(why, depth)
  const isEnglish = /^en\b/i.test(language)
  const because = (why: string): Because => {
    const words = said(why, 0)
    if (words === undefined) return { words: why }
    return words === why && !isEnglish ? { words, language: 'en' } : { words }
  }
  const known = remembered(because)
  return (why) => (why.length > longest ? because(why) : known(why))
}
