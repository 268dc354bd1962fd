import { permalink } from '../cite/index.ts'
import {
  type ArticleRecord,
  type Entry,
  originalAddress,
  type ResolvedConfig,
} from '../model/index.ts'
import type { Register } from './emitter.ts'

/** Articles in the IPTC's ninjs 2.1, an object a line. */
export const ninjs: Register = {
  path: 'data/ninjs.jsonl',
  isWanted: ({ exports: wanted }) => wanted.includes('ninjs'),
  head: () => '',
  piece: (record, entry, site) => `${JSON.stringify(toNinjs(record, entry, site))}\n`,
  between: '',
  tail: () => '',
}

/**
 * An article as ninjs.
 *
 * @param record
 *   Its record.
 * @param entry
 *   Its place in the archive.
 * @param site
 *   Configuration.
 * @returns
 *   Object; what is not known is absent. Times in ninjs have an hour and a zone; a date without them is
 *   given in words among the descriptions, since an hour that nobody knows must not be made up.
 */
export function toNinjs(record: ArticleRecord, entry: Entry, site: ResolvedConfig): object {
  const { headline, kicker, authors, byline, published, updated, topics, source } = record
  const body = record.sections
    .flatMap(({ heading, parts }) => [heading?.text, ...parts.map(({ text }) => text)])
    .filter((text) => text !== undefined)
    .join('\n\n')
  const original = originalAddress(record)
  return {
    uri: permalink(site, entry.path) ?? `urn:sha256:${record.origin.sha256}`,
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
    },
    type: 'text',
    representationtype: record.terms?.withheld ? 'partial' : 'full',
    usageterms: usageOf(record),
    language: record.language?.value,
    headlines: [
      ...(kicker ? [{ role: 'kicker', value: kicker.value }] : []),
      { role: headline ? 'main' : 'supplied', value: entry.title },
    ],
    descriptions: described(record),
    bodies: [{ role: 'main', contenttype: 'text/plain', value: body, wordcount: entry.words }],
    by: byline?.value ?? authors?.value.join(', '),
    people: authors?.value.map((name) => ({ rel: 'author', name })),
    subjects: topics?.value.map((name) => ({ name })),
    contentcreated: timeOf(published?.value),
    versioncreated: timeOf(updated?.value) ?? timeOf(published?.value),
    infosources: source
      ? [{ name: source.value.name, ...(original ? { uri: new URL(original).href } : {}) }]
      : undefined,
    altids: [{ role: 'sha256', value: record.origin.sha256 }],
  }
}

function usageOf({ terms }: ArticleRecord): string | undefined {
  const words = [terms?.rights, terms?.licence].filter((part) => part !== undefined)
  return words.length > 0 ? words.join(' ') : undefined
}

function described({ standfirst, published }: ArticleRecord): object[] | undefined {
  const day = published?.value
  const described = [
    ...(standfirst ? [{ role: 'standfirst', value: standfirst.value.join('\n') }] : []),
    ...(day && timeOf(day) === undefined ? [{ role: 'published', value: day.value }] : []),
  ]
  return described.length > 0 ? described : undefined
}

function timeOf(date: Entry['published']): string | undefined {
  return date?.precision === 'minute' && date.zone !== undefined
    ? `${date.value}:00${date.zone}`
    : undefined
}
