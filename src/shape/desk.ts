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
        file.message(
          `Unexpected \`${word.key}: ${plain(word.value)}\` in \`${word.file}\`, expected ${wanted(field)}`,
          {
            ruleId: 'field-unreadable',
            source: 'newsfiche',
          },
        ).fatal = false
        return []
      })
      // A person who says that it is unknown overrules what the file says, and other people too.
      if (decisions[0]?.value !== null) return settle([...claimed, ...found])
      withdrawn[field] = [...claimed, ...found] as readonly Claim<Json>[] // values are plain JSON
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
