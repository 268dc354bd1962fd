import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode, type Item } from './cbor.ts'

// Pagefind 1.5 writes the values of filters and the names of sort orders as they come out of its
// hash tables, differently each time, and names files by what is in them. Everything else is stable.

/**
 * Put an index of Pagefind into an order, so that the same articles give the same bytes.
 *
 * @param folder
 *   Absolute path of the index.
 */
export function settle(folder: string): void {
  const names = new Map<string, string>()
  const filters = join(folder, 'filter')
  const found = existsSync(filters) ? readdirSync(filters) : [] // nothing known, no filter
  for (const name of found.sort()) {
    const [filter = '', values] = list(read(join(filters, name)))
    const content = pack([filter, sorted(list(values))])
    const stem = name.replace(/\.pf_filter$/, '')
    const settled = `${stem.split('_')[0]}_${digestOf(content)}`
    names.set(stem, settled)
    rmSync(join(filters, name))
    writeFileSync(join(filters, `${settled}.pf_filter`), content)
  }
  for (const name of readdirSync(folder).filter((path) => path.endsWith('.pf_meta'))) {
    const meta = list(read(join(folder, name)))
    const renamed = list(meta[3]).map((filter) =>
      list(filter).map((part) => names.get(String(part)) ?? part),
    )
    const content = pack([
      ...meta.slice(0, 3),
      sorted(renamed),
      sorted(list(meta[4])),
      ...meta.slice(5),
    ])
    const hash = name.slice('pagefind.'.length, -'.pf_meta'.length)
    const settled = `${hash.split('_')[0]}_${digestOf(content)}`
    writeFileSync(join(folder, name), content)
    renameSync(join(folder, name), join(folder, `pagefind.${settled}.pf_meta`))
    const entry = join(folder, 'pagefind-entry.json')
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(`"${hash}"`, `"${settled}"`))
  }
}

const signature = 'pagefind_dcd'

const read = (path: string): Item =>
  decode(gunzipSync(readFileSync(path)).subarray(signature.length))

const pack = (item: Item): Buffer => gzipSync(Buffer.concat([Buffer.from(signature), encode(item)]))

const digestOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10)

function list(item: Item | undefined): readonly Item[] {
  if (!Array.isArray(item)) throw new Error('Unexpected shape of the search index, expected a list')
  return item
}

const nameOf = (item: Item): string => String(list(item)[0])

/** By name, code unit by code unit. */
function sorted(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}
