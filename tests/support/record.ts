import { resolveConfig } from '../../src/configure.ts'
import type { ArticleRecord, Config, Json } from '../../src/model/index.ts'
import { type Anchor, type Archive, toNewsDate } from '../../src/model/index.ts'
import { readArchive } from '../../src/newsroom.ts'
import { fromBytes } from '../../src/read/article.ts'
import { parseArticle } from '../../src/writer.ts'

/**
 * The record of a text.
 *
 * @param text
 *   The article.
 * @param path
 *   Name of its file (default: `article.txt`).
 * @param sidecar
 *   Fields of its sidecar (default: none).
 * @returns
 *   Record; it throws where the text is refused.
 */
export function recordOf(
  text: string | Uint8Array,
  path = 'article.txt',
  sidecar?: Readonly<Record<string, Json>>,
): ArticleRecord {
  const config = resolveConfig({}, '/archive')
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const article = fromBytes(path, bytes, config)
  if ('file' in article && sidecar)
    article.file.data.sidecar = { path: path.replace(/\.\w+$/, '.yml'), fields: sidecar }
  const result = parseArticle(article, config)
  if ('diagnostic' in result) throw new Error(result.diagnostic.reason)
  return result
}

/**
 * The archive of a folder.
 *
 * @param folder
 *   Absolute path.
 * @param config
 *   Configuration (default: none).
 * @returns
 *   Archive.
 */
export function archiveOf(folder: string, config: Config = {}): Promise<Archive> {
  return readArchive(resolveConfig(config, folder))
}

/** What a test needs to say of an article. */
export interface Sketch {
  readonly headline?: string
  readonly date?: string
  readonly source?: string
  readonly language?: string
  readonly text?: string
}

const person = { method: 'sidecar', confidence: 1, why: 'A person says so', evidence: [] } as const

/**
 * A record of an article that was never written.
 *
 * @param id
 *   Number that its identity is made of.
 * @param sketch
 *   What matters of it.
 * @returns
 *   Record.
 */
export function sketchOf(id: number, sketch: Sketch = {}): ArticleRecord {
  const hexadecimal = id.toString(16).padStart(8, '0').padEnd(64, '0')
  const text = sketch.text ?? 'The ferry lay at her quay all winter.'
  const base = recordOf(text)
  const { headline: _headline, language: _language, ...rest } = base
  const part = { kind: 'paragraph', number: 1, text, html: `<p>${text}</p>` } as const
  const anchor = (name: string): Anchor => name as Anchor // a fragment by its looks
  const date = sketch.date === undefined ? undefined : toNewsDate(sketch.date)
  return {
    ...rest,
    id: hexadecimal.slice(0, 16) as ArticleRecord['id'],
    origin: { ...base.origin, sha256: hexadecimal, path: `${id}.txt` },
    sections: [
      {
        anchor: anchor('lead'),
        parts: [{ ...part, anchor: anchor('p1-aaaaaa'), start: 0, end: text.length }],
      },
    ],
    ...(sketch.headline === undefined ? {} : { headline: { value: sketch.headline, ...person } }),
    ...(date ? { published: { value: date, ...person } } : {}),
    ...(sketch.source === undefined
      ? {}
      : { source: { value: { name: sketch.source }, ...person } }),
    ...(sketch.language === undefined ? {} : { language: { value: sketch.language, ...person } }),
  }
}

const blank = sketchOf(1)

/**
 * A record with one paragraph and nothing else: made without parsing, for tests that need hundreds.
 *
 * @param text
 *   Its paragraph.
 * @param language
 *   Tag of its language (default: none).
 * @returns
 *   Record.
 */
export function withText(text: string, language?: string): ArticleRecord {
  return {
    ...blank,
    sections: blank.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => ({ ...part, text })),
    })),
    ...(language === undefined ? {} : { language: { value: language, ...person } }),
  }
}
