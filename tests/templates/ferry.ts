import type { Anchor, ArticleRecord, Part, Role, Span } from '../../src/model/index.ts'
import { sketchOf } from '../support/record.ts'

const anchorOf = (value: string): Anchor => value as Anchor // written below

/** Pieces of a file, the role of each, and what it became. */
const pieces: readonly (readonly [text: string, role: Role | 'gap', became?: string])[] = [
  ['Not one boat left the Old Quay', 'headline', 'headline'],
  ['\n\n', 'gap'],
  ['42', 'furniture'],
  ['\n\n', 'gap'],
  ['The ferries of Marrowick stayed at their quay', 'paragraph', 'p1-aaaaaa'],
  ['*', 'footnote-call', 'fnref-1'],
  [', for the first time in eleven years.', 'paragraph', 'p1-aaaaaa'],
  ['\n\n', 'gap'],
  ['Three wishes', 'crosshead', 'three-wishes'],
  ['\n\n', 'gap'],
  ['- ', 'bullet', 'p2-bbbbbb'],
  ['hot tea at night', 'item', 'p2-bbbbbb'],
  ['\n', 'gap'],
  ['- ', 'bullet', 'p3-cccccc'],
  ['a lamp that works', 'item', 'p3-cccccc'],
  ['\n\n', 'gap'],
  ['Nobody has answered', 'crosshead', 'nobody-has-answered'],
  ['\n\n', 'gap'],
  ['The last of them went home at six, when the lamps were lit.', 'paragraph', 'p4-dddddd'],
  ['\n\n', 'gap'],
  ['* ', 'footnote-marker', 'fn-1'],
  ['The strike was called on 1 March', 'footnote', 'fn-1'],
  ['\n', 'gap'],
]

/** The whole file. */
export const ferryText: string = pieces.map(([text]) => text).join('')

const part = (number: number, kind: Part['kind'], anchor: string, html: string): Part => ({
  kind,
  number,
  anchor: anchorOf(anchor),
  text: html.replace(/<[^>]+>/g, ''),
  html,
  start: 0,
  end: 1,
})

const heading = (text: string): { text: string; html: string; start: number; end: number } => ({
  text,
  html: text,
  start: 0,
  end: 1,
})

/** A record made by hand, so that no change of the parser changes what these tests see. */
export const ferry: ArticleRecord = {
  ...sketchOf(7, { headline: 'Not one boat left the Old Quay', text: ferryText, language: 'en' }),
  sections: [
    {
      anchor: anchorOf('lead'),
      parts: [
        part(
          1,
          'paragraph',
          'p1-aaaaaa',
          '<p id="p1-aaaaaa">The ferries of Marrowick stayed at their quay<a class="call" role="doc-noteref" id="fnref-1" href="#fn-1">*</a>, for the first time in eleven years.</p>',
        ),
      ],
    },
    {
      anchor: anchorOf('three-wishes'),
      heading: heading('Three wishes'),
      parts: [
        part(2, 'item', 'p2-bbbbbb', '<li id="p2-bbbbbb">hot tea at night</li>'),
        part(3, 'item', 'p3-cccccc', '<li id="p3-cccccc">a lamp that works</li>'),
      ],
    },
    {
      anchor: anchorOf('nobody-has-answered'),
      heading: heading('Nobody has answered'),
      parts: [
        part(
          4,
          'paragraph',
          'p4-dddddd',
          '<p id="p4-dddddd">The last of them went home at six, when the lamps were lit.</p>',
        ),
      ],
    },
  ],
  footnotes: [
    {
      marker: '*',
      anchor: anchorOf('fn-1'),
      text: 'The strike was called on 1 March',
      html: 'The strike was called on 1 March',
      calls: [{ anchor: anchorOf('fnref-1'), start: 78, end: 79 }],
      start: 0,
      end: 1,
    },
  ],
  furniture: [],
  diagnostics: [
    {
      rule: 'source-misspelt',
      severity: 'warning',
      reason: 'Unexpected `Sourse`, expected `Source`',
      line: 3,
    },
  ],
  spans: spansOf(),
}

function spansOf(): Span[] {
  let start = 0
  return pieces.map(([text, role, became]) => {
    const end = start + text.length
    const span: Span = {
      start,
      end,
      text,
      role,
      rule: role === 'gap' ? 'split' : role,
      why: `It looks like a ${role}`,
      confidence: role === 'crosshead' ? 0.7 : 0.95,
      ...(role === 'furniture' ? { kind: 'tally' as const } : {}),
      ...(became ? { became: anchorOf(became) } : {}),
    }
    start = end
    return span
  })
}
