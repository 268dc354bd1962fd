import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import {
  type Claim,
  type Dump,
  isMarkdown,
  type Json,
  type Mended,
  mend,
  type Root,
  type Stage,
} from '../model/index.ts'
import type { Extent } from './build-dump.ts'
import { findRepairs } from './damage/repairs.ts'
import { tellRepairs } from './damage/tell.ts'
import { detectLanguage } from './language.ts'
import { isOvergrown } from './markdown/density.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { splitMarkdown } from './markdown/split.ts'
import { name, toPage } from './name.ts'
import { type Points, toPoints } from './points.ts'
import { stages as ours } from './stages/index.ts'
import { split } from './text/split.ts'
import { toMdast } from './to-mdast.ts'

export type { FrontMatter } from './markdown/front-matter.ts'

/** Options of the parser. */
export interface ParseOptions {
  /** Stages to ask, in order (default: ours). */
  stages?: readonly Stage[]
}

declare module 'vfile' {
  interface DataMap {
    /** The lossless tree, named. */
    dump: Dump
    /** Fields at the head of the file. */
    frontMatter: Readonly<Record<string, Json>>
    /** The file as it is read: its damaged characters repaired. */
    mended: Mended
    /** What the words say of the language. */
    language: Claim<string>
  }
}

/**
 * unified plugin that turns an article, plain text or Markdown, into mdast.
 *
 * The tree is standard: headings, paragraphs, lists, quotes, footnotes, each with its position in
 * the file. The lossless tree that it was made from is `file.data.dump`.
 */
export const articleParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  this.parser = (document, file) => {
    const dump = parseDump(document, file, options.stages ?? ours)
    file.data.dump = dump
    return toMdast(dump, document, file.data.mended)
  }
}

/**
 * Read a file into its lossless tree and let the stages name it.
 *
 * @param text
 *   The decoded file.
 * @param file
 *   File that messages and data go to; its name tells Markdown from plain text.
 * @param stages
 *   Stages to ask, in order.
 * @returns
 *   Named tree.
 */
export function parseDump(text: string, file: VFile, stages: readonly Stage[]): Dump {
  const path = file.path ?? ''
  const matter = frontMatter(text)
  const head: Extent[] = []
  if (matter) {
    head.push({ start: text.startsWith('\ufeff') ? 1 : 0, end: matter.end, form: 'front-matter' })
    file.data.frontMatter = matter.fields
  }
  const from = matter?.end ?? 0
  const isWild = isMarkdown(path) && isOvergrown(text.slice(from))
  const dump =
    isMarkdown(path) && !isWild ? splitMarkdown(text, from, head) : split(text, from, head)
  const mended = mend(text, findRepairs(text, isMarkdown(path) && !isWild))
  file.data.mended = mended
  const language = detectLanguage(mended.read(from, text.length))
  if (language) file.data.language = language
  const page = toPage(dump, path, language?.value, mended)
  if (isWild)
    file.message(
      'Unexpected thousands of signs of Markdown in one paragraph, expected text; it was read as plain text',
      { ruleId: 'markdown-overgrown', source: 'newsfiche' },
    ).fatal = false
  if (matter?.problem) {
    const message = file.message(
      `Unexpected front matter, expected fields such as \`title: …\`: ${matter.problem.reason}`,
      {
        place: page.blocks[0]?.position,
        ruleId: 'front-matter-unreadable',
        source: 'newsfiche',
      },
    )
    message.fatal = false
  }
  let index: Points | undefined
  const points = (): Points => {
    index ??= toPoints(text)
    return index
  }
  name(
    page,
    stages,
    (remark, block) => {
      const start = block.position.start.offset ?? 0
      const whole = page.texts[remark.block] ?? ''
      const message = file.message(remark.reason, {
        place: points().between(start + (remark.from ?? 0), start + (remark.to ?? whole.length)),
        ruleId: remark.rule,
        source: 'newsfiche',
      })
      if (remark.actual !== undefined) message.actual = remark.actual
      if (remark.expected) message.expected = [...remark.expected]
      if (remark.severity === 'info') message.fatal = undefined
    },
    mended,
  )
  tellRepairs(mended, file, points)
  return dump
}
