import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import {
  isSitePath,
  type Json,
  type SitePath,
  type Takedown,
  type TakedownAction,
  type TakedownReason,
  toNewsDate,
  UsageError,
} from '../model/index.ts'
import { isFields, readYamlValue } from '../yaml.ts'
import { decodeText } from './decode.ts'

const actions: readonly TakedownAction[] = ['noindex', 'excerpt', 'anonymise', 'tombstone']
const reasons: readonly TakedownReason[] = [
  'copyright',
  'court-order',
  'defamation',
  'error',
  'other',
  'privacy',
  'request',
  'safety',
]
const keys = [
  'id',
  'path',
  'address',
  'action',
  'reason',
  'date',
  'note',
  'names',
  'words',
  'replacement',
  'show',
  'keep_address',
  'erased',
]

/**
 * Read `takedowns.yml`.
 *
 * @param files
 *   Absolute paths of all such files of an archive, of which there may be one.
 * @param input
 *   Absolute path of the folder of its articles.
 * @returns
 *   Entries, each with the identity of its article; none without the file.
 * @throws {UsageError}
 *   When anything in it is not understood, for nothing may be published that should be gone.
 */
export function readTakedowns(files: readonly string[], input: string): Takedown[] {
  const [path, second] = files
  if (path === undefined) return []
  if (second !== undefined)
    throw new UsageError(
      `Unexpected second list of takedowns \`${second}\` beside \`${path}\`, expected one; join the two`,
    )
  const takedowns = listOf(path).map((entry, index) =>
    takedownOf(entry, input, (problem) => {
      throw new UsageError(`takedowns.yml, entry ${index + 1}: ${problem}; nothing was published`)
    }),
  )
  for (const [index, { id }] of takedowns.entries()) {
    const twin = takedowns.findIndex((other) => other.id.startsWith(id) || id.startsWith(other.id))
    if (twin !== index)
      throw new UsageError(
        `takedowns.yml, entry ${index + 1}: Unexpected second entry about the article of entry ${twin + 1}, expected one; join the two; nothing was published`,
      )
  }
  return takedowns
}

function listOf(path: string): readonly Json[] {
  const fail = (reason: string): never => {
    throw new UsageError(
      `Unexpected \`${path}\`, expected a list of takedowns in YAML: ${reason}; nothing was published`,
    )
  }
  const decoded = decodeText(readFileSync(path))
  if ('reason' in decoded) return decoded.rule === 'empty-file' ? [] : fail(decoded.reason)
  let value: Json
  try {
    value = readYamlValue(decoded.text.replace(/^\ufeff/, ''))
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
  if (value === null) return []
  return Array.isArray(value) ? value : fail('it is not a list, each entry behind a hyphen')
}

type Fail = (problem: string) => never

function takedownOf(entry: Json, input: string, fail: Fail): Takedown {
  if (!isFields(entry))
    return fail('Unexpected value, expected fields such as `id: 844f847e465dba83`')
  for (const key of Object.keys(entry))
    if (!keys.includes(key))
      fail(
        `Unexpected key \`${key}\`, expected one of ${keys.map((name) => `\`${name}\``).join(', ')}`,
      )
  const action = oneOf(entry, 'action', actions, fail)
  const named = listIn(entry, 'names', fail).map((words) => ({ words, name: true }))
  const quoted = listIn(entry, 'words', fail).map((words) => ({ words, name: false }))
  const removed = [...named, ...quoted]
  if (action === 'anonymise' && removed.length === 0)
    fail('Unexpected `action: anonymise` without words, expected `names:` or `words:`')
  const note = textIn(entry, 'note', fail)
  const show = entry.show
  if (show !== undefined && (typeof show !== 'number' || !Number.isInteger(show) || show < 0))
    fail('Unexpected `show`, expected the number of words that an excerpt has')
  return {
    id: identityOf(entry, input, fail),
    action,
    reason: oneOf(entry, 'reason', reasons, fail),
    date: dayIn(entry, fail),
    ...(note === undefined ? {} : { note }),
    removed,
    replacement: textIn(entry, 'replacement', fail) ?? '[…]',
    ...(typeof show === 'number' ? { words: show } : {}),
    keepAddress: flagIn(entry, 'keep_address', fail),
    ...erasedOf(entry, action, fail),
  }
}

type Entry = Readonly<Record<string, Json>>

function oneOf<Word extends string>(
  entry: Entry,
  key: string,
  known: readonly Word[],
  fail: Fail,
): Word {
  const word = known.find((each) => each === entry[key])
  return (
    word ??
    fail(
      `Unexpected \`${key}: ${JSON.stringify(entry[key]) ?? ''}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`,
    )
  )
}

