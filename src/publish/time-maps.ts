import { permalink } from '../cite/index.ts'
import { momentOf, type TimeMap } from '../model/index.ts'
import type { Emitter } from './emitter.ts'

/** Lists of copies that were saved from one address on several days (Memento, RFC 7089). */
export const timeMaps: Emitter = {
  name: 'time-maps',
  *emit(archive, site) {
    if (site.url === undefined) return
    for (const timeMap of archive.timeMaps)
      yield {
        path: timeMap.path,
        content: linksOf(timeMap, (path) => permalink(site, path) ?? ''),
      }
  },
}

/** Links as RFC 6690 writes them, one a line. */
function linksOf(
  { path, original, mementos }: TimeMap,
  addressOf: (path: TimeMap['path']) => string,
): string {
  const [from, until] = [mementos.at(0), mementos.at(-1)].map((one) => momentOf(one?.day ?? ''))
  const place = (index: number): string =>
    index === 0 ? 'first ' : index === mementos.length - 1 ? 'last ' : ''
  return `${[
    `<${quoted(original)}>;rel="original"`,
    `<${addressOf(path)}>;rel="self";type="application/link-format";from="${from}";until="${until}"`,
    ...mementos.map(
      (memento, index) =>
        `<${addressOf(memento.path)}>;rel="${place(index)}memento";datetime="${momentOf(memento.day)}"`,
    ),
  ].join(',\n')}\n`
}

/** Nothing in an address ends it. */
const quoted = (address: string): string =>
  address.replace(/[\s<>"]/g, (sign) => encodeURIComponent(sign))
