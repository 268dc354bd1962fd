/** What Adobe keeps the name “Source” for: fonts that nobody changed. */
const reserved = /Source( ?)(Serif|Sans) ?\d/g
/** The copyright, which stays as it is. */
const copyright = 0

interface Table {
  readonly tag: string
  readonly bytes: Buffer
}

/**
 * A font under a name of ours: the SIL Open Font License asks that of who changes one whose name is reserved.
 *
 * @param font
 *   Font as TrueType.
 * @returns
 *   The same with other names. Its sums are not right any more; packing it as WOFF2 makes them anew.
 */
export function renamed(font: Buffer): Buffer {
  const tables = tablesOf(font).map(({ tag, bytes }) => ({
    tag,
    bytes: tag === 'name' ? namesOf(bytes) : bytes,
  }))
  const directory = Buffer.from(font.subarray(0, 12 + 16 * tables.length))
  let end = directory.length
  const parts: Buffer[] = [directory]
  tables.forEach(({ bytes }, index) => {
    directory.writeUInt32BE(end, 12 + 16 * index + 8)
    directory.writeUInt32BE(bytes.length, 12 + 16 * index + 12)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    parts.push(padded)
    end += padded.length
  })
  return Buffer.concat(parts)
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index
    const start = font.readUInt32BE(entry + 8)
    return {
      tag: font.toString('latin1', entry, entry + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(entry + 12)),
    }
  })
}

/** A table of names, each in UTF-16 as these fonts have them, with “Newsfiche” in the place of “Source”. */
function namesOf(table: Buffer): Buffer {
  const count = table.readUInt16BE(2)
  const start = table.readUInt16BE(4)
  const entries = Buffer.from(table.subarray(0, start))
  const texts: Buffer[] = []
  let end = 0
  for (let index = 0; index < count; index += 1) {
    const entry = 6 + 12 * index
    const from = start + entries.readUInt16BE(entry + 10)
    const bytes = Buffer.from(table.subarray(from, from + entries.readUInt16BE(entry + 8)))
    const text = bytes.swap16().toString('utf16le')
    const ours =
      entries.readUInt16BE(entry + 6) === copyright ? text : text.replace(reserved, 'Newsfiche$1$2')
    const written = Buffer.from(ours, 'utf16le').swap16()
    entries.writeUInt16BE(written.length, entry + 8)
    entries.writeUInt16BE(end, entry + 10)
    texts.push(written)
    end += written.length
  }
  return Buffer.concat([entries, ...texts])
}
