import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Keeps indexes of lots of articles, each in a file under a seal. */
export interface Lots {
  readonly has: (key: string) => boolean
  /** What is kept under a key; nothing when a single bit differs from what was written. */
  readonly get: (key: string) => Buffer | undefined
  readonly put: (key: string, bytes: Buffer) => void
  /** Throw away whatever nobody has asked for or added. */
  readonly tidy: () => void
}

const sealLength = 32
const sealOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/**
 * Open the lots of a cache.
 *
 * @param cache
 *   Absolute path of the cache.
 * @returns
 *   Lots.
 */
export function openLots(cache: string): Lots {
  const folder = join(cache, 'lots')
  const wanted = new Set<string>()
  return {
    has(key) {
      wanted.add(key)
      return existsSync(join(folder, key))
    },
    get(key) {
      wanted.add(key)
      try {
        const bytes = readFileSync(join(folder, key))
        const content = bytes.subarray(sealLength)
        return sealOf(content).equals(bytes.subarray(0, sealLength)) ? content : undefined
      } catch {
        return undefined
      }
    },
    put(key, bytes) {
      wanted.add(key)
      mkdirSync(folder, { recursive: true })
      const draft = join(folder, `${key}.new`)
      rmSync(draft, { force: true }) // of a build that was killed, or a link that leads elsewhere
      try {
        writeFileSync(draft, Buffer.concat([sealOf(bytes), bytes]), { flag: 'wx' })
        renameSync(draft, join(folder, key))
      } catch (error) {
        rmSync(draft, { force: true }) // half of it, on a disk that is full
        throw error
      }
    },
    tidy() {
      if (!existsSync(folder)) return
      for (const name of readdirSync(folder))
        if (!wanted.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
}
