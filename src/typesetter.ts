import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import {
  alone,
  type CitationStyle,
  type Csl,
  type CslElement,
  evaluate,
  formatter,
  pointing,
  settled,
  together,
} from './cite/index.ts'
import { UsageError } from './model/index.ts'
import { premises } from './premises.ts'

/** Where the styles and the words of languages are that come with us; `npm run styles` makes them. */
const shelf = join(premises, 'styles')

let engine: Csl | undefined

/** The engine, loaded when the first citation is asked for: it is a megabyte of program. */
function theEngine(): Csl {
  engine ??= createRequire(import.meta.url)('citeproc') as Csl // as its manual has it
  return engine
}

const parsed = (path: string): CslElement => JSON.parse(readFileSync(path, 'utf8')) as CslElement // as `npm run styles` wrote it

const locales = new Map<string, CslElement>()

/** The words of a language: those beside a style, those that come with us, or American English. */
function localeOf(tag: string, folder: string | undefined): CslElement {
  const own = folder === undefined ? '' : join(folder, `locales-${tag}.xml`)
  if (own !== '' && existsSync(own)) return theEngine().parseXml(readFileSync(own, 'utf8'))
  const ours = join(shelf, `locales-${tag}.json`)
  const path = existsSync(ours) ? ours : join(shelf, 'locales-en-US.json')
  const locale = locales.get(path) ?? parsed(path)
  locales.set(path, locale) // the engine only reads them
  return locale
}

function formatIn(read: () => CslElement, folder?: string): CitationStyle['cite'] {
  return formatter((retrieveItem) => {
    const { Engine } = theEngine()
    const retrieveLocale = (tag: string): CslElement => localeOf(tag, folder)
    const stringCompare = (): number => 0 // one entry has no order, and rules of collation take time to load
    return alone(new Engine({ retrieveLocale, retrieveItem, stringCompare }, read(), 'en-US'))
  })
}

const ours: readonly CitationStyle[] = settled.map(({ csl, ...style }) => ({
  ...style,
  source: csl, // the rest is of this program, and another one uses nothing that was kept by this
  cite: formatIn(() => parsed(join(shelf, `${csl}.json`))),
}))

/**
 * The styles that articles are cited in.
 *
 * @param paths
 *   Absolute paths of a person's `.csl` files (default: none).
 * @returns
 *   The five of every article, then the person's.
 * @throws {UsageError}
 *   When a file holds no style that can be used.
 */
export function stylesWith(paths: readonly string[] = []): CitationStyle[] {
  return together(ours, paths.map(readStyle))
}

const read = new Map<string, CitationStyle>()

/**
 * A style of somebody else's.
 *
 * @param path
 *   Absolute path of a `.csl` file; `locales-….xml` beside it are the words of its language.
 * @returns
 *   Style, under the title that its file gives.
 * @throws {UsageError}
 *   When the file cannot be read, or holds no style that can be used.
 */
export function readStyle(path: string): CitationStyle {
  const text = textOf(path)
  const folder = dirname(resolve(path))
  const language = /\bdefault-locale="([\w-]+)"/.exec(text)?.[1]
  const words = language === undefined ? '' : join(folder, `locales-${language}.xml`)
  const source = JSON.stringify([text, words && existsSync(words) ? textOf(words) : ''])
  const known = read.get(source)
  if (known) return known
  checkStyle(text, path)
  const name = /<id>[^<]*\/([^<]+)<\/id>/.exec(text)?.[1]?.trim() ?? path
  const [info = ''] = /<info>.*?<\/info>/s.exec(text) ?? []
  const title = /<title>([^<]+)<\/title>/.exec(info)?.[1] ?? 'CSL'
  const style: CitationStyle = {
    id: settled.find(({ csl }) => csl === name)?.id ?? `${name}.csl`,
    name: title.replace(/&amp;/g, '&').trim(),
    source,
    locator: pointing('para.'),
    cite: formatIn(() => evaluate(theEngine().parseXml(text)), folder),
  }
  read.set(source, style)
  return style
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`Unexpected style \`${path}\`, expected a .csl file that exists`)
  }
}

/** A style that is none is refused before anything is cited. */
function checkStyle(text: string, path: string): void {
  const refuse = (expected: string): never => {
    throw new UsageError(`Unexpected style \`${path}\`, expected ${expected}`)
  }
  if (!/<style\s[^>]*xmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(text))
    refuse(
      'a style of the Citation Style Language: a .csl file from https://www.zotero.org/styles, say',
    )
  const [link = ''] = /<link\s[^>]*rel="independent-parent"[^>]*>/.exec(text) ?? []
  const parent = /href="([^"]*)"/.exec(link)?.[1]
  if (parent !== undefined)
    refuse(`the style that it stands for, \`${parent.replace(/^.*\//, '')}.csl\`: get ${parent}`)
  if (!/<bibliography[\s>]/.test(text))
    refuse('one with a bibliography; this one is for notes in a text only')
}
