import { toArchive } from '../../src/archive/to-archive.ts'
import { resolveConfig } from '../../src/configure.ts'
import type { Archive, ArticleRecord, Refusal, ResolvedConfig } from '../../src/model/index.ts'
import { articleProps, otherIn } from '../../src/pressroom/article-props.ts'
import { emitters } from '../../src/publish/index.ts'
import { fromBytes } from '../../src/read/article.ts'
import { decodeText } from '../../src/read/decode.ts'
import { sheetOf } from '../../src/search/sheet.ts'
import { sitePages, surroundings } from '../../src/site/pages.ts'
import { createPress } from '../../src/site/render.tsx'
import { stylesWith } from '../../src/typesetter.ts'
import { parseArticle } from '../../src/writer.ts'
import { readYaml } from '../../src/yaml.ts'
import type { Sent } from './texts.ts'

/** What became of files that were sent. */
export interface Printed {
  readonly archive: Archive
  readonly records: readonly ArticleRecord[]
  readonly refusals: readonly Refusal[]
  /** Text of each file of the site, by path. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Everything between bytes and pages, without touching the disk.
 *
 * @param sent
 *   Files, of different bytes.
 * @param site
 *   Configuration (default: one with every export, and an address).
 * @returns
 *   Records and the files of the site.
 */
export function printed(sent: readonly Sent[], site: ResolvedConfig = everything): Printed {
  const records = new Map<string, ArticleRecord>()
  const refusals: Refusal[] = []
  for (const { path, bytes } of sent) {
    if (/\.ya?ml$/i.test(path)) continue
    const article = fromBytes(path, bytes, site)
    const sidecar = sent.find((other) => other.path === path.replace(/\.\w+$/, '.yml'))
    if ('file' in article && sidecar)
      article.file.data.sidecar = { path: sidecar.path, fields: fieldsOf(sidecar.bytes) }
    const result = parseArticle(article, site)
    if ('diagnostic' in result) refusals.push(result)
    else records.set(result.id, result)
  }
  const all = [...records.values()]
  const archive = toArchive(all, refusals)
  return { archive, records: all, refusals, files: filesOf(archive, site) }
}

const everything = resolveConfig(
  { url: 'https://archive.example/', exports: ['ninjs', 'oai-pmh'], visibility: 'public' },
  '/archive',
)

/** As the reader has it: a sidecar that cannot be read is left aside. */
function fieldsOf(bytes: Uint8Array): ReturnType<typeof readYaml> {
  try {
    const decoded = decodeText(bytes)
    return 'reason' in decoded ? {} : readYaml(decoded.text.replace(/^\ufeff/, ''))
  } catch {
    return {}
  }
}

function filesOf(archive: Archive, site: ResolvedConfig): Map<string, string> {
  const files = new Map<string, string>()
  const press = createPress(site, stylesWith())
  const around = surroundings(archive)
  for (const entry of archive.entries) {
    const record = archive.records.get(entry.id)
    const props = articleProps(entry, record, around(entry), otherIn(archive))
    files.set(`${entry.path}index.html`, press.article(props))
    files.set(`${entry.path}sheet.html`, sheetOf(entry, record))
  }
  for (const page of sitePages(archive, { served: true, onDisk: true })) {
    const path = page.path === '' || page.path.endsWith('/') ? `${page.path}index.html` : page.path
    files.set(path, press.page(page))
  }
  for (const file of emitters.flatMap((emitter) => [...emitter.emit(archive, site)])) {
    const before = 'append' in file ? (files.get(file.path) ?? '') : ''
    if ('content' in file) files.set(file.path, before + file.content)
  }
  return files
}
