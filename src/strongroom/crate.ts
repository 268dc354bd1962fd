import { statSync } from 'node:fs'
import { join } from 'node:path'
import { oneLine, permalink, spoken, toCited } from '../cite/index.ts'
import {
  type Archive,
  type Entry,
  type Format,
  originalAddress,
  type ResolvedConfig,
} from '../model/index.ts'
import type { BagFacts } from './bag.ts'

type Entity = { readonly '@id': string; readonly [key: string]: unknown }

const mediaTypes: Readonly<Record<Format, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
}
const link = (id: string): { '@id': string } => ({ '@id': id })

/** A path as an identifier: a `#` or `?` in the name of a file must not end it. */
const toId = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
const toPath = (id: string): string => id.split('/').map(decodeURIComponent).join('/')

/**
 * Describe a payload as an RO-Crate 1.2.
 *
 * Named one by one are the originals, each as the article that it holds, and the files of all articles;
 * the pages of the site are named as one folder.
 *
 * @param payload
 *   Absolute path of the folder that the description goes to.
 * @param paths
 *   Its files.
 * @param archive
 *   The archive.
 * @param site
 *   Its configuration.
 * @param facts
 *   Day and maker.
 * @returns
 *   JSON-LD of `ro-crate-metadata.json`.
 */
export function crateOf(
  payload: string,
  paths: readonly string[],
  archive: Archive,
  site: ResolvedConfig,
  { day, agent }: BagFacts,
): object {
  const present = new Set(paths)
  const data = paths.filter((path) => path.startsWith('site/data/'))
  const originals = archive.entries
    .map((entry) => original(entry, archive, site))
    .filter((entity) => present.has(toPath(entity['@id'])))
  const sidecars = archive.entries.flatMap(({ id }) => {
    const { sidecar } = archive.records.get(id).origin
    return sidecar === undefined || !present.has(`originals/${sidecar}`)
      ? []
      : [fileOf(payload, `originals/${sidecar}`, 'text/yaml')]
  })
  const lists = archive.collections.flatMap(({ file, title }) =>
    present.has(`originals/${file}`)
      ? [{ ...fileOf(payload, `originals/${file}`, 'text/markdown'), name: title }]
      : [],
  )
  const files = data.map((path) => fileOf(payload, path, mediaTypeOf(path)))
  const folder: Entity = { '@id': 'site/', '@type': 'Dataset', name: `${site.title}: the site` }
  const keeper: Entity[] =
    site.keeper === undefined
      ? []
      : [{ '@id': '#keeper', '@type': 'Organization', name: site.keeper }]
  const root: Entity = {
    '@id': './',
    '@type': 'Dataset',
    name: site.title,
    description: site.description ?? `${archive.entries.length} news articles, as they were saved`,
    datePublished: day,
    license: link('#rights'),
    mentions: link('#build'),
    ...(keeper.length > 0 ? { publisher: link('#keeper') } : {}),
    ...(site.url === undefined ? {} : { url: permalink(site, '') }),
    hasPart: [...originals, ...sidecars, ...lists, ...files, folder].map((entity) =>
      link(entity['@id']),
    ),
  }
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: link('https://w3id.org/ro/crate/1.2'),
        about: link('./'),
      },
      root,
      {
        '@id': '#rights',
        '@type': 'CreativeWork',
        name: 'Rights',
        description: site.rights ?? 'The rights in each article are with those who published it.',
      },
      {
        '@id': '#newsfiche',
        '@type': 'SoftwareApplication',
        name: agent,
        version: agent.split(' ')[1],
      },
      {
        '@id': '#build',
        '@type': 'CreateAction',
        name: 'Making of the site',
        instrument: link('#newsfiche'),
        object: originals.map((entity) => link(entity['@id'])),
        result: link('site/'),
      },
      ...keeper,
      ...outlets(archive),
      ...originals.map((entity) => ({
        ...entity,
        contentSize: String(statSync(join(payload, toPath(entity['@id']))).size),
      })),
      ...sidecars.filter((entity) => present.has(toPath(entity['@id']))),
      ...lists,
      ...files,
      folder,
    ],
  }
}

const outletId = (name: string): string => `#outlet-${encodeURIComponent(name)}`

/** Every newspaper, agency or site that an original came from. */
function outlets({ entries, records }: Archive): Entity[] {
  const names = entries.flatMap(({ id }) => {
    const name = records.get(id).source?.value.name
    return name === undefined || oneLine(name) === '' ? [] : [oneLine(name)]
  })
  return [...new Set(names)].map((name) => ({
    '@id': outletId(name),
    '@type': 'NewsMediaOrganization',
    name,
  }))
}

function original(entry: Entry, archive: Archive, site: ResolvedConfig): Entity {
  const record = archive.records.get(entry.id)
  const cited = toCited(record, entry, site)
  const address = originalAddress(record)
  return {
    '@id': toId(`originals/${record.origin.path}`),
    '@type': 'File',
    name: cited.title,
    encodingFormat: mediaTypes[record.origin.format],
    ...(record.terms?.file === 'edited' ? {} : { sha256: record.origin.sha256 }),
    ...(cited.rights === undefined ? {} : { copyrightNotice: cited.rights }),
    ...(cited.licence === undefined ? {} : { license: cited.licence }),
    ...(cited.issued ? { datePublished: cited.issued.value.slice(0, 10) } : {}),
    ...(cited.authors.length > 0 ? { creditText: cited.authors.map(spoken).join(', ') } : {}),
    ...(cited.source === undefined ? {} : { provider: link(outletId(cited.source)) }),
    ...(cited.language === undefined ? {} : { inLanguage: cited.language }),
    ...(address === undefined ? {} : { isBasedOn: address }),
  }
}

function fileOf(payload: string, path: string, type: string): Entity {
  return {
    '@id': toId(path),
    '@type': 'File',
    name: path.slice(path.lastIndexOf('/') + 1),
    encodingFormat: type,
    contentSize: String(statSync(join(payload, path)).size),
  }
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  xml: 'application/xml',
  sqlite: 'application/vnd.sqlite3',
}

function mediaTypeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
