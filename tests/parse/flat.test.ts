import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../scripts/eval/predict.ts'
import { parseDump } from '../../src/parse/index.ts'
import { bordersIn } from '../../src/parse/text/flat.ts'

const text =
  'The bridge will be closed for three months, the harbour board said on Friday. Ferries will run every twenty minutes while the bolts are changed and the pylons are painted.'

/** The pieces that a line is cut into. */
const pieces = (line: string): string[] => {
  const borders = [0, ...bordersIn(line)]
  return borders.map((border, index) => line.slice(border, borders[index + 1]).trim())
}

describe('a page that is one single line', () => {
  test('is cut around its date and its byline', () => {
    expect(
      pieces(`Bridge to close for three months 3 May 2014, 09:15 By Anna Tregarth ${text}`),
    ).toEqual(['Bridge to close for three months', '3 May 2014, 09:15', 'By Anna Tregarth', text])
  })

  test('is cut where words were glued together', () => {
    const [first = '', second = ''] = text.split(/(?<=Friday\.) /)
    expect(
      pieces(
        `Bridge to close for three monthsPublished 3 May 2014By Anna Tregarth${first}${second}`,
      ),
    ).toEqual([
      'Bridge to close for three months',
      'Published 3 May 2014',
      'By Anna Tregarth',
      first,
      second,
    ])
  })

  test('stays whole when it shows no border, or tells of a day in its first sentence', () => {
    expect(bordersIn(text)).toEqual([])
    expect(bordersIn(`The town lost its bridge on 11 March 2014, and ${text}`)).toEqual([])
    expect(bordersIn('Bridge to close 3 May 2014, 09:15 By Anna Tregarth')).toEqual([])
  })

  test('gives its fields, and loses no character', () => {
    const page = `Мост закроют на три месяца 25 марта 2021, 14:33 Текст: Анна Петрова Мост закроют на три месяца, сообщила в среду администрация порта. Движение перенесут на паром, пока рабочие меняют болты.\n`
    const { headline, published, authors, spans, sections } = readArticle(page, 'page.txt')
    expect(headline?.value).toBe('Мост закроют на три месяца')
    expect(published?.value.value).toBe('2021-03-25T14:33')
    expect(authors?.value).toEqual(['Анна Петрова'])
    expect(sections.flatMap(({ parts }) => parts.map((part) => part.text.slice(0, 4)))).toEqual([
      'Мост',
    ])
    expect(spans.map((span) => span.text).join('')).toBe(page)
  })

  test('a page of two lines is not cut', () => {
    const line = `Bridge to close for three months 3 May 2014, 09:15 By Anna Tregarth ${text}`
    const { children } = parseDump(`${line}\n${text}`, new VFile({ path: 'page.txt' }), [])
    expect(children.filter(({ type }) => type === 'block')).toHaveLength(2)
  })
})
