import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import {
  type Accession,
  type FieldMap,
  type Format,
  formatOf,
  namesIn,
  readAccessions,
} from '../accession/index.ts'
import { toSlug } from '../archive/slugs.ts'
import { nearest, UsageError } from '../configure.ts'
import { decodeText } from '../read/decode.ts'
import { writeYaml } from '../yaml.ts'
import { type Command, type Desk, exit, given, type Options } from './command.ts'

const formats: readonly Format[] = ['csv', 'jsonl', 'csl-json']

/** Take in what another program exported. */
export const importExport: Command = {
  name: 'import',
  operands: 'FILE',
  summary: 'turn a table, JSON Lines or a Zotero export into articles with sidecars',
  about:
    'Writes an article and a sidecar for each row of a CSV file, each line of a JSON Lines file or each\n' +
    'item of a CSL-JSON file. The text is written as it came; everything else goes into the sidecar.\n' +
    'A row without a text is named and left out. No file that is there already is touched.',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FOLDER',
      about: 'folder to write the articles to (default: articles)',
    },
    format: { type: 'string', short: 'f', value: 'FORMAT', about: formats.join(', ') },
    map: {
      type: 'string',
      short: 'm',
      value: 'FIELDS',
      about: 'names of columns, as text=Volltext,date=Datum',
    },
    encoding: { type: 'string', value: 'NAME', about: 'encoding of FILE (default: guessed)' },
  },
  async run([operand], options, desk) {
    if (operand === undefined)
      throw new UsageError('Unexpected end of the command, expected the path of a file to import')
    const text = textOf(operand, options, desk)
    const format = wantedFormat(options, basename(operand), text)
    const folder = resolve(desk.folder, given(options, 'output') ?? 'articles')
    const map = mapOf(given(options, 'map'))
    if (Object.keys(map).length > 0) checkMap(map, namesIn(text, format), desk)
    const found = readAccessions(text, format, map)
    const tally = { written: 0, there: 0, rejected: 0 }
    for (const item of found) {
      if ('reason' in item) {
        tally.rejected += 1
        desk.talk(`Not imported: ${operand}, ${item.place}: ${item.reason}\n`)
      } else tally[shelve(folder, item) ? 'written' : 'there'] += 1
    }
    const articles = tally.written === 1 ? '1 article' : `${tally.written} articles`
    const place = relative(desk.folder, folder) || '.'
    desk.talk(
      `${articles} written to ${place}, ${tally.there} there already, ${tally.rejected} not imported\n`,
    )
    return found.length > 0 && tally.rejected === found.length ? exit.found : exit.done
  },
}

function textOf(operand: string, options: Options, desk: Desk): string {
  const path = resolve(desk.folder, operand)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`Unexpected path \`${operand}\`, expected a file that exists`)
  const decoded = decodeText(readFileSync(path), given(options, 'encoding'))
  if ('reason' in decoded) throw new UsageError(`${operand}: ${decoded.reason}`)
  return decoded.text
}

function wantedFormat(options: Options, name: string, text: string): Format {
  const wanted = given(options, 'format')
  const format = wanted === undefined ? formatOf(name, text) : formats.find((one) => one === wanted)
  if (format) return format
  throw new UsageError(
    wanted === undefined
      ? `Unexpected name \`${name}\`, expected one that ends in .csv, .jsonl or .json, or \`--format\``
      : `Unexpected format \`${wanted}\`, expected one of ${formats.join(', ')}`,
  )
}

/** `text=Volltext,date=Datum` */
function mapOf(words: string | undefined): FieldMap {
  if (words === undefined) return {}
  return Object.fromEntries(
    words.split(',').map((pair): [string, string] => {
      const [name = '', column = '', ...more] = pair.split('=').map((word) => word.trim())
      if (name === '' || column === '' || more.length > 0)
        throw new UsageError(
          `Unexpected \`${pair}\` in \`--map\`, expected a field and a column, such as \`text=Volltext\``,
        )
      return [name, column]
    }),
  )
}

/** A column that is not there is told; one that was to hold the texts ends the import. */
function checkMap(map: FieldMap, names: readonly string[], desk: Desk): void {
  for (const [field, column] of Object.entries(map)) {
    if (names.includes(column)) continue
    const meant = nearest(column, names)
    const reason = `Unexpected column \`${column}\` in \`--map\`, ${meant ? `did you mean \`${meant}\`?` : `expected one of ${names.map((name) => `\`${name}\``).join(', ')}`}`
    if (field === 'text') throw new UsageError(reason)
    desk.talk(`${reason}\n`)
  }
}

/** Write an article and its sidecar; whether they were not there yet. */
function shelve(folder: string, { text, fields }: Accession): boolean {
  const sidecar = writeYaml(fields)
  const digest = createHash('sha256').update(text).update('\0').update(sidecar).digest('hex')
  const title = ['headline', 'title', 'Title'].map((key) => fields[key]).find(Boolean)
  const name = `${toSlug(typeof title === 'string' ? title : text.slice(0, 60), 'article')}-${digest.slice(0, 8)}`
  mkdirSync(folder, { recursive: true })
  const article = join(folder, `${name}.txt`)
  if (existsSync(article)) return false
  writeFileSync(article, text, { flag: 'wx' })
  writeFileSync(join(folder, `${name}.yml`), sidecar)
  return true
}
