import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type Claim, type Json, type Method, settle } from '../../src/model/index.ts'
import { claimOf, curate, fieldNames, listed, plain, type Said } from '../../src/shape/curation.ts'
import { createDesk, type Desk, oneText } from '../../src/shape/desk.ts'
import { isFields, readYaml, readYamlValue } from '../../src/yaml.ts'

const claim = (method: Method, confidence = 1, value: string = method): Claim<string> => ({
  value,
  method,
  confidence,
  why: 'Said',
  evidence: [],
})
const methods: Method[] = ['sidecar', 'front matter', 'markup', 'text', 'file name']

describe('of several claims', () => {
  test('the one with the most authority holds, and the others are kept in order', () => {
    const least = [...methods].reverse().map((method, index) => claim(method, 1 - index / 10))
    expect(settle(least)).toEqual({
      ...claim('sidecar', 0.6),
      overruled: [
        claim('front matter', 0.7),
        claim('markup', 0.8),
        claim('text', 0.9),
        claim('file name', 1),
      ],
    })
  })

  test('of one authority the surer holds, then the earlier', () => {
    const [a, b, c] = [claim('text', 0.5, 'a'), claim('text', 0.9, 'b'), claim('text', 0.9, 'c')]
    const list = [a, b, c]
    expect(settle(list)).toEqual({ ...b, overruled: [c, a] })
    expect(list).toEqual([a, b, c])
  })

  test('one alone overrules nothing, and none is nothing', () => {
    expect(settle([claim('text')])).not.toHaveProperty('overruled')
    expect(settle([])).toBeUndefined()
  })
})

describe('what a person said', () => {
  test('every name of a field leads to it, however it is written', () => {
    for (const [field, names] of Object.entries(fieldNames))
      for (const name of names)
        for (const key of [name, `dc:${name}`, `DC.${name.toUpperCase()}`, [...name].join('_-  ')])
          expect(curate({ [key]: 'x' }, 'sidecar', 'a.yml')).toEqual([
            { key, field, value: 'x', method: 'sidecar', file: 'a.yml' },
          ])
  })

  test.each([
    'shelf',
    '',
    'toolongprefix:title',
    '1:title',
    'x title',
    'dc:dc:title',
    ':title',
    'title:dc',
  ])('%j is no name of a field', (key) => {
    expect(curate({ [key]: 1 }, 'front matter', 'a.md')).toEqual([
      { key, value: 1, method: 'front matter', file: 'a.md' },
    ])
  })

  test('is a claim that nobody doubts', () => {
    const said: Said = { key: 'title', value: ' Ferry ', method: 'sidecar', file: 'a.yml' }
    expect(claimOf(said, 'Ferry')).toEqual({
      value: 'Ferry',
      method: 'sidecar',
      confidence: 1,
      why: 'A person says so in the sidecar',
      evidence: [{ file: 'a.yml', key: 'title', text: 'Ferry' }],
    })
    expect(claimOf({ ...said, method: 'front matter' }, '').why).toBe(
      'A person says so in the front matter',
    )
  })

  test('can be read as words', () => {
    const values: Json[] = [' a ', 3, true, null, ['a', [2, ' b ']], { a: [1] }, []]
    expect(values.map(plain)).toEqual(['a', '3', 'true', 'null', 'a, 2, b', '{"a":[1]}', ''])
  })

  test('can be read as a list', () => {
    expect(listed('Winter, Ada ;Frost; ;')).toEqual(['Winter, Ada', 'Frost'])
    expect(listed('a , b;c,,', true)).toEqual(['a', 'b', 'c'])
    expect(listed(['a; b', ' c ', ''])).toEqual(['a; b', 'c'])
    expect(listed([{ name: 'Ada', url: 'x' }, { nom: 'Ben' }, { name: null }, 7])).toEqual([
      'Ada',
      '{"nom":"Ben"}',
      '{"name":null}',
      '7',
    ])
    expect(listed({ name: 'Ada; Ben' })).toEqual(['Ada', 'Ben'])
    expect(listed(null)).toEqual(['null'])
  })

  test('words are those on one line, or none', () => {
    expect(oneText(' Ferry\n returns ')).toBe('Ferry returns')
    expect(oneText('  ')).toBeUndefined()
  })
})

