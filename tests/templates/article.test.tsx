import { describe, expect, test } from 'vitest'
import type { Anchor, ArticleRecord } from '../../src/model/index.ts'
import { recordOf, sketchOf } from '../support/record.ts'
import { ferry } from './ferry.ts'
import { insideOf, pageOf, pressOf, textOf } from './press.ts'

const hostile = '<img src=x onerror=alert(1)> & "quotes" {{ 6 * 7 }} </script><script>'
// A tag that would be live, outside the value of an attribute.
const live =
  /<img|<script(?! type="application\/ld\+json">[^<]*<\/script>| src="[.\w/]+" defer><\/script>)|<[a-z][a-z0-9-]*(?: [\w:-]+(?:="[^"]*")?)* on\w+=/
const person = { method: 'sidecar', confidence: 1, why: 'A person says so', evidence: [] } as const

describe('words of an article', () => {
  test('stay words on every part of the page', () => {
    const html = pageOf(
      recordOf(`${hostile}\n\nThe ferry ${hostile} lay at her quay all winter.\n`),
    )
    expect(html).not.toMatch(live)
    expect(html).toContain('{{ 6 * 7 }}')
  })

  test('stay words in fields that a person set', () => {
    const field = { value: hostile, ...person }
    const record: ArticleRecord = {
      ...sketchOf(1, { headline: hostile, source: hostile }),
      kicker: field,
      standfirst: { value: [hostile], ...person },
      byline: field,
      authors: { value: [hostile], ...person },
      dateline: field,
      topics: { value: [hostile], ...person },
      language: field,
      extra: { box: { value: { note: hostile }, ...person } },
      captions: [{ anchor: 'caption-1' as Anchor, text: hostile, start: 0, end: 1 }],
      notes: [{ anchor: 'note-1' as Anchor, text: hostile, start: 0, end: 1 }],
    }
    const { press, entries, propsOf, others } = pressOf([record])
    const pages = [
      ...entries.map((entry) => press.article(propsOf(entry))),
      ...others.map((page) => press.page(page)),
    ]
    for (const html of pages) expect(html).not.toMatch(live)
  })

  test('are set in their language and direction', () => {
    const record = { ...sketchOf(1, { language: 'ar' }), direction: 'rtl' } as const
    const html = pageOf(record)
    expect(html).toContain('<article lang="ar" dir="rtl">')
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/)
    expect(html).toMatch(/id="original-text" lang="ar" dir="rtl"/)
  })

  test('have an unknown language where a person wrote something else', () => {
    expect(pageOf(sketchOf(1, { language: 'Klingon (old)' }))).toContain('<article lang="und"')
  })
})

describe('footnotes', () => {
  const record = ferry

  test('are linked both ways', () => {
    const [note] = record.footnotes
    const call = note?.calls[0]
    if (!note || !call) throw new Error('No footnote')
    const html = pageOf(record)
    expect(insideOf(html, 'body')).toMatch(
      new RegExp(`<a[^>]* href="#${note.anchor}"[^>]*>\\*</a>`),
    )
    expect(insideOf(html, 'footnotes')).toContain(`href="#${call.anchor}"`)
    expect(insideOf(html, 'footnotes')).toContain('aria-label="Back to the text')
    expect(html).toContain(`id="${call.anchor}"`)
  })

  test('show the marker that the paper printed', () => {
    expect(textOf(insideOf(pageOf(record), 'fn-1'))).toMatch(/^\*The strike was called/)
  })
})

