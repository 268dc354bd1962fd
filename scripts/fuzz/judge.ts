import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { SaxesParser } from 'saxes'
import { isSitePath } from '../../src/model/index.ts'
import type { Printed } from './print.ts'

/**
 * What is wrong with a site that was made of hostile text.
 *
 * @param printed
 *   What became of the files.
 * @returns
 *   A line for each fault; none where every byte of the text is data.
 */
export function faultsOf({ archive, records, files }: Printed): string[] {
  return [
    ...records.flatMap((record) => {
      let end = 0
      const broken = record.spans.some((span) => {
        const wrong = span.start !== end || span.end - span.start !== span.text.length
        end = span.end
        return wrong
      })
      return broken || end !== record.origin.length ? [`${record.id}: spans are not the file`] : []
    }),
    ...archive.entries
      .filter(
        ({ path }) => !/^articles\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/.test(path) || path.length > 100,
      )
      .map(({ path }) => `address: ${path}`),
    ...pathFaults([...files.keys()]),
    ...[...files].flatMap(([path, text]) =>
      fileFaults(path, text).map((fault) => `${path}: ${fault}`),
    ),
  ]
}

// Names that hosts and crawlers want as they are.
const ours = new Set(['.htaccess', '.nojekyll', '.well-known/tdmrep.json', '_headers'])
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Paths that would leave the folder, or be lost on some file system.
 *
 * @param paths
 *   Paths of files.
 * @returns
 *   A line for each fault.
 */
export function pathFaults(paths: readonly string[]): string[] {
  const folded = new Set<string>()
  return paths.flatMap((path) => {
    const key = path.normalize('NFC').toLowerCase()
    const twice = folded.has(key)
    folded.add(key)
    const segments = path.split('/')
    return [
      ...(twice ? [`two paths that differ in case: ${path}`] : []),
      ...(segments.some((part) => reserved.test(part) || part.length > 140)
        ? [`bad path: ${path}`]
        : []),
      ...(isSitePath(path) || ours.has(path) ? [] : [`strange path: ${path}`]),
    ]
  })
}

/**
 * What is wrong with a file of the site.
 *
 * @param path
 *   Path: its ending says what the file is.
 * @param text
 *   Its content.
 * @returns
 *   A line for each fault.
 */
export function fileFaults(path: string, text: string): string[] {
  const kind = path.slice(path.lastIndexOf('.') + 1)
  try {
    if (kind === 'html') return pageFaults(text)
    if (kind === 'json') JSON.parse(text)
    else if (kind === 'jsonl') for (const line of text.split('\n').slice(0, -1)) JSON.parse(line)
    else if (kind === 'xml') readXml(text)
    else if (kind === 'csv') return tableFaults(text)
    else if (kind === 'bib') return bracesBalance(text) ? [] : ['braces do not balance']
    else if (kind === 'ris')
      return text
        .split('\n')
        .filter(
          (line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\r]*\r?$/.test(line) && line !== '\r',
        )
  } catch (error) {
    return [`unreadable: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`]
  }
  return []
}

function readXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

function bracesBalance(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Cells that a spreadsheet would run, and rows of another length. */
function tableFaults(text: string): string[] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const [, quoted, bare, end] = cell.exec(text) ?? []
    if (end === undefined) return [`no cell at ${at}: ${text.slice(at, at + 40)}`]
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  const [head = [], ...others] = rows.filter((row) => row.length > 0)
  return others.flatMap((row) => [
    ...(row.length === head.length ? [] : [`a row of ${row.length} cells, not ${head.length}`]),
    ...row.filter((value) => /^[=+\-@\t\r]/.test(value)).map((value) => `formula: ${value}`),
  ])
}

// Elements and attributes that our templates and the schema of `body-html` make; anything else was smuggled.
const elements = new Set(
  'a abbr article aside b bdi blockquote body br button caption cite code col colgroup data dd del details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i input kbd label legend li link main mark meta nav noscript ol optgroup option output p pre q rect s script search section select small span strong sub summary sup svg table tbody td template text textarea tfoot th thead time title tr u ul wbr g path line circle polyline polygon desc'.split(
    ' ',
  ),
)
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const addressed = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'poster',
  'data',
  'srcset',
  'xlink:href',
  'ping',
  'background',
])

/**
 * What would be live in a page.
 *
 * @param html
 *   A page, read as browsers read it.
 * @returns
 *   A line for each element, attribute or address that only an attacker would put there.
 */
export function pageFaults(html: string): string[] {
  const faults: string[] = []
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#comment') faults.push('a comment')
    if ('tagName' in node) faults.push(...elementFaults(node))
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return faults
}

const base = 'https://archive.example/articles/x/'

function elementFaults(element: Tree.Element): string[] {
  const { tagName, attrs } = element
  const known = new Map(attrs.map(({ name, value }) => [name, value]))
  const refresh = known.get('http-equiv') ?? 'Content-Security-Policy'
  const offered = tagName === 'a' && known.has('download')
  return [
    ...(elements.has(tagName) ? [] : [`<${tagName}>`]),
    ...(tagName === 'script' ? scriptFaults(element, known) : []),
    ...(refresh === 'Content-Security-Policy' ? [] : [`http-equiv ${refresh}`]),
    ...attrs
      .filter(({ name, value }) => isLive(name) || leadsAstray(name, value, offered))
      .map(({ name, value }) => `<${tagName} ${name}="${value.slice(0, 80)}">`),
  ]
}

const isLive = (name: string): boolean =>
  /^on|^(?:style|srcdoc|is)$/.test(name) || !/^[a-z][a-z0-9:-]*$/i.test(name)

/** Whether an address runs something, or is fetched from elsewhere. */
function leadsAstray(name: string, value: string, offered: boolean): boolean {
  if (!addressed.has(name) || !URL.canParse(value, base)) return false
  if (offered && value.startsWith('data:application/')) return false
  const url = new URL(value, base)
  return !schemes.has(url.protocol) || (name !== 'href' && url.origin !== new URL(base).origin)
}

function scriptFaults(element: Tree.Element, known: ReadonlyMap<string, string>): string[] {
  const words = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  if (/^application\/(?:ld\+)?json$/.test(known.get('type') ?? '')) {
    JSON.parse(words)
    return []
  }
  return known.has('src') && words === '' ? [] : [`script: ${words.slice(0, 80)}`]
}
