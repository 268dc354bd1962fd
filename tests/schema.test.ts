import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../src/model/index.ts'
import { archiveOf, recordOf } from './support/record.ts'
import { folders } from './support/texts.ts'

const root = join(import.meta.dirname, '..')
const schema = JSON.parse(
  readFileSync(join(root, 'schema/article.schema.json'), 'utf8'),
) as Shape & {
  $id: string
  $defs: Record<string, Shape>
}

interface Shape {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Record<string, Shape>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Shape
}

const validate = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
}).compile<ArticleRecord>(schema)

function expectValid(record: unknown): void {
  const valid = validate(record)
  expect(validate.errors ?? []).toEqual([])
  expect(valid).toBe(true)
}

describe('every record is what the schema says', () => {
  test.each(Object.entries(folders))('of the %s', async (_, folder) => {
    const archive = await archiveOf(folder)
    expect(archive.entries.length).toBeGreaterThan(0)
    for (const { id } of archive.entries) expectValid(archive.records.get(id))
  })

  test('of an article about which people said everything', () => {
    const record = recordOf(
      '---\ntitle: Ferry\ndate: 2014-03-03T08:00Z\nshelf: [1, {a: null}]\n---\n# Ferry returns\n\nBody[^1].\n\n[^1]: Note.\n',
      'ferry.md',
      {
        title: 'Ferry',
        kicker: 'Harbour',
        deck: ['a', 'b'],
        byline: 'By Ada',
        author: 'Ada',
        place: 'Tallsund',
        date: '2014-03-03T14:30:00+01:00',
        updated: '2014',
        lang: 'en',
        tags: 'a, b',
        source: { name: 'Post', url: 'https://post.example' },
        via: 'mirror.example',
        url: 'https://mirror.example/a',
        canonical: 'https://post.example/a',
        nothing: null,
        rating: 3.5,
      },
    )
    expectValid(record)
  })

  test('of an article whose every field a person withdrew', () => {
    const none = { title: null, date: null, source: null, lang: null, author: null, tags: null }
    expectValid(
      recordOf('Ferry returns\n\nThe ferry was back at her quay on Monday.\n', 'a.txt', none),
    )
  })

  test('of any text, with any sidecar', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Ferry returns',
        'By Ada Winter',
        'Sourse: a.example',
        '* note',
        'word*',
        '250',
        '- item',
        '## head',
        '[^1]: n',
        'w[^1]',
        '| a |\n| - |',
        '> q',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n\n'))
    const key = fc.constantFrom(
      'title',
      'date',
      'source',
      'url',
      'canonical',
      'author',
      'tags',
      'lang',
      'via',
      'odd',
      '__proto__',
    )
    fc.assert(
      fc.property(
        text.filter((words) => words.trim() !== ''),
        fc.constantFrom('a.txt', 'a.md'),
        fc.dictionary(
          key,
          fc.oneof(
            fc.constantFrom('2014-03-03', 'https://a.example/x', 'a.example'),
            fc.jsonValue(),
          ),
        ),
        (words, path, sidecar) => {
          expectValid(recordOf(words, path, sidecar as Record<string, string>))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the schema lets nothing else through', () => {
  const record = recordOf('Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday.\n')
  test.each<[string, (copy: Record<string, unknown>) => void]>([
    [
      'an unknown key',
      (copy) => {
        copy.author = 'Ada'
      },
    ],
    [
      'a missing list',
      (copy) => {
        delete copy.spans
      },
    ],
    [
      'another format',
      (copy) => {
        copy.format = 'newsfiche/article/2'
      },
    ],
    [
      'a wrong identity',
      (copy) => {
        copy.id = 'A02F48E799650A6B'
      },
    ],
    [
      'a bare headline',
      (copy) => {
        copy.headline = 'Ferry'
      },
    ],
    [
      'a full date object',
      (copy) => {
        copy.published = { value: '2014-03-03', method: 'text' }
      },
    ],
    [
      'an impossible role',
      (copy) => {
        copy.spans = [{ ...record.spans[0], role: 'advert' }]
      },
    ],
  ])('%s', (_, spoil) => {
    const copy = structuredClone(record) as unknown as Record<string, unknown>
    expectValid(copy)
    spoil(copy)
    expect(validate(copy)).toBe(false)
  })
})

describe('the schema and the types agree', () => {
  const source = readFileSync(join(root, 'src/model/record.ts'), 'utf8')
  const dates = readFileSync(join(root, 'src/model/news-date.ts'), 'utf8')
  const terms = readFileSync(join(root, 'src/model/terms.ts'), 'utf8')
  const place = { start: false, end: false }

  /** The keys of an interface, and whether each may be absent. */
  function keysOf(name: string, code: string): Record<string, boolean> {
    const [, heir, body] =
      new RegExp(`export interface ${name}(?: extends (\\w+))? \\{\\n([\\s\\S]*?)\\n\\}`).exec(
        code,
      ) ?? []
    if (body === undefined) throw new Error(`No interface ${name}`)
    const keys = [...body.matchAll(/^ {2}readonly (\w+)(\?)?:/gm)].map(
      ([, key = '', optional]) => [key, optional === '?'] as const,
    )
    return { ...(heir === 'Place' ? place : {}), ...Object.fromEntries(keys) }
  }

  test.each([
    ['ArticleRecord', schema, source],
    ['Origin', schema.$defs.origin, source],
    ['Source', schema.$defs.source, source],
    ['Section', schema.$defs.section, source],
    ['Heading', schema.$defs.heading, source],
    ['Part', schema.$defs.part, source],
    ['Footnote', schema.$defs.footnote, source],
    ['FootnoteCall', schema.$defs.footnoteCall, source],
    ['Caption', schema.$defs.caption, source],
    ['Note', schema.$defs.note, source],
    ['Furniture', schema.$defs.furniture, source],
    ['Diagnostic', schema.$defs.diagnostic, source],
    ['Span', schema.$defs.span, source],
    ['NewsDate', schema.$defs.newsDate, dates],
    ['Terms', schema.$defs.terms, terms],
  ])('on %s', (name, shape, code) => {
    const required = new Set(shape?.required)
    const said = Object.fromEntries(
      Object.keys(shape?.properties ?? {}).map((key) => [key, !required.has(key)]),
    )
    expect(said).toEqual(keysOf(name, code))
  })

  test.each([
    ['Role', 'dump.ts', (): unknown => schema.$defs.span?.properties?.role],
    ['FurnitureKind', 'dump.ts', (): unknown => schema.$defs.furniture?.properties?.kind],
    ['Method', 'claim.ts', (): unknown => schema.$defs.textField?.properties?.method],
    ['Precision', 'news-date.ts', (): unknown => schema.$defs.newsDate?.properties?.precision],
  ])('on the words of %s', (name, file, shape) => {
    const code = readFileSync(join(root, 'src/model', file), 'utf8').replace(/^ *\/\/.*\n/gm, '')
    const [, union = ''] = new RegExp(`export type ${name} =([^;{]*?)\\n\\n`).exec(code) ?? []
    const words = [...union.matchAll(/'([^']+)'/g)].map(([, word]) => word)
    expect(words.length).toBeGreaterThan(2)
    const said = (shape() as { enum: string[] }).enum
    expect(said.filter((word) => word !== 'gap').sort()).toEqual(words.sort())
  })
})

test('every object of the schema is closed and everything has a description', () => {
  const walk = (shape: Shape, path: string): string[] => [
    ...(shape.type === 'object' && shape.properties && shape.additionalProperties !== false
      ? [`${path} is open`]
      : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([key, inner]) =>
      walk(inner, `${path}.${key}`),
    ),
  ]
  expect([
    ...walk(schema, 'article'),
    ...Object.entries(schema.$defs).flatMap(([name, shape]) => walk(shape, name)),
  ]).toEqual([])
  for (const [name, shape] of Object.entries(schema.$defs))
    expect([name, shape.description]).toEqual([name, expect.any(String)])
  expect(schema.$id).toBe('urn:newsfiche:article:1')
})

test('the package publishes the schema under its own name', async () => {
  const { default: published } = await import('newsfiche/schema/article.schema.json', {
    with: { type: 'json' },
  })
  expect(published).toEqual(schema)
})
