import type { VNode } from 'preact'
import { canonicalAddress, jsonLd, tagged, toCited, toCitedName } from '../../src/cite/index.ts'
import {
  type ArticleRecord,
  type Context,
  type Entry,
  momentOf,
  type SitePath,
  type Surroundings,
} from '../../src/model/index.ts'
import { Graph } from './prose.tsx'

interface CitationProps {
  readonly context: Context
  readonly entry: Entry
  readonly record: ArticleRecord
  readonly around: Pick<Surroundings, 'timeMap'>
}

interface Tag {
  readonly name?: string
  readonly property?: string
  readonly content: string
}

const named = (name: string, content: string | undefined): Tag[] =>
  content ? [{ name, content }] : []
const open = (property: string, content: string | undefined): Tag[] =>
  content ? [{ property, content }] : []

/**
 * What reference managers read in the head of an article.
 *
 * Zotero takes what it finds, so what is not known must not be there under any name: not
 * `og:site_name`, which it would take for the newspaper, nor a journal's title, which would make the
 * article a journal's. `DC.type` decides the kind of item, `og:type` only helps others.
 */
export function Citation({ context, entry, record, around }: CitationProps): VNode {
  const { site, href } = context
  const cited = toCited(record, entry, site)
  const { original, captured, issn, section, rights, licence, permalink: address } = cited
  const canonical = canonicalAddress(record, entry, site)
  const language = record.language?.value
  const title = record.headline?.value ?? entry.title
  const abstract = record.standfirst?.value.join(' ')
  const tags: Tag[] = [
    ...named('DC.type', 'newspaperArticle'),
    ...named('DCTERMS.type', 'Text'),
    ...named('citation_title', title),
    ...named('DC.title', title),
    ...entry.authors.flatMap((author) =>
      named('citation_author', tagged(toCitedName(author, language))),
    ),
    ...named('citation_date', record.published?.value.value.slice(0, 10)),
    ...named('prism.publicationName', record.source?.value.name),
    ...named('citation_issn', issn),
    // Zotero would take the language of the page, which is that of the interface, for an unknown one.
    ...named('citation_language', language ?? 'und'),
    ...named('DC.language', language),
    ...named('citation_public_url', address),
    ...named('DC.identifier', `urn:sha256:${record.origin.sha256}`),
    ...named('DC.rights', rights),
    ...named('DCTERMS.license', licence),
    ...named('DCTERMS.abstract', abstract),
    // Zotero prefers Open Graph's description, which may be cut short, to all but Highwire's.
    ...named('citation_abstract', abstract === entry.summary ? undefined : abstract),
    ...named('DCTERMS.isFormatOf', original),
    ...open('og:type', 'article'),
    ...open('article:section', section),
    ...open('og:title', title),
    ...open('og:description', entry.summary),
    ...open('og:url', address),
  ]
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
      {tags.map((tag, index) => (
        <meta key={index} {...tag} />
      ))}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {original ? <link rel="original" href={original} /> : null}
      {address && original && captured ? (
        <link rel="memento" href={address} {...{ datetime: momentOf(captured.value) }} />
      ) : null}
      {address && around.timeMap ? (
        <link rel="timemap" type="application/link-format" href={href(around.timeMap)} />
      ) : null}
      <link
        rel="alternate"
        type="application/json"
        href={href(`${entry.path}record.json` as SitePath)}
      />
      <Graph json={jsonLd(record, entry, site)} />
    </>
  )
}
