import { type Cited, oneLine } from './cited.ts'
import { filed } from './names.ts'

/**
 * An article in the format of reference managers.
 *
 * Written here because the usual library loses authors and dates of newspaper articles.
 *
 * @param cited
 *   Its facts.
 * @returns
 *   A record from `TY` to `ER`, lines ended as the format asks; what is not known is absent.
 */
export function toRis(cited: Cited): string {
  const { authors, source, issued, section, language, abstract, topics, url, original } = cited
  const tags: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', cited.title],
    ...authors.map((name): [string, string] => ['AU', filed(name)]),
    ['T2', source],
    ['SN', cited.issn],
    ['DA', issued && slashed(issued.value)],
    ['PY', issued?.value.slice(0, 4)],
    ['SE', section],
    ['LA', language],
    ['AB', abstract],
    ...topics.map((topic): [string, string] => ['KW', topic]),
    ['UR', url],
    ['Y2', cited.captured && slashed(cited.captured.value)],
    ['L2', original === url ? undefined : original],
    ['DB', cited.archive],
    ['AN', cited.location],
    ['N1', `SHA-256: ${cited.sha256}`],
  ]
  const lines = tags.flatMap(([tag, value]) => {
    const text = value === undefined ? '' : oneLine(value)
    return text === '' ? [] : [`${tag}  - ${text}`]
  })
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}

/** `2014/03/02/`: year, month, day and, never ours, more; what is not known is left empty. */
function slashed(value: string): string {
  const [year = '', month = '', day = ''] = value.slice(0, 10).split('-')
  return `${year}/${month}/${day}/`
}
