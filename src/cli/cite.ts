import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { foldName } from '../archive/names.ts'
import {
  type CitationStyle,
  type Cited,
  cite as citeIn,
  filed,
  type Locator,
  runsToHtml,
  runsToText,
  toBibLatex,
  toCited,
  toCslItem,
  toRis,
  toWikipedia,
  unformatted,
} from '../cite/index.ts'
import { nearest, UsageError } from '../configure.ts'
import type { Archive, ArticleRecord } from '../model/index.ts'
import { readArchive } from '../newsroom.ts'
import { readStyle, stylesWith } from '../typesetter.ts'
import { type Command, type Desk, exit, given, type Options } from './command.ts'
import { type Part, partOf } from './locate.ts'
import { createProgress } from './progress.ts'

/** What is written of each article, and what joins the articles. */
interface Writer {
  readonly one: (cited: Cited, locator?: Locator) => string
  readonly all: (pieces: readonly string[]) => string
}

const formats = ['text', 'html', 'csl-json', 'biblatex', 'ris', 'wikipedia'] as const
type Format = (typeof formats)[number]

const lines = (pieces: readonly string[]): string =>
  pieces.length === 0 ? '' : `${pieces.join('\n')}\n`

/** Cite an article, or a whole folder. */
export const cite: Command = {
  name: 'cite',
  operands: '[FOLDER|FILE]…',
  summary: 'print citations, or a bibliography of folders and files',
  about:
    'Cites each FILE, and every article of each FOLDER (default: this one), oldest first.\n' +
    'Styles are apa, chicago, mla, harvard and vancouver, or a .csl file from\n' +
    'https://www.zotero.org/styles. Citations by CSL (citeproc-js), citationstyles.org.',
  options: {
    style: { type: 'string', short: 's', value: 'STYLE', about: 'style (default: apa)' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      about: `${formats.join(', ')} (default: text)`,
    },
    sort: {
      type: 'string',
      value: 'ORDER',
      about: 'date, or author as in a bibliography (default: date)',
    },
    paragraph: {
      type: 'string',
      short: 'p',
      value: 'NUMBER',
      about: 'cite a paragraph of FILE',
    },
    section: {
      type: 'string',
      value: 'NUMBER',
      about: 'cite a section of FILE that has a heading',
    },
    url: { type: 'string', value: 'ADDRESS', about: 'address that the site has' },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: the nearest newsfiche.config.js or .ts)',
    },
  },
  async run(operands, options, desk) {
    const writer = writerOf(options, desk)
    const sort = orderOf(given(options, 'sort') ?? 'date')
    const isFile = (operand: string): boolean =>
      statSync(resolve(desk.folder, operand), { throwIfNoEntry: false })?.isFile() === true
    checkPlace(options, operands.length === 1 && operands.every(isFile))
    const found = new Map<string, Listed>()
    let code: number = exit.done
    for (const operand of operands.length === 0 ? ['.'] : operands) {
      const single = isFile(operand)
      const { archive, site } = await read(operand, options, desk)
      for (const entry of archive.entries) {
        const record = archive.records.get(entry.id)
        const cited = toCited(record, entry, site)
        const piece = writer.one(cited, locatorOf(record, options))
        found.set(entry.id, { cited, piece })
      }
      for (const { path, diagnostic } of archive.refusals)
        desk.talk(`Not cited: ${path}: ${diagnostic.reason}\n`)
      if (archive.refusals.length > 0 && single) code = exit.found
    }
    const listed = [...found.values()].sort(sort)
    desk.out(writer.all(listed.map(({ piece }) => piece)))
    return code
  },
}

function checkPlace(options: Options, isOneFile: boolean): void {
  for (const place of ['paragraph', 'section'])
    if (given(options, place) !== undefined && !isOneFile)
      throw new UsageError(
        `Unexpected \`--${place}\` with a folder or with several files, expected one file`,
      )
}

/** An article of the bibliography, and what is printed of it. */
interface Listed {
  readonly cited: Cited
  readonly piece: string
}

type Comparison = (one: Listed, other: Listed) => number

const orders: Readonly<Record<'date' | 'author', (listed: Listed) => string[]>> = {
  date: ({ cited }) => [cited.issued?.value ?? '~'],
  // One author comes before the same with others, an earlier work before a later one.
  author: ({ cited: { authors, title, issued } }) => [
    authors.length > 0 ? authors.map((name) => letters(filed(name))).join(', ') : letters(title),
    issued?.value ?? '~',
    letters(title),
  ],
}

