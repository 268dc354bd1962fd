import type { Entry, SitePath, TimeMap } from '../model/index.ts'
import { shortDigest } from './digest.ts'
import { byCodeUnit } from './groups.ts'

/**
 * Find what was saved from one address more than once.
 *
 * @param entries
 *   Articles of an archive.
 * @returns
 *   A list for each address of which there are copies of several days, by their paths.
 */
export function timeMapsOf(entries: readonly Entry[]): TimeMap[] {
  const found = new Map<string, { path: SitePath; day: string }[]>()
  for (const { path, capture } of entries) {
    if (!capture) continue
    const mementos = found.get(capture.original) ?? []
    mementos.push({ path, day: capture.day })
    found.set(capture.original, mementos)
  }
  return [...found]
    .filter(([, mementos]) => mementos.length > 1)
    .map(([original, mementos]) => ({
      path: `timemap/${shortDigest(original)}.link` as SitePath, // hexadecimal digits
      original,
      mementos: mementos.sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.path, b.path)),
    }))
    .sort((a, b) => byCodeUnit(a.path, b.path))
}
