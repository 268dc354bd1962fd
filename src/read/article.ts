import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { formatOf, type Json, type Refusal, type ResolvedConfig } from '../model/index.ts'
import { readYaml } from '../yaml.ts'
import { decodeText } from './decode.ts'
import { codeOf, isExhausted, refusal, tooLarge, unreadable } from './files.ts'

/** A file ready to be parsed, or the reason why it is not. */
export type Article = { readonly file: VFile } | { readonly refusal: Refusal }

/**
 * Read an article and its sidecar; the originals are only ever read.
 *
 * Whoever reads has nothing else to do meanwhile, and waiting for another thread takes longer than small files take to read.
 *
 * @param path
 *   Path below the input folder.
 * @param sidecar
 *   Path of its sidecar below the input folder, when there is one.
 * @param config
 *   Input folder, size limit, encoding.
 * @returns
 *   File with `data.origin` and `data.sidecar`; doubts about it are its messages.
 */
export function readArticle(
  path: string,
  sidecar: string | undefined,
  config: ResolvedConfig,
): Article {
  const place = join(config.input, path)
  try {
    const { size } = statSync(place)
    if (size > config.maximumFileSize)
      return { refusal: refusal(path, tooLarge(size, config.maximumFileSize)) }
    const bytes = readFileSync(place)
    const article = fromBytes(path, bytes, config, sidecar)
    if ('refusal' in article || sidecar === undefined) return article
    const unknown = addSidecar(article.file, sidecar, config)
    return unknown ? { refusal: refusal(path, unknown) } : article
  } catch (error) {
    if (isExhausted(error)) throw error
    return { refusal: refusal(path, unreadable(error)) }
  }
}

/**
 * Take bytes as an article.
 *
 * @param path
 *   Path below the input folder, or a name: its ending tells how it is written.
 * @param bytes
 *   All bytes of the file.
 * @param config
 *   Encoding of files that are not Unicode.
 * @param sidecar
 *   Path of its sidecar, when there is one.
 * @returns
 *   File with `data.origin`; or the reason why the bytes are no text.
 */
export function fromBytes(
  path: string,
  bytes: Uint8Array,
  config: ResolvedConfig,
  sidecar?: string,
): Article {
  const decoded = decodeText(
    bytes,
    config.encoding,
    formatOf(path) === 'html' ? charsetOf(bytes) : undefined,
  )
  if ('reason' in decoded) return { refusal: refusal(path, decoded) }
  const file = new VFile({ path, value: decoded.text })
  file.data.origin = {
    path,
    copies: [],
    format: formatOf(path),
    encoding: decoded.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    length: decoded.text.length,
    ...(sidecar === undefined ? {} : { sidecar }),
  }
  if (decoded.doubt)
    warn(file, 'encoding-guessed', `Unexpected encoding, expected UTF-8: ${decoded.doubt}`)
  return { file }
}

/** The encoding that a page of HTML names in its first kilobyte, as the standard asks. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{2,40})/i.exec(head)?.[1]
}

/**
 * A sidecar that cannot be read is said and left aside; the article is published without it. But not when
 * it speaks of visibility, or is too large to look: nobody knows what it forbids.
 */
function addSidecar(
  file: VFile,
  path: string,
  config: ResolvedConfig,
): { rule: string; reason: string } | undefined {
  let text = ''
  const place = join(config.input, path)
  try {
    const { size } = statSync(place)
    // It is not read, so nobody knows what it forbids.
    if (size > config.maximumFileSize) return tooLarge(size, config.maximumFileSize, path)
    const decoded = decodeText(readFileSync(place))
    text = 'reason' in decoded ? '' : decoded.text.replace(/^\ufeff/, '')
    const fields: Record<string, Json> = readYaml(text)
    file.data.sidecar = { path, fields }
    return undefined
  } catch (error) {
    if (isExhausted(error)) throw error
    const reason =
      error instanceof Error && !('code' in error && 'syscall' in error)
        ? error.message
        : codeOf(error)
    if (/\bvisibility\b/i.test(text))
      return {
        rule: 'visibility-unknown',
        reason: `Unexpected sidecar \`${path}\` that speaks of \`visibility\`, expected YAML: ${reason}; until then the article is not published`,
      }
    warn(
      file,
      'sidecar-unreadable',
      `Unexpected sidecar \`${path}\`, expected fields such as \`date: 2020-07-03\`: ${reason}`,
    )
    return undefined
  }
}

function warn(file: VFile, ruleId: string, message: string): void {
  file.message(message, { ruleId, source: 'newsfiche' }).fatal = false
}
