import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFields, readYaml, writeYaml } from '../src/yaml.ts'

test('reads fields as people write them', () => {
  expect(
    readYaml('title: Ferry returns\ntags: [harbour, ferries]\nedition: 3\nfront: true\n'),
  ).toEqual({
    title: 'Ferry returns',
    tags: ['harbour', 'ferries'],
    edition: 3,
    front: true,
  })
})

test('keeps dates as the characters they are', () => {
  expect(readYaml('date: 2014-03-03\nupdated: 2014-03-03T14:30:00+01:00\nyear: 2014')).toEqual({
    date: '2014-03-03',
    updated: '2014-03-03T14:30:00+01:00',
    year: 2014,
  })
})

test('takes yes, no and on for words', () => {
  expect(readYaml('author: No\nplace: on\nedition: yes')).toEqual({
    author: 'No',
    place: 'on',
    edition: 'yes',
  })
})

test('an empty text and a comment have no fields', () => {
  expect(readYaml('')).toEqual({})
  expect(readYaml('# nothing decided yet\n')).toEqual({})
})

test('reads line endings of every kind', () => {
  expect(readYaml('title: Ferry\r\ndate: 2014\r\n')).toEqual({ title: 'Ferry', date: 2014 })
})

test('tags run nothing', () => {
  const before = Object.keys(globalThis)
  expect(readYaml('title: !!js/function "function () { globalThis.ran = 1 }"')).toEqual({
    title: 'function () { globalThis.ran = 1 }',
  })
  expect(readYaml('title: !!js/undefined ""\npattern: !!js/regexp /a/')).toEqual({
    title: '',
    pattern: '/a/',
  })
  expect(Object.keys(globalThis)).toEqual(before)
})

test('`__proto__` and `constructor` are keys like any other', () => {
  const fields = readYaml('__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}')
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
  expect(Object.hasOwn(fields, 'constructor')).toBe(true)
})

test('aliases may not multiply', () => {
  const lines = [...'abcdefghi'].map((name, index, names) => {
    const value = index === 0 ? '"ferry"' : `*${names[index - 1]}`
    return `${name}: &${name} [${Array(9).fill(value).join(', ')}]`
  })
  expect(() => readYaml(lines.join('\n'))).toThrow(/alias/i)
})

test('an alias or two is fine', () => {
  expect(readYaml('source: &post Harbour Post\nvia: *post')).toEqual({
    source: 'Harbour Post',
    via: 'Harbour Post',
  })
})

test.each([
  ['a key twice', 'title: Ferry\ntitle: Bridge', 13],
  ['an open quote', 'title: "Ferry', undefined],
  ['a wrong indent', 'title: Ferry\n  date: 2014', undefined],
])('refuses %s with a reason without a full stop, and says where', (_, yaml, offset) => {
  let error: unknown
  try {
    readYaml(yaml)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(Error)
  expect(error).toHaveProperty('offset', offset ?? expect.any(Number))
  expect(String(error)).toMatch(/[^.\n]$/)
})

test.each(['- Ada\n- Ben', 'just words', '42'])('refuses %j, which has no fields', (yaml) => {
  expect(() => readYaml(yaml)).toThrow('it is not a list of fields such as `title: …`')
})

test('only objects with keys are fields', () => {
  expect([{}, { a: 1 }].every(isFields)).toBe(true)
  expect([null, undefined, [], 'a', 1].some(isFields)).toBe(false)
})

test('reads again what it wrote', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'binary-ascii' }).filter((text) => !/\p{Cc}/u.test(text)),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('no', '2014-03-03', 'Řím: „a“', '', '# none', '- dash', '~'),
      fc.array(tie('value')),
    ),
  })).value
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value), (fields) => {
      expect(readYaml(writeYaml(fields as Record<string, never>))).toEqual(fields)
    }),
  )
})
