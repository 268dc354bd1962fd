import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordOf } from '../support/record.ts'
import { folders } from '../support/texts.ts'

// The real article that all of this began with, and what its reader sees in it.
const name = '000_844f847e465dba83.txt'
const bytes = readFileSync(join(folders.seeds, name))
const text = bytes.toString('utf8')
const record = recordOf(bytes, name)

const headline =
  'Who is to Say: Belgian Defence Min. Claims Country’s Intel Knows of Alleged Russia-Taliban Collusion'

test('the seed is the file that was given to us, byte for byte', () => {
  expect(record.origin).toEqual({
    path: name,
    copies: [],
    format: 'text',
    encoding: 'utf-8',
    sha256: 'a02f48e799650a6bbe699f17585f1f25e0437faffe1ef53bb218371ecc8c2ff6',
    bytes: 2903,
    length: text.length,
  })
  expect(record.id).toBe('a02f48e799650a6b')
})

describe('the article', () => {
  test('has its headline once', () => {
    expect(record.headline?.value).toBe(headline)
    expect(record.headline?.evidence).toEqual([{ start: 0, end: headline.length, text: headline }])
    expect(record.spans.filter((span) => span.role === 'headline')).toHaveLength(1)
    expect(JSON.stringify(record.sections)).not.toContain('Who is to Say')
  })

  test('has a lead and two sections', () => {
    expect(
      record.sections.map(({ anchor, heading, parts }) => [anchor, heading?.text, parts.length]),
    ).toEqual([
      ['lead', undefined, 5],
      ['us-taliban-peace-talks', 'US-Taliban Peace Talks', 3],
      ['moscow-denies-collusion-allegations', 'Moscow Denies Collusion Allegations', 3],
    ])
  })

  test('has every paragraph in order, with its own characters', () => {
    const paragraphs = text
      .split('\n')
      .filter((line) => line.length > 120 && line !== headline && !line.startsWith('*'))
    const parts = record.sections.flatMap((section) => section.parts)
    expect(parts.map((part) => part.text)).toEqual(paragraphs)
    expect(parts.map((part) => text.slice(part.start, part.end))).toEqual(paragraphs)
    expect(parts.every((part) => part.kind === 'paragraph')).toBe(true)
  })

  test('keeps the curly quotes, the prime and the no-break space as they are', () => {
    const parts = record.sections.flatMap((section) => section.parts)
    expect(parts[2]?.text).toContain('“only one incident” that Goffin asserted “could be linked')
    expect(parts[2]?.text).toContain('in early April 2019\u2033, which')
    expect(parts[10]?.text).toContain('The New York Times\u00a0cited unnamed sources')
    expect(parts[2]?.html).toContain('2019\u2033')
    expect(parts[10]?.html).toMatch(/Times(?:\u00a0|&nbsp;|&#xA0;)cited/)
  })

  test('joins the footnote and its call both ways', () => {
    const [note, ...others] = record.footnotes
    expect(others).toEqual([])
    expect(note).toMatchObject({
      marker: '*',
      text: 'The Taliban is a terrorist organisation banned in Russia and many other countries',
      calls: [{ start: text.indexOf('Taliban*.') + 7, end: text.indexOf('Taliban*.') + 8 }],
    })
    const call = record.sections[0]?.parts[1]?.html ?? ''
    expect(call).toContain(
      `Taliban<a class="call" role="doc-noteref" id="${note?.calls[0]?.anchor}" href="#${note?.anchor}">*</a>.`,
    )
  })
})

describe('what is known of it', () => {
  test('its source is sputniknews.com, and the misspelt label is said', () => {
    expect(record.source).toMatchObject({
      value: { name: 'sputniknews.com', url: 'https://sputniknews.com/' },
      method: 'text',
      evidence: [{ text: 'sputniknews.com' }],
    })
    expect(record.diagnostics).toMatchObject([
      {
        rule: 'source-misspelt',
        severity: 'warning',
        line: 36,
        column: 1,
        reason: expect.stringMatching(/^Unexpected .*`Sourse`, expected `Source`$/),
      },
    ])
  })

  test('it has no date and no author, because it shows none', () => {
    for (const field of [
      'published',
      'updated',
      'byline',
      'authors',
      'dateline',
      'kicker',
      'republisher',
    ])
      expect(record).not.toHaveProperty(field)
    expect(record.withdrawn).toEqual({})
    expect(record.extra).toEqual({})
  })

  test('it is English', () => {
    expect(record.language).toMatchObject({ value: 'en', method: 'text' })
    expect(record.direction).toBe('ltr')
  })

  test('counters, the rating and the repeated headlines are furniture', () => {
    expect(record.furniture.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['tally', '0'],
      ['tally', '250'],
      ['echo', headline],
      ['echo', headline],
      ['rating', '0.00 (0%) 0 votes'],
    ])
  })
})

test('every character of the file is in exactly one span', () => {
  expect(record.spans.map((span) => span.text).join('')).toBe(text)
})
