import { permalink } from '../cite/index.ts'
import {
  type ArticleRecord,
  type Entry,
  originalAddress,
  type ResolvedConfig,
  type SitePath,
} from '../model/index.ts'
import type { Register } from './emitter.ts'
import { element, escapeXml } from './xml.ts'

const path = 'data/oai-pmh.xml'

/**
 * A static repository of OAI-PMH: Dublin Core of all articles in one file, which a gateway serves.
 *
 * Days in it are those of publication, or the first of Unix where none is known, since OAI-PMH wants one
 * and a build has no clock. A repository must hold something, so an empty archive has none.
 */
export const oaiPmh: Register = {
  path,
  isWanted: ({ exports: wanted, url }, articles) =>
    wanted.includes('oai-pmh') && url !== undefined && articles > 0,
  head: ({ entries }, site) => opening(entries, site),
  piece: item,
  between: '',
  tail: () => ' </ListRecords>\n</Repository>\n',
}

const day = (entry: Entry): string =>
  entry.published && entry.published.value.length >= 10
    ? entry.published.value.slice(0, 10)
    : '1970-01-01'

function opening(entries: readonly Entry[], site: ResolvedConfig): string {
  const earliest = entries.map(day).reduce((a, b) => (b < a ? b : a), '9999-12-31')
  const mail = site.contact?.startsWith('mailto:')
    ? site.contact.slice(7)
    : 'nobody@archive.invalid'
  return `<?xml version="1.0" encoding="utf-8"?>
<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/">
 <Identify>
  ${element('oai:repositoryName', site.title)}
  ${element('oai:baseURL', permalink(site, path as SitePath))}
  <oai:protocolVersion>2.0</oai:protocolVersion>
  ${element('oai:adminEmail', mail)}
  ${element('oai:earliestDatestamp', earliest)}
  <oai:deletedRecord>no</oai:deletedRecord>
  <oai:granularity>YYYY-MM-DD</oai:granularity>
 </Identify>
 <ListMetadataFormats>
  <oai:metadataFormat>
   <oai:metadataPrefix>oai_dc</oai:metadataPrefix>
   <oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>
   <oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace>
  </oai:metadataFormat>
 </ListMetadataFormats>
 <ListRecords metadataPrefix="oai_dc">
`
}

function item(record: ArticleRecord, entry: Entry, site: ResolvedConfig): string {
  const address = permalink(site, entry.path) ?? ''
  const core = [
    element('dc:title', entry.title),
    ...entry.authors.map((name) => element('dc:creator', name)),
    ...(record.topics?.value ?? []).map((topic) => element('dc:subject', topic)),
    element('dc:description', entry.summary),
    element('dc:publisher', record.source?.value.name),
    element('dc:date', entry.published?.value.slice(0, 10)),
    '<dc:type>Text</dc:type>',
    element('dc:identifier', address),
    element('dc:identifier', `urn:sha256:${record.origin.sha256}`),
    element('dc:source', originalAddress(record)),
    element('dc:language', entry.language),
    element('dc:rights', record.terms?.rights),
    element('dc:rights', record.terms?.licence),
  ]
  const host = new URL(address).hostname
  return `  <oai:record><oai:header><oai:identifier>oai:${escapeXml(host)}:${record.id}</oai:identifier><oai:datestamp>${day(entry)}</oai:datestamp></oai:header><oai:metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${core.join('')}</oai_dc:dc></oai:metadata></oai:record>
`
}
