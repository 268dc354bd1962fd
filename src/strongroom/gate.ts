import { join } from 'node:path'
import { type Archive, type Removal, UsageError } from '../model/index.ts'
import { pathsIn } from './digest.ts'
import { bareWords, readings } from './readings.ts'
import { textsIn } from './texts.ts'

/** Something that should be gone and is there. */
export interface Leak {
  readonly path: string
  /** Identity of the article that it was to be gone from. */
  readonly id: string
  /** A name or other words, or a run of the text. */
  readonly kind: 'words' | 'text'
}

type Needle = Pick<Leak, 'id' | 'kind'>

/** What is looked for, by how many words it has. */
type Needles = ReadonlyMap<number, Map<string, Needle>>

// So many words in a row are no coincidence.
const run = 8

/**
 * Look through every byte of a site for what must be gone from it.
 *
 * Compressed files, search indexes and databases are opened, escapes undone, accents and capitals
 * levelled. What an article that is published says is no leak, but in the folder of the article that it
 * was to be gone from.
 *
 * @param folder
 *   Absolute path of the site.
 * @param archive
 *   Archive that it was made from. Without removals nothing is read.
 * @returns
 *   Leaks; of one file and article, one.
 */
export async function leaksIn(folder: string, archive: Archive): Promise<Leak[]> {
  const { removals } = archive
  if (removals.length === 0) return []
  const everywhere = needlesOf(removals)
  for (const entry of archive.entries)
    for (const { group, phrase } of saidBy(archive.records.get(entry.id), everywhere))
      group.delete(phrase) // what a published record says may be published
  const allowed = removals.flatMap((removal) => addressOf(removal, archive))
  const own = removals.flatMap((removal) => {
    const entry = archive.byId.get(removal.id)
    return entry ? [{ folder: entry.path, needles: needlesOf([{ ...removal, texts: [] }]) }] : []
  })
  const leaks: Leak[] = []
  for (const path of pathsIn(folder)) {
    const wanted = [
      everywhere,
      ...own.filter(({ folder: place }) => path.includes(place)).map(({ needles }) => needles),
    ]
    const found = new Map<string, Needle>()
    const look = (text: string): void => {
      const rest = allowed.reduce((left, address) => left.replaceAll(address, ' '), text)
      for (const words of readings(rest)) findIn(words, wanted, found)
    }
    look(path)
    for await (const text of textsIn(join(folder, path))) look(text)
    for (const needle of found.values()) leaks.push({ path, ...needle })
  }
  return leaks
}

/** Runs that two articles may share, as parts of all, before one is said to have the other's text. */
const fewRuns = 0.2

/**
 * Say where else stands what was taken from an article: that is no leak, since nobody asked for it, but
 * perhaps nobody thought of it.
 *
 * @param archive
 *   Archive.
 * @returns
 *   Sentences for its keeper.
 */
export function standingElsewhere(
  archive: Named & Pick<Archive, 'removals' | 'records'>,
): string[] {
  const { removals, entries, records } = archive
  if (removals.length === 0) return []
  const needles = needlesOf(removals)
  const runs = countsOf([...needles.values()].flatMap((group) => [...group.values()]))
  const words = new Map<string, string[]>()
  const texts = new Map<string, string[]>()
  for (const { id: own, file } of entries) {
    const said = new Map(
      [...saidBy(records.get(own), needles)].map((one) => [one.phrase, one.needle]),
    )
    for (const [key, count] of countsOf([...said.values()])) {
      const [kind, id = ''] = key.split(' ')
      if (id === own || (kind === 'text' && count < fewRuns * (runs.get(key) ?? 0))) continue
      const files = kind === 'text' ? texts : words
      files.set(id, [...(files.get(id) ?? []), file])
    }
  }
  const sentence = (what: string, id: string, files: readonly string[]): string => {
    const few = files.slice(0, 3).map((file) => `\`${file}\``)
    const more = files.length > few.length ? ` and ${files.length - few.length} more` : ''
    return `${what} \`takedowns.yml\` takes from \`${nameOf(id, archive)}\` still stand in ${few.join(', ')}${more}; name these too if they must go there`
  }
  return [
    ...[...words].map(([id, files]) => sentence('Words that', id, files)),
    ...[...texts].map(([id, files]) => sentence('Long stretches of the text that', id, files)),
  ]
}

