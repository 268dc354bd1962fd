import type { ArticleRecord, Entry, ResolvedConfig, SitePath } from '../../model/index.ts'
import { type Cited, oneLine, permalink, toCited } from '../cited.ts'
import { type CitedName, spoken } from '../names.ts'
import { holdingArchive } from './archive.ts'
import { breadcrumb } from './breadcrumb.ts'
import { graphOf, type Node, some } from './script.ts'

/**
 * JSON-LD of an article's page, in the vocabulary of schema.org.
 *
 * @param record
 *   Its record.
 * @param entry
 *   Its place in the archive.
 * @param site
 *   Configuration.
 * @returns
 *   Text for `<script type="application/ld+json">`; what is not known is absent.
 */
export function jsonLd(record: ArticleRecord, entry: Entry, site: ResolvedConfig): string {
  const cited = toCited(record, entry, site)
  const outlet = entry.source && {
    name: entry.source.name,
    path: `sources/${entry.source.slug}/` as SitePath,
  }
  return graphOf([
    article(record, entry, site, cited),
    breadcrumb([...(outlet ? [outlet] : []), { name: entry.title, path: entry.path }], site),
  ])
}

function article(record: ArticleRecord, entry: Entry, site: ResolvedConfig, cited: Cited): Node {
  const { permalink: address, source, original } = cited
  const outlet =
    source === undefined ? undefined : { '@type': 'NewsMediaOrganization', name: source }
  return {
    '@type': ['NewsArticle', 'ArchiveComponent'],
    '@id': address ?? `urn:sha256:${cited.sha256}`,
    url: address,
    mainEntityOfPage: address,
    headline: cited.title,
    name: cited.title,
    alternativeHeadline: record.kicker && oneLine(record.kicker.value),
    description: entry.summary === '' ? undefined : oneLine(entry.summary),
    articleSection: cited.section,
    wordCount: entry.words,
    inLanguage: cited.language,
    dateline: record.dateline && oneLine(record.dateline.value),
    datePublished: dateOf(record.published?.value),
    dateModified: dateOf(record.updated?.value),
    author: some(cited.authors.map(person)),
    publisher: outlet,
    sourceOrganization: outlet,
    keywords: some(cited.topics),
    isBasedOn: original,
    archivedAt: address,
    holdingArchive: holdingArchive(site),
    itemLocation: { '@type': 'Place', name: cited.location },
    creditText: source,
    conditionsOfAccess: cited.rights,
    license: licenceOf(cited.licence),
    copyrightNotice: cited.rights,
    sdPublisher:
      site.keeper === undefined ? undefined : { '@type': 'Organization', name: site.keeper },
    citation: some(record.footnotes.map((note) => oneLine(note.text))),
    hasPart: some(sections(record, entry, site)),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: cited.sha256 },
  }
}

/** schema.org wants an address; those of the licences that people name by a code are known. */
function licenceOf(licence: string | undefined): string | undefined {
  if (licence === undefined || /^https?:\/\//.test(licence)) return licence
  return /^[A-Za-z0-9.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined
}

type NewsDate = NonNullable<Entry['published']>

/** As much of the date as is known; schema.org takes years and months as well. */
function dateOf(date: NewsDate | undefined): string | undefined {
  if (!date) return undefined
  return date.precision === 'minute' && date.zone !== undefined
    ? `${date.value}${date.zone}`
    : date.value.slice(0, 10)
}

const latin = /\p{Script=Latin}/u

function person(name: CitedName): Node {
  // A name that cannot be parted is an agency's or a desk's, or one in a script that we do not part.
  if ('literal' in name)
    return { '@type': latin.test(name.literal) ? 'Organization' : 'Person', name: name.literal }
  return { '@type': 'Person', name: spoken(name), familyName: name.family, givenName: name.given }
}

function sections(record: ArticleRecord, entry: Entry, site: ResolvedConfig): Node[] {
  return record.sections.flatMap(({ heading, anchor }) =>
    heading
      ? [
          {
            '@type': 'WebPageElement',
            '@id': permalink(site, entry.path, anchor) ?? `#${anchor}`,
            name: oneLine(heading.text),
          },
        ]
      : [],
  )
}