describe('at the desk', () => {
  const deskOf = (
    sidecar: Record<string, Json>,
    head: Record<string, Json> = {},
  ): { desk: Desk; file: VFile } => {
    const file = new VFile()
    const said = [...curate(sidecar, 'sidecar', 'a.yml'), ...curate(head, 'front matter', 'a.md')]
    return { desk: createDesk(said, file), file }
  }

  test('a sidecar beats front matter, which beats the text, and all are kept', () => {
    const { desk, file } = deskOf(
      { title: 'One', section: 'x' },
      { headline: 'Two', Title: 'Three' },
    )
    expect(desk.settle('headline', oneText, [claim('text', 0.9)])).toMatchObject({
      value: 'One',
      overruled: [{ value: 'Two' }, { value: 'Three' }, { value: 'text' }],
    })
    expect(desk.said).toHaveLength(4)
    expect(desk.withdrawn).toEqual({})
    expect(file.messages).toEqual([])
    expect(desk.settle('dateline', oneText, [])).toBeUndefined()
  })

  test('“unknown” withdraws what others say, and only when it is said with most authority', () => {
    const { desk } = deskOf({ title: null }, { title: 'Two', section: null, kicker: 'Harbour' })
    expect(desk.settle('headline', oneText, [claim('text')])).toBeUndefined()
    expect(desk.withdrawn).toMatchObject({ headline: [{ value: 'Two' }, { value: 'text' }] })
    expect(desk.settle('kicker', oneText, [])).toBeUndefined()
    expect(desk.withdrawn).toMatchObject({ kicker: [{ value: 'Harbour' }] })
    expect(desk.extra()).toEqual({})
    const later = deskOf({ title: 'One' }, { title: null }).desk
    expect(later.settle('headline', oneText, [])).toMatchObject({ value: 'One' })
    expect(later.withdrawn).toEqual({})
  })

  test.each([
    ['published', 'date', 'a date such as `2020-07-03`, `2020-07` or `2020`'],
    ['updated', 'modified', 'a date such as `2020-07-03`, `2020-07` or `2020`'],
    ['url', 'link', 'an address that begins with `https://`'],
    ['canonical', 'original', 'an address that begins with `https://`'],
    ['topics', 'tags', 'some words'],
  ] as const)(
    'a %s that cannot be understood is said, kept, and does not hold',
    (field, key, wanted) => {
      const { desk, file } = deskOf({ [key]: ['odd', 1], shelf: 'P' })
      expect(desk.settle(field, () => undefined, [claim('text')])).toEqual(claim('text'))
      expect(file.messages).toMatchObject([
        {
          reason: `Unexpected \`${key}: odd, 1\` in \`a.yml\`, expected ${wanted}`,
          ruleId: 'field-unreadable',
          source: 'newsfiche',
          fatal: false,
        },
      ])
      expect(Object.keys(desk.extra())).toEqual([key, 'shelf'])
      expect(desk.extra()[key]).toMatchObject({ value: ['odd', 1], method: 'sidecar' })
    },
  )

  test('what has no place of its own is kept by its name, once', () => {
    const { desk } = deskOf({ shelf: 5, title: 'x' }, { shelf: 4, ['__proto__']: 'odd' })
    const extra = desk.extra()
    expect(Object.keys(extra)).toEqual(['shelf', '__proto__'])
    expect(extra.shelf).toMatchObject({ value: 5, overruled: [{ value: 4 }] })
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype)
  })
})

describe('YAML is data', () => {
  test('a list of fields is an object', () => {
    expect([{}, { a: 1 }, [], null, 'a', 1, undefined].map(isFields)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('of nothing there are no fields, and what is no list of fields is refused', () => {
    expect([readYaml(''), readYaml('null'), readYaml('# a')]).toEqual([{}, {}, {}])
    for (const text of ['- a', 'Ferry', '3'])
      expect(() => readYaml(text)).toThrow('it is not a list of fields such as `title: …`')
    expect(readYamlValue('- 1\n- x: yes')).toEqual([1, { x: 'yes' }])
    expect(readYamlValue('~')).toBeNull()
  })

  test('a mistake says on one line what it is and where, without a full stop', () => {
    const mistake = (text: string): unknown => {
      try {
        return readYaml(text)
      } catch (error) {
        return error
      }
    }
    const error = mistake('title: "a\ntitle: b')
    expect(error).toMatchObject({ offset: expect.any(Number) })
    expect(String(error)).toMatch(/^Error: \S[^\n]*[^.]$/)
    expect(mistake('a: 1\na: 2')).toMatchObject({
      message: 'Map keys must be unique',
      offset: 5,
    })
  })

  test('aliases may be used, and may not multiply', () => {
    expect(readYaml('a: &x [1]\nb: *x')).toEqual({ a: [1], b: [1] })
    const many = (count: number) =>
      `a: &x 1\nb: [${Array.from({ length: count }, () => '*x').join(', ')}]`
    expect(readYaml(many(10)).b).toHaveLength(10)
    const bomb = ['a: &a [1, 1, 1, 1, 1]', 'b: &b [*a, *a, *a, *a, *a]', 'c: [*b, *b, *b, *b, *b]']
    expect(() => readYaml(bomb.join('\n'))).toThrow(/alias/i)
  })

  test('half a character is the sign for one that was lost, in values and in keys', () => {
    expect(readYaml('a: "x\\ud800y"\n"k\\udc00": [{"b\\ud800": 1, c: "\\ud83d\\ude00"}]')).toEqual({
      a: 'x\ufffdy',
      'k\ufffd': [{ 'b\ufffd': 1, c: '😀' }],
    })
    expect(readYaml('"__proto__": {"\\ud800": 1}')).toEqual(
      JSON.parse('{"__proto__": {"\\ufffd": 1}}'),
    )
  })
})
