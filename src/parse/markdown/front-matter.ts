import matter from 'gray-matter'
import type { Json } from '../../model/index.ts'
import { isFields, readYaml } from '../../yaml.ts'

/** What stands at the head of a file between two lines of `---`. */
export interface FrontMatter {
  /** Offset behind it: where the article begins. */
  readonly end: number
  /** Its fields; empty when they could not be read. */
  readonly fields: Readonly<Record<string, Json>>
  /** Why it could not be read, in words for a person, and where. */
  readonly problem?: { readonly reason: string; readonly offset: number }
}

const opening = /^\ufeff?---[ \t]*([^\n\r]*)(?:\n|\r|$)/
const language = /^[a-z][\w+.-]{0,20}$/i
const field = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_. -]{0,30}["']?[ \t]*:(?:[ \t\n\r]|$)/mu

/** Refuse what gray-matter would otherwise run: it evaluates `---js` front matter. */
function refuse(): never {
  throw new Error('it is a program, and Newsfiche never runs what a file brings; write it as YAML')
}

/**
 * Read the front matter of a file, behind bars: nothing in it is ever run.
 *
 * @param text
 *   The whole decoded file.
 * @returns
 *   Its fields and where it ends; nothing when the file has none, also when it opens with a line of
 *   dashes that is not front matter.
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const written = opening.exec(text)?.[1]?.trim()
  if (written === undefined || (written !== '' && !language.test(written))) return undefined
  const mark = text.startsWith('\ufeff') ? 1 : 0
  let start = 0
  const engine = (yaml: string): object => {
    start = text.indexOf(yaml)
    return readYaml(yaml.replace(/\r$/, ''))
  }
  try {
    if (written !== '' && !/^ya?ml$/i.test(written)) refuse()
    // Options are always passed: without them, gray-matter shares one mutable result between equal files.
    const file = matter(text.slice(mark), {
      language: 'yaml',
      engines: {
        yaml: { parse: engine },
        yml: { parse: engine },
        js: refuse,
        javascript: refuse,
        json: refuse,
        coffee: refuse,
      },
    })
    const end = text.length - file.content.length
    return isFields(file.data) && end > mark ? { end, fields: file.data } : undefined
  } catch (error) {
    return refused(text, error, start)
  }
}

/** Between two lines of dashes; if nothing there is a field either, it is no front matter at all. */
function refused(text: string, error: unknown, start: number): FrontMatter | undefined {
  const closing = /(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/.exec(text.slice(3))
  if (!closing) return undefined
  const isProgram = (opening.exec(text)?.[1]?.trim() ?? '') !== ''
  if (!isProgram && !field.test(text.slice(3, 3 + closing.index))) return undefined
  const reason = error instanceof Error ? error.message : String(error)
  const offset =
    error instanceof Error && 'offset' in error && typeof error.offset === 'number'
      ? error.offset
      : 0
  const after = 3 + closing.index + closing[0].length
  const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(after))
  return {
    end: after + (ending?.[0].length ?? 0),
    fields: {},
    problem: { reason, offset: start + offset },
  }
}