describe('what is not certain', () => {
  const unsure = {
    ...sketchOf(1, { headline: 'Not one boat left the Old Quay', date: '2014-03' }),
  }
  const { published } = unsure
  if (!published) throw new Error('No date')
  const record: ArticleRecord = {
    ...unsure,
    published: {
      ...published,
      method: 'text',
      confidence: 0.6,
      why: 'Only the month is named',
      overruled: [
        {
          value: { value: '2013', precision: 'year' },
          method: 'file name',
          confidence: 0.4,
          why: 'The folder is a year',
          evidence: [{ file: '2013/ferry.txt', text: '2013' }],
        },
      ],
    },
  }

  test('is marked beside the value, with a reason', () => {
    const date = textOf(insideOf(pageOf(record), 'date'))
    expect(date).toContain('March 2014')
    expect(date).toContain('Uncertain')
    expect(date).toContain('Only the month is named')
  })

  test('is explained in the record, with what else was found', () => {
    const row = textOf(insideOf(pageOf(record), 'field_published'))
    expect(row).toContain('60 % sure')
    expect(row).toContain('Also found 2013')
    expect(row).toContain('2013/ferry.txt')
  })

  test('is not marked when it is certain', () => {
    expect(textOf(insideOf(pageOf(unsure), 'date'))).toBe('PublishedMarch 2014')
  })

  test('is said to be unknown when a person withdrew it', () => {
    const html = pageOf({
      ...sketchOf(1),
      withdrawn: {
        source: [
          {
            value: { name: 'Islander' },
            method: 'text',
            confidence: 0.9,
            why: 'It stands at the foot',
            evidence: [{ start: 0, end: 3, text: 'The' }],
          },
        ],
      },
    })
    expect(textOf(insideOf(html, 'source'))).toContain('Set to “not known” by a person')
    expect(textOf(insideOf(html, 'field_source'))).toContain('The file says Islander')
  })
})

describe('the body', () => {
  const record = ferry

  test('numbers every part and links to it', () => {
    const html = insideOf(pageOf(record), 'body')
    for (const part of record.sections.flatMap(({ parts }) => parts)) {
      expect(html).toContain(`id="${part.anchor}"`)
      expect(html).toContain(`href="#${part.anchor}"`)
    }
  })

  test('keeps items that follow each other in one list', () => {
    const html = insideOf(pageOf(record), 'body')
    expect(html.match(/<ul class="items">/g)).toHaveLength(1)
    expect(html.match(/<li class="part">/g)).toHaveLength(2)
    expect(insideOf(html, 'p2-bbbbbb')).toBe('hot tea at night')
  })

  test('shows a caption behind the part that it follows', () => {
    const [part] = record.sections.flatMap(({ parts }) => parts)
    if (!part) throw new Error('No part')
    const caption = {
      anchor: 'caption-1' as Anchor,
      text: 'The Petrel at her quay',
      after: part.anchor,
      start: 0,
      end: 1,
    }
    const html = pageOf({ ...record, captions: [caption] })
    const place = html.indexOf('The Petrel at her quay')
    expect(place).toBeGreaterThan(html.indexOf(`id="${part.anchor}"`))
    expect(html.slice(html.indexOf(`id="${part.anchor}"`), place)).not.toContain('class="part"')
  })
})

test('a page inside the layout of another site is the elements of its head, then its content', () => {
  const html = pageOf(sketchOf(1), { layout: 'mine.njk' })
  const [head = '', content = ''] = html.split('</head>')
  expect(head).toMatch(/^<head><meta /)
  expect(head).toMatch(/article\.css".*article\.js" defer><\/script>/)
  expect(content).toMatch(/^<div class="newsfiche"><main/)
  expect(html).not.toMatch(/<html|<body|<!DOCTYPE/i)
})

test('a page needs nothing from elsewhere and runs nothing but a file of the site', () => {
  const html = pageOf(sketchOf(1, { headline: 'Ferry strike' }))
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(
    /<script(?! type="application\/ld\+json">[^<]*<\/script>| src="[.\w/]+" defer><\/script>)|<style| style="| on\w+="/,
  )
  expect(html).not.toMatch(/(?:src|srcset)="https?:/)
})

test('an article without a headline says that its title was supplied', () => {
  const { headline: _, ...headless } = ferry
  const html = pageOf(headless)
  expect(textOf(insideOf(html, 'headline'))).toMatch(/^\[.*\]$/)
  expect(html).toContain('This file has no headline')
})