function textIn(entry: Entry, key: string, fail: Fail): string | undefined {
  const value = entry[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value.trim() : fail(`Unexpected \`${key}\`, expected words`)
}

function flagIn(entry: Entry, key: string, fail: Fail): boolean {
  const value = entry[key] ?? false
  return typeof value === 'boolean' ? value : fail(`Unexpected \`${key}\`, expected \`true\``)
}

function dayIn(entry: Entry, fail: Fail): string {
  const day = textIn(entry, 'date', fail)
  if (day !== undefined && day.length === 10 && toNewsDate(day)) return day
  return fail('Unexpected `date`, expected the day of the decision, such as `2026-11-20`')
}

function listIn(entry: Entry, key: string, fail: Fail): string[] {
  const value = entry[key]
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  return list.map((words: Json) => {
    const text = typeof words === 'string' ? words.trim() : ''
    return text.length >= 2
      ? text
      : fail(
          `Unexpected \`${key}: ${JSON.stringify(words)}\`, expected words of at least two letters`,
        )
  })
}

const address = /(?:^|\/)articles\/[a-z0-9-]*?([0-9a-f]{16}|[0-9a-f]{8})(?=\/|$)/

/** One of `id`, `path` and `address`. */
function identityOf(entry: Entry, input: string, fail: Fail): string {
  const given = (['id', 'path', 'address'] as const).filter((key) => entry[key] !== undefined)
  const [key] = given
  if (key === undefined || given.length > 1)
    return fail(
      `Unexpected ${given.length === 0 ? 'entry without an article' : given.map((name) => `\`${name}\``).join(' and ')}, expected one of \`id\`, \`path\` and \`address\``,
    )
  const value = String(entry[key]).trim()
  if (key === 'id')
    return /^[0-9a-f]{8,16}$/.test(value)
      ? value
      : fail(
          `Unexpected \`id: ${value}\`, expected the 16 digits that the record of the article shows, in quotation marks when they are numbers only`,
        )
  if (key === 'address')
    return (
      address.exec(value)?.[1] ??
      fail(`Unexpected \`address: ${value}\`, expected \`articles/…/\` as the site has it`)
    )
  return digestOf(value, input, fail).slice(0, 16)
}

function digestOf(path: string, input: string, fail: Fail): string {
  const place = join(input, path)
  const outside = relative(input, place)
  if (outside === '' || outside.startsWith(`..${sep}`))
    return fail(`Unexpected \`path: ${path}\`, expected a file among the articles`)
  try {
    return createHash('sha256').update(readFileSync(place)).digest('hex')
  } catch {
    return fail(`Unexpected \`path: ${path}\`, expected an article that is there`)
  }
}

/** The file itself is gone too: then only the whole address says where the tombstone stands. */
function erasedOf(entry: Entry, action: TakedownAction, fail: Fail): { erased?: SitePath } {
  if (!flagIn(entry, 'erased', fail)) return {}
  const path = /(?:^|\/)(articles\/[a-z0-9-]+)(?:\/|$)/.exec(String(entry.address ?? ''))?.[1]
  if (action !== 'tombstone' || path === undefined || !isSitePath(`${path}/`))
    return fail(
      'Unexpected `erased: true`, expected it beside `action: tombstone` and the whole `address`',
    )
  return { erased: `${path}/` as SitePath } // checked above
}
