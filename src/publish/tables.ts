import { permalink } from '../cite/index.ts'
import {
  type ArticleRecord,
  type Entry,
  originalAddress,
  type ResolvedConfig,
} from '../model/index.ts'
import { cell } from './cell.ts'
import type { Emitter, Register } from './emitter.ts'

/** A column of `articles.csv`. */
interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean'
  readonly about: string
  readonly of: (
    record: ArticleRecord,
    entry: Entry,
    site: ResolvedConfig,
  ) => string | number | undefined
}

const columns: readonly Column[] = [
  column('id', 'Identity: the first 16 digits of the SHA-256', ({ id }) => id),
  column('headline', 'Headline, when the file has one', ({ headline }) => headline?.value),
  column('title', 'Headline, or the first words in brackets', (_, { title }) => title),
  column('authors', 'Names, with a semicolon between them', ({ authors }) =>
    authors?.value.join('; '),
  ),
  column('source', 'Outlet', ({ source }) => source?.value.name),
  column('published', 'Date of publication, as precise as it is known', ({ published }) =>
    dateOf(published?.value),
  ),
  column('updated', 'Date of the last change, as precise as it is known', ({ updated }) =>
    dateOf(updated?.value),
  ),
  column('language', 'BCP 47 tag', ({ language }) => language?.value),
  column('kicker', 'Words above the headline', ({ kicker }) => kicker?.value),
  column('standfirst', 'Paragraphs under the headline', ({ standfirst }) =>
    standfirst?.value.join(' '),
  ),
  column('dateline', 'Place and agency before the text', ({ dateline }) => dateline?.value),
  column('topics', 'Topics, with a semicolon between them', ({ topics }) =>
    topics?.value.join('; '),
  ),
  column('visibility', 'Whom it is for', ({ terms }) => terms?.visibility),
  column('rights', 'Who holds the rights, in words', ({ terms }) => terms?.rights),
  column('licence', 'Name or address of a licence', ({ terms }) => terms?.licence),
  column('original', 'Address of the original', (record) => originalAddress(record)),
  column('permalink', 'Address of the page in this archive', (_, { path }, site) =>
    permalink(site, path),
  ),
  column('path', 'Path of the page in this archive', (_, { path }) => path),
  number('words', 'Words of the body', (_, { words }) => words),
  number('sections', 'Sections of the body', (_, { sections }) => sections),
  number('footnotes', 'Footnotes', (_, { footnotes }) => footnotes),
  number('messages', 'Messages about the file', ({ diagnostics }) => diagnostics.length),
  column('file', 'Path of the file', ({ origin }) => origin.path),
  column('encoding', 'Encoding of the file', ({ origin }) => origin.encoding),
  number('bytes', 'Size of the file', ({ origin }) => origin.bytes),
  column('sha256', 'SHA-256 of the file', ({ origin }) => origin.sha256),
]

function column(name: string, about: string, of: Column['of']): Column {
  return { name, type: 'string', about, of }
}

function number(name: string, about: string, of: Column['of']): Column {
  return { name, type: 'integer', about, of }
}

function dateOf(date: Entry['published']): string | undefined {
  return date && `${date.value}${date.zone ?? ''}`
}

const always = { isWanted: () => true, between: '', tail: () => '' }

/** Every record, as a line of JSON and as a line of a table. */
export const tables: readonly Register[] = [
  {
    ...always,
    path: 'data/articles.csv',
    head: () => `${columns.map(({ name }) => name).join(',')}\r\n`,
    piece: (record, entry, site) =>
      `${columns.map(({ of }) => cell(of(record, entry, site))).join(',')}\r\n`,
  },
  { ...always, path: 'data/articles.jsonl', head: () => '', piece: 'record' },
]

/** What the tables hold, for machines. */
export const dataPackage: Emitter = {
  name: 'data-package',
  *emit({ entries }, site) {
    const content = `${JSON.stringify(descriptor(entries.length, site), null, 1)}\n`
    yield { path: 'data/datapackage.json', content }
  },
}

function descriptor(articles: number, site: ResolvedConfig): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'articles',
    title: site.title,
    ...(site.description === undefined ? {} : { description: site.description }),
    ...(site.url === undefined ? {} : { homepage: `${site.url}${site.prefix}` }),
    ...(site.keeper === undefined
      ? {}
      : { contributors: [{ title: site.keeper, roles: ['archivist'] }] }),
    resources: [
      {
        name: 'articles',
        type: 'table',
        path: 'articles.csv',
        title: `${articles} articles, a row each`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: columns.map(({ name, type, about }) => ({ name, type, description: about })),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
      {
        name: 'records',
        path: 'articles.jsonl',
        title: `${articles} records, a line each; described by article.schema.json`,
        format: 'jsonl',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
      },
      {
        name: 'citations',
        path: 'citations.json',
        title: 'Citations, in CSL-JSON',
        format: 'json',
        mediatype: 'application/vnd.citationstyles.csl+json',
        encoding: 'utf-8',
      },
    ],
  }
}
