import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const piece = 8 * 1024 * 1024
const overlap = 64 * 1024

/**
 * The characters of a file, whatever it is: compressed ones unpacked, databases read table by table, long
 * ones in pieces that overlap.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Texts.
 */
export async function* textsIn(path: string): AsyncGenerator<string> {
  const { size } = statSync(path)
  const descriptor = openSync(path, 'r')
  try {
    const head = read(descriptor, 0, 16)
    if (head.toString('latin1').startsWith('SQLite format 3')) yield* rowsOf(path)
    if (head[0] === 0x1f && head[1] === 0x8b) {
      yield textOf(gunzipSync(read(descriptor, 0, size)))
      return
    }
    for (let from = 0; from === 0 || from + overlap < size; from += piece)
      yield read(descriptor, from, Math.min(size - from, piece + overlap)).toString('utf8')
  } finally {
    closeSync(descriptor)
  }
}

function read(descriptor: number, from: number, size: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, size))
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from))
}

const signature = 'pagefind_dcd'

/** What was compressed: text, or the lists of words of the search engine. */
function textOf(bytes: Buffer): string {
  if (bytes.toString('latin1', 0, signature.length) !== signature) return bytes.toString('utf8')
  const rest = bytes.subarray(signature.length)
  return rest[0] === 0x7b ? rest.toString('utf8') : stringsOf(rest).join('\n')
}

/** All texts in CBOR (RFC 8949): the bytes before a text say how long it is, and may look like letters. */
function stringsOf(bytes: Buffer): string[] {
  const strings: string[] = []
  let at = 0
  while (at < bytes.length) {
    const start = bytes[at] ?? 0
    const short = start & 31
    const wide = short >= 24 && short <= 27 ? 1 << (short - 24) : 0
    const value =
      wide === 0
        ? short
        : wide === 8
          ? Number(bytes.readBigUInt64BE(at + 1))
          : bytes.readUIntBE(at + 1, wide)
    at += 1 + wide
    const kind = start >> 5
    if (kind !== 2 && kind !== 3) continue
    strings.push(bytes.toString('utf8', at, at + value))
    at += value
  }
  return strings
}

/** All values of a database; its pages are searched as they are when the library for it is not there. */
async function* rowsOf(path: string): AsyncGenerator<string> {
  const library = await import('node-sqlite3-wasm').catch(() => undefined)
  if (!library) return
  const database = new library.default.Database(path, { readOnly: true })
  try {
    const tables = database.all("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (const { name } of tables) {
      for (const row of database.all(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`))
        yield Object.values(row)
          .map((value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value),
          )
          .join('\n')
    }
  } finally {
    database.close()
  }
}