type Named = Pick<Archive, 'entries' | 'tombstones'>

/** What people know an article by: its file, or the address where it was. */
function nameOf(id: string, { entries, tombstones }: Named): string {
  return (
    entries.find((entry) => entry.id === id)?.file ??
    tombstones.find(({ path }) => path.includes(id.slice(0, 8)))?.path ??
    id
  )
}

/** How many needles there are of each kind and article. */
function countsOf(needles: readonly Needle[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, id } of needles)
    counts.set(`${kind} ${id}`, (counts.get(`${kind} ${id}`) ?? 0) + 1)
  return counts
}

/**
 * Stop what would publish what must be gone.
 *
 * @param folder
 *   Absolute path of the site.
 * @param archive
 *   Archive that it was made from.
 * @throws {UsageError}
 *   When anything of it is there.
 */
export async function checkGone(folder: string, archive: Archive): Promise<void> {
  const leaks = await leaksIn(folder, archive)
  const [first] = leaks
  if (!first) return
  const places = leaks
    .slice(0, 5)
    .map(({ path, id, kind }) => `\`${path}\` (${kind} of \`${nameOf(id, archive)}\`)`)
  throw new UsageError(
    `Unexpected traces of what \`takedowns.yml\` removes, expected none: ${places.join(', ')}${leaks.length > 5 ? ` and ${leaks.length - 5} more files` : ''}; nothing was published`,
  )
}

/**
 * An address that may go on to hold what it holds: one that people want to stay, or that of a tombstone,
 * which is words of its headline, when none of the words that must go is among them.
 */
function addressOf({ id, words, keepAddress }: Removal, { byId, tombstones }: Archive): string[] {
  const entry = byId.get(id)
  const tombstone = tombstones.find(({ path }) => path.includes(`-${id.slice(0, 8)}`))
  const slug = entry?.slug ?? tombstone?.path.split('/')[1]
  if (slug === undefined) return []
  const held = ` ${bareWords(slug).join(' ')} `
  const isClean = words.every((each) => !held.includes(` ${bareWords(each).join(' ')} `))
  return keepAddress || isClean ? [slug.replace(/-[0-9a-f]{8,16}$/, '')] : []
}

function needlesOf(removals: readonly Removal[]): Needles {
  const needles = new Map<number, Map<string, Needle>>()
  const add = (words: readonly string[], needle: Needle): void => {
    if (words.length === 0) return
    const group = needles.get(words.length) ?? new Map<string, Needle>()
    needles.set(words.length, group.set(words.join(' '), needle))
  }
  for (const { id, words, texts } of removals) {
    for (const each of words) add(bareWords(each), { id, kind: 'words' })
    for (const text of texts) {
      const all = bareWords(text)
      for (let at = 0; at + run <= all.length; at += 1)
        add(all.slice(at, at + run), { id, kind: 'text' })
    }
  }
  return needles
}

/** Look for needles of each length at each word. */
function findIn(
  words: readonly string[],
  wanted: readonly Needles[],
  found: Map<string, Needle>,
): void {
  for (const [length, group] of wanted.flatMap((needles) => [...needles])) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const needle = group.get(phraseAt(words, at, length))
      if (needle) found.set(needle.id, needle)
    }
  }
}

const phraseAt = (words: readonly string[], at: number, length: number): string =>
  length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' ')

/** Needles that a record has in it. */
function* saidBy(
  record: unknown,
  needles: Needles,
): Generator<{
  readonly group: Map<string, Needle>
  readonly phrase: string
  readonly needle: Needle
}> {
  for (const text of stringsIn(record)) {
    const words = bareWords(text.replace(/<[^<>]*>/g, ' '))
    for (const [length, group] of needles)
      for (let at = 0; at + length <= words.length; at += 1) {
        const phrase = phraseAt(words, at, length)
        const needle = group.get(phrase)
        if (needle) yield { group, phrase, needle }
      }
  }
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      yield key
      yield* stringsIn(part)
    }
}