/** As libraries file: without regard to capitals, accents and signs. */
const letters = (text: string): string => foldName(text).normalize('NFD').replace(/\p{M}/gu, '')

function orderOf(name: string): Comparison {
  if (name !== 'date' && name !== 'author')
    throw new UsageError(`Unexpected order \`${name}\`, expected date or author`)
  return (one, other) => {
    const theirs = orders[name](other)
    for (const [index, own] of orders[name](one).entries()) {
      const their = theirs[index] ?? ''
      if (own !== their) return own < their ? -1 : 1
    }
    return 0 // as they came
  }
}

async function read(
  operand: string,
  options: Options,
  desk: Desk,
): Promise<{ archive: Archive; site: Part['config'] }> {
  const { config: site, only } = await partOf(operand, options, desk)
  const progress = createProgress(desk, false)
  const archive = await readArchive(site, progress.reading, only)
  progress.end()
  return { archive, site }
}

function locatorOf(record: ArticleRecord, options: Options): Locator | undefined {
  const paragraph = given(options, 'paragraph')
  const section = given(options, 'section')
  if (paragraph !== undefined && section !== undefined)
    throw new UsageError('Unexpected `--section` beside `--paragraph`, expected one of them')
  if (paragraph !== undefined) {
    const parts = record.sections.flatMap((one) => one.parts)
    const { number, anchor } = numbered('paragraph', paragraph, parts)
    return { paragraph: number, anchor }
  }
  if (section === undefined) return undefined
  const headed = record.sections.flatMap(({ heading, anchor }) =>
    heading ? [{ section: heading.text, anchor }] : [],
  )
  return numbered('section', section, headed)
}

function numbered<Item>(kind: string, wanted: string, items: readonly Item[]): Item {
  const item = /^[1-9]\d*$/.test(wanted) ? items[Number(wanted) - 1] : undefined
  if (item !== undefined) return item
  throw new UsageError(
    items.length === 0
      ? `Unexpected ${kind} \`${wanted}\`, expected none: the article has no ${kind}${kind === 'section' ? ' with a heading' : ''}`
      : `Unexpected ${kind} \`${wanted}\`, expected a number from 1 to ${items.length}`,
  )
}

function writerOf(options: Options, desk: Desk): Writer {
  const format = formatOf(given(options, 'format') ?? 'text')
  if (format === 'csl-json')
    return {
      one: (cited) => JSON.stringify(toCslItem(cited), null, 2),
      all: (pieces) => `${pieces.length === 0 ? '[]' : `[\n${pieces.join(',\n')}\n]`}\n`,
    }
  if (format === 'biblatex') return { one: toBibLatex, all: (pieces) => pieces.join('\n') }
  if (format === 'ris') return { one: toRis, all: (pieces) => pieces.join('') }
  if (format === 'wikipedia') return { one: toWikipedia, all: lines } // with a place in `at`
  const entry = entryWriter(given(options, 'style') ?? 'apa', format, desk)
  if (format === 'text') return { one: entry, all: lines }
  return {
    one: (cited, locator) => `  <li>${entry(cited, locator)}</li>`,
    all: (pieces) => lines(['<ul>', ...pieces, '</ul>']),
  }
}

function formatOf(name: string): Format {
  const format = formats.find((known) => known === name)
  if (format) return format
  const meant = nearest(name, formats)
  throw new UsageError(
    `Unexpected format \`${name}\`, ${meant ? `did you mean \`${meant}\`?` : `expected one of ${formats.join(', ')}`}`,
  )
}

function entryWriter(
  name: string,
  format: 'text' | 'html',
  desk: Desk,
): (cited: Cited, locator?: Locator) => string {
  const style = styleNamed(name, desk)
  const write = format === 'html' ? runsToHtml : runsToText
  return (cited, locator) => {
    try {
      return write(citeIn(style, cited, locator))
    } catch (error) {
      desk.talk(`Not formatted in ${style.name}: “${cited.title}” (${error})\n`)
      return write(unformatted(cited))
    }
  }
}

function styleNamed(name: string, desk: Desk): CitationStyle {
  if (name.endsWith('.csl')) return readStyle(resolve(desk.folder, name))
  const styles = stylesWith()
  const style = styles.find(({ id }) => id === name)
  if (style) return style
  const known = styles.map(({ id }) => id)
  const meant = nearest(name, known)
  throw new UsageError(
    `Unexpected style \`${name}\`, ${meant ? `did you mean \`${meant}\`?` : `expected one of ${known.join(', ')} or a .csl file`}`,
  )
}
