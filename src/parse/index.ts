import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import {
  type Claim,
  type Dump,
  formatOf,
  type Json,
  type Mended,
  type Repair,
  type Root,
  type Stage,
  type Statement,
} from '../model/index.ts'
import { tellRepairs } from './damage/tell.ts'
import { detectLanguage } from './language.ts'
import { layOut } from './lay-out.ts'
import { name, toPage } from './name.ts'
import { type Points, toPoints } from './points.ts'
import { stages as ours } from './stages/index.ts'
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
    /** The file as it is read: without markup, and its damaged characters repaired. */
    mended: Mended
    /** What the head of its HTML says of the article. */
    stated: readonly Statement[]
    /** Damaged characters, and what is read instead. */
    repairs: readonly Repair[]
    /** What the words say of the language. */
    language: Claim<string>
  }
}

/**
 * unified plugin that turns an article, plain text, Markdown or HTML, into mdast.
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
 *   File that messages and data go to; the ending of its name tells how it is written.
 * @param stages
 *   Stages to ask, in order.
 * @returns
 *   Named tree.
 */
export function parseDump(text: string, file: VFile, stages: readonly Stage[]): Dump {
  const path = file.path ?? ''
  const { dump, mended, repairs, matter, stated, isWild } = layOut(text, formatOf(path))
  Object.assign(file.data, { mended, repairs, stated })
  if (matter) file.data.frontMatter = matter.fields
  const language = detectLanguage(mended.read(matter?.end ?? 0, text.length))
  if (language) file.data.language = language
  const page = toPage(dump, path, language?.value, mended, stated)
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
  tellRepairs(repairs, file, points)
  return dump
}
