import { toArchive } from '../../src/archive/to-archive.ts'
import { resolveConfig } from '../../src/configure.ts'
import type { ArticleRecord, Config, Json, ResolvedConfig } from '../../src/model/index.ts'
import { emitters } from '../../src/publish/index.ts'
import { recordOf } from './record.ts'

const body =
  'The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.'

/**
 * Records of articles that differ in what a person says of them.
 *
 * @param fields
 *   Fields of each article's sidecar.
 * @returns
 *   Records.
 */
export function recordsOf(...fields: readonly Readonly<Record<string, Json>>[]): ArticleRecord[] {
  return fields.map((sidecar, index) => {
    const record = recordOf(`${body} It was number ${index}.\n`, `article-${index}.txt`, sidecar)
    const digest = (index + 1).toString(16).padStart(16, '0')
    return {
      ...record,
      id: digest as ArticleRecord['id'], // 16 hexadecimal digits
      origin: { ...record.origin, sha256: digest.padEnd(64, '0') },
    }
  })
}

/**
 * What the emitters make of records.
 *
 * @param records
 *   Records.
 * @param config
 *   Configuration (default: none).
 * @returns
 *   Text of each file that is no copy, by path.
 */
export function filesOf(
  records: readonly ArticleRecord[],
  config: Config = {},
): Map<string, string> {
  const site: ResolvedConfig = resolveConfig(config, '/archive')
  const archive = toArchive(records)
  const files = new Map<string, string>()
  for (const emitter of emitters) {
    for (const file of emitter.emit(archive, site)) {
      if ('content' in file)
        files.set(file.path, (file.append ? (files.get(file.path) ?? '') : '') + file.content)
    }
  }
  return files
}

/** Text that means something to every format there is. */
export const hostile =
  '</script>]]>-->{\\input{x}} "=HYPERLINK("http://evil.example")\u0000\u0008\u202e\ud800 & <b>\r\nER  - \r\n{{x}}'
