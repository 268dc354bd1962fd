import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../src/parse/markdown/front-matter.ts'

const body = 'The ferry Aurelia sailed on Friday.\n'

/** Make a program say that it ran. */
function watched(text: string): { result: ReturnType<typeof frontMatter>; ran: boolean } {
  const world = globalThis as { newsficheRan?: boolean }
  delete world.newsficheRan
  const result = frontMatter(text)
  return { result, ran: world.newsficheRan === true }
}

test.each([
  ['LF', '---\ntitle: Ferry returns\ndate: 2014-03-03\n---\n'],
  ['CRLF', '---\r\ntitle: Ferry returns\r\ndate: 2014-03-03\r\n---\r\n'],
  ['a mark', '\ufeff---\ntitle: Ferry returns\ndate: 2014-03-03\n---\n'],
])('reads fields and where they end: %s', (_, head) => {
  expect(frontMatter(head + body)).toEqual({
    end: head.length,
    fields: { title: 'Ferry returns', date: '2014-03-03' },
  })
})

test('reads front matter that says that it is YAML, and empty front matter', () => {
  expect(frontMatter(`---yaml\ntitle: Ferry\n---\n${body}`)?.fields).toEqual({ title: 'Ferry' })
  expect(frontMatter(`--- yml\ntitle: Ferry\n---\n${body}`)?.fields).toEqual({ title: 'Ferry' })
  expect(frontMatter(`---\n---\n${body}`)).toEqual({ end: 8, fields: {} })
})

test('equal files do not share their fields', () => {
  const text = `---\ntitle: Ferry returns\n---\n${body}`
  const first = frontMatter(text)
  ;(first?.fields as { title?: string }).title = 'changed'
  expect(frontMatter(text)?.fields).toEqual({ title: 'Ferry returns' })
})

test.each(['The ferry sailed.\n---\ntitle: no\n---\n', '-- \ntitle: no\n', '', '\ufeff'])(
  '%j has none',
  (text) => {
    expect(frontMatter(text)).toBeUndefined()
  },
)

test.each([
  ['a rule above an article', '---\n\nThe ferry sailed on Friday.\n\nShe sails again on Monday.\n'],
  ['dashes before a word', '---- Harbour news ----\nThe ferry sailed.\n'],
  ['a dialogue', '--- So she sails? --- asked the mayor.\n--- On Friday.\n'],
  ['a name between rules', '---\nHARBOUR NEWS\n---\nThe ferry sailed.\n'],
  ['a dialogue between rules', '---\n- So she sails?\n- On Friday.\n---\nThe ferry sailed.\n'],
  ['a line of dashes', '-----------\nHARBOUR NEWS\n-----------\nThe ferry sailed.\n'],
])('dashes alone make no front matter: %s', (_, text) => {
  expect(frontMatter(text)).toBeUndefined()
})

describe('nothing is ever run', () => {
  const attack = 'globalThis.newsficheRan = true; module.exports = { title: "run" }'
  test.each([
    'js',
    'javascript',
    'JS',
    'JavaScript',
    ' js',
    ' javascript ',
    'coffee',
    ' coffee',
    'cson',
    'json',
    'toml',
  ])('front matter opened by `---%s`', (language) => {
    for (const ending of ['\n', '\r\n']) {
      const text = `---${language}${ending}${attack}${ending}---${ending}${body}`
      const { result, ran } = watched(text)
      expect(ran).toBe(false)
      expect(result?.fields ?? {}).toEqual({})
      expect(text.slice(result?.end ?? 0)).toContain(body)
    }
  })

  test('says why, and leaves the article below it', () => {
    const text = `---js\n${attack}\n---\n${body}`
    const matter = frontMatter(text)
    expect(matter?.problem?.reason).toBe(
      'it is a program, and Newsfiche never runs what a file brings; write it as YAML',
    )
    expect(text.slice(matter?.end)).toBe(body)
  })

  test('names that every object has are no languages', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      const text = `---${name}\n${attack}\n---\n${body}`
      expect(watched(text).ran).toBe(false)
      expect(frontMatter(text)?.fields ?? {}).toEqual({})
    }
  })

  test('a tag of YAML', () => {
    const { result, ran } = watched(
      `---\ntitle: !!js/function "function () { globalThis.newsficheRan = true }"\n---\n${body}`,
    )
    expect(ran).toBe(false)
    expect(typeof (result?.fields.title ?? '')).toBe('string')
  })
})

test.each([
  ['an open quote', 'title: "Ferry returns'],
  ['a wrong indent', 'title: Ferry\n   date: 2014'],
  ['a billion laughs', laughs()],
  ['a key twice', 'title: Ferry\ntitle: Bridge'],
])('fields that cannot be read are said and left aside: %s', (_, yaml) => {
  const text = `---\n${yaml}\n---\n${body}`
  const matter = frontMatter(text)
  expect(matter?.fields).toEqual({})
  expect(matter?.problem?.reason).toMatch(/\S/)
  expect(text.slice(matter?.end)).toBe(body)
})

test('points at the character that is wrong', () => {
  const text = `---\ntitle: Ferry\ntitle: Bridge\n---\n${body}`
  expect(frontMatter(text)?.problem?.offset).toBe(text.indexOf('title: Bridge'))
})

test('never fails and never reaches beyond the file, whatever it begins with', () => {
  const line = fc.oneof(
    fc.constantFrom('---', '--- ', '---js', '---yaml', '...', 'title: a', '- b', '\ufeff', ''),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const text = `---${lines.join(ending)}`
      const end = frontMatter(text)?.end ?? 0
      expect(end).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})

function laughs(): string {
  return [...'abcdefghi']
    .map((name, index, names) => {
      const value = index === 0 ? '"ferry"' : `*${names[index - 1]}`
      return `${name}: &${name} [${Array(9).fill(value).join(', ')}]`
    })
    .join('\n')
}
