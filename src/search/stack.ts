import { deserialize, serialize } from 'node:v8'
import type { Archive, Context, Entry } from '../model/index.ts'
import { type Lot, makeLot } from './lot.ts'

/** Keeps bytes from one build to the next. */
export interface LotStore {
  /** A fingerprint of all that a lot of these articles is made from; empty where none can be taken. */
  readonly keyOf: (language: string, entries: readonly Entry[]) => string
  readonly has: (key: string) => boolean
  readonly get: (key: string) => Buffer | undefined
  readonly put: (key: string, bytes: Buffer) => void
}

/** Articles to index together. */
export interface Order {
  readonly entries: readonly Entry[]
  readonly key: string
  readonly isKept: boolean
}

/** The lots of an archive, made anew or as they were kept. */
export interface Stack {
  readonly order: (entries: readonly Entry[]) => Order
  readonly lotOf: (order: Order) => Promise<Lot>
  /** For each article what a result shows, in JSON. */
  readonly textsOf: (order: Order) => Promise<readonly string[]>
  /** Names of the files that the texts of a lot went to, so many in each; nothing when nobody knows, nor for several lots. */
  readonly namesOf: (pile: readonly Order[], share: number) => readonly string[] | undefined
  readonly keepNames: (pile: readonly Order[], share: number, names: readonly string[]) => void
}

/** What lots are made of. */
interface Source {
  readonly archive: Pick<Archive, 'records'>
  readonly date: Context['date']
  readonly store?: LotStore
}

/**
 * Open the lots of an archive.
 *
 * A lot's words, its texts and the names of their files are kept apart: where other articles change, only
 * its words are needed again.
 *
 * @param source
 *   What they are made of, and where they are kept.
 * @param language
 *   Language whose endings are taken off; `und` for none.
 * @returns
 *   Stack.
 */
export function openStack({ archive, date, store }: Source, language: string): Stack {
  const kept = (key: string): Buffer | undefined => (key === '' ? undefined : store?.get(key))
  const keep = (key: string, bytes: () => Buffer): void => {
    if (key !== '') store?.put(key, bytes())
  }
  const made = new Map<Order, Lot>()
  const make = async (order: Order): ReturnType<typeof makeLot> => {
    const { entries, key } = order
    const { lot, texts } = await makeLot(
      language,
      (function* () {
        for (const entry of entries)
          yield [
            entry,
            archive.records.get(entry.id),
            entry.published ? date(entry.published) : '',
          ] as const
      })(),
    )
    made.set(order, lot)
    keep(key, () => serialize(lot))
    keep(textsKey(key), () => serialize(texts))
    return { lot, texts }
  }
  return {
    order(entries) {
      const key = store?.keyOf(language, entries) ?? ''
      const isKept = key !== '' && [key, textsKey(key)].every((part) => store?.has(part))
      return { entries, key, isKept }
    },
    async lotOf(order) {
      const lot = made.get(order)
      const bytes = lot || !order.isKept ? undefined : kept(order.key)
      return lot ?? (bytes ? (deserialize(bytes) as Lot) : (await make(order)).lot) // as `make` wrote it
    },
    async textsOf(order) {
      const bytes = order.isKept ? kept(textsKey(order.key)) : undefined
      return bytes ? (deserialize(bytes) as string[]) : (await make(order)).texts // as `make` wrote them
    },
    namesOf(pile, share) {
      const bytes = kept(namesKey(pile, share))
      return bytes && (deserialize(bytes) as string[]) // as `keepNames` wrote them
    },
    keepNames(pile, share, names) {
      keep(namesKey(pile, share), () => serialize(names))
    },
  }
}

const partKey = (key: string, part: string): string => (key === '' ? '' : `${key}-${part}`)
const textsKey = (key: string): string => partKey(key, 'texts')
const namesKey = ([first, ...more]: readonly Order[], share: number): string =>
  partKey(more.length === 0 ? (first?.key ?? '') : '', `names-${share}`)
