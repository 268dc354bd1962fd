import type { VFile } from 'vfile'
import type { Repair } from '../../model/index.ts'
import type { Points } from '../points.ts'

const shown = (text: string): string => (text === '' ? 'nothing' : `\`${text}\``)

/**
 * Say what was repaired: a message for each kind of damage, at its first place.
 *
 * @param repairs
 *   Repairs, in order.
 * @param file
 *   File that messages go to.
 * @param points
 *   Gives the lines of the file.
 */
export function tellRepairs(repairs: readonly Repair[], file: VFile, points: () => Points): void {
  const kinds = new Map<string, Repair[]>()
  for (const repair of repairs) {
    const list = kinds.get(repair.why)
    if (list) list.push(repair)
    else kinds.set(repair.why, [repair])
  }
  for (const [why, [first, ...rest]] of kinds) {
    if (!first) continue
    const was = shown(first.text.slice(0, 40))
    const read = shown(first.read.slice(0, 40))
    const more = rest.length
    const message = file.message(
      more === 0
        ? `Unexpected characters ${was}, expected ${read}: ${why}`
        : `Unexpected characters ${was}, and ${more} more like it, expected ${read}: ${why}`,
      {
        place: points().between(first.start, first.end),
        ruleId: 'damaged-characters',
        source: 'newsfiche',
      },
    )
    message.actual = first.text
    message.expected = [first.read]
  }
}
