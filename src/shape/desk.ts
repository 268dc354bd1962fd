import type { VFile } from 'vfile'
import { type Claim, type Field, type Json, settle } from '../model/index.ts'
import { clean } from './clean.ts'
import { type Curated, claimOf, plain, type Said } from './curation.ts'

/** Where the file's claims and people's decisions meet. */
export interface Desk {
  readonly said: readonly Said[]
  readonly withdrawn: Record<string, readonly Claim<Json>[]>
  /** The field that holds, or nothing when nobody knows it, or a person said that it is unknown. */
  readonly settle: <Value>(
    field: Curated,
    read: (value: Json) => Value | undefined,
    found: readonly Claim<Value>[],
  ) => Field<Value> | undefined
  readonly extra: () => Record<string, Field<Json>>
}

/**
 * Open a desk for one article.
 *
 * @param said
 *   What people said, a sidecar before front matter.
 * @param file
 *   Told of values that cannot be understood.
 * @returns
 *   Desk.
 */
export function createDesk(said: readonly Said[], file: VFile): Desk {
  const withdrawn: Record<string, readonly Claim<Json>[]> = {}
  const misread: Said[] = []
  const { stated = [] } = file.data
  const text = String(file)
  const statedOf = <Value>(field: Curated, read: (value: Json) => Value | undefined) =>
    stated.flatMap(({ start, end, ...said }): Claim<Value>[] => {
      const value = said.field === field ? read(said.value) : undefined
      if (value === undefined) return []
      const { confidence, why } = said
      const evidence = [{ start, end, text: text.slice(start, end) }]
      return [{ value, method: 'markup', confidence, why, evidence }]
    })
  return {
    said,
    withdrawn,
    settle(field, read, found) {
      const decisions = said.filter((word) => word.field === field)
      const claimed = decisions.flatMap((word) => {
        if (word.value === null) return []
        const value = read(word.value)
        if (value !== undefined) return [claimOf(word, value)]
        misread.push(word)
        const { key, file: where } = word
        const words = plain(word.value)
        const need = wanted(field)
        file.message(`Unexpected \`${key}: ${words}\` in \`${where}\`, expected ${need}`, {
          ruleId: 'field-unreadable',
          source: 'newsfiche',
        }).fatal = false
        return []
      })
      // A person who says that it is unknown overrules what the file says, and other people too.
      const stated = statedOf(field, read)
      const all = [...claimed, ...stated, ...found]
      if (decisions[0]?.value !== null)
        return found.length > 0 && printed.has(field)
          ? overrule(settle([...claimed, ...found]), stated)
          : settle(all)
      withdrawn[field] = all as readonly Claim<Json>[] // values are plain JSON
      return undefined
    },
    extra() {
      const kept = said.filter((word) => !word.field || misread.includes(word))
      const keys = [...new Set(kept.map((word) => word.key))]
      const fields: Record<string, Field<Json>> = Object.create(null) as Record<string, Field<Json>>
      for (const key of keys) {
        const field = settle(
          kept.filter((word) => word.key === key).map((word) => claimOf(word, word.value)),
        )
        if (field) fields[key] = field
      }
      return { ...fields }
    },
  }
}

/** Fields that readers see: what a page prints holds, whatever its head says. */
const printed: ReadonlySet<Curated> = new Set(['headline', 'authors'])

function overrule<Value>(
  field: Field<Value> | undefined,
  stated: readonly Claim<Value>[],
): Field<Value> | undefined {
  if (!field || stated.length === 0) return field
  return { ...field, overruled: [...(field.overruled ?? []), ...stated] }
}

function wanted(field: Curated): string {
  if (field === 'published' || field === 'updated')
    return 'a date such as `2020-07-03`, `2020-07` or `2020`'
  if (field === 'url' || field === 'canonical') return 'an address that begins with `https://`'
  return 'some words'
}

/**
 * A person's value as one text.
 *
 * @param value
 *   Any JSON.
 * @returns
 *   Words on one line; nothing when there are none.
 */
export const oneText = (value: Json): string | undefined => clean(plain(value)) || undefined
