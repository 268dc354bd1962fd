import type {
  ArticleRecord,
  Claim,
  Field,
  Json,
  Part,
  Role,
  Section,
  Span,
} from '../model/index.ts'
import { type Edit, edited } from './edit.ts'
import { escapeHtml } from './strings.ts'

/** What a record is cut down to. */
export interface Measure {
  /** How many words of the text are shown. */
  readonly words: number
  /** Whether the words of the rest can be found. */
  readonly search: 'shown' | 'words'
}

/** What stands where text is not shown. */
export const omission = '[…]'

const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g
const word = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu

const countOf = (text: string): number =>
  (text.match(ideographs)?.length ?? 0) +
  text
    .replace(ideographs, ' ')
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length

/** The first words of a text; a sign of omission behind them when there were more. */
function firstWords(text: string, most: number): string {
  let count = 0
  let end = 0
  for (const match of text.matchAll(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\S+/g)) {
    if (count === most) return `${text.slice(0, end).trimEnd()} ${omission}`
    count += 1
    end = match.index + match[0].length
  }
  return text
}

// Facts about the article, which stay; everything else of the file is text, or stood around it.
const facts: ReadonlySet<Role | 'gap'> = new Set<Role | 'gap'>([
  'headline',
  'kicker',
  'byline',
  'author',
  'timestamp',
  'published',
  'updated',
  'dateline',
  'source',
  'source-name',
  'republisher',
  'topics',
  'topic',
  'gap',
])

/**
 * Cut a record down to its facts and its first words.
 *
 * Notes, captions and footnotes are text too. What is shown is shown without links and marks.
 *
 * @param record
 *   Record.
 * @param measure
 *   How much is shown.
 * @returns
 *   Record in which the rest is nowhere, but for its words in the order of the alphabet, when they may be
 *   found.
 */
export function excerpted(record: ArticleRecord, { words, search }: Measure): ArticleRecord {
  const standfirst = record.standfirst && cutStandfirst(record.standfirst, words)
  const spent = standfirst?.value.reduce((sum, text) => sum + countOf(text), 0) ?? 0
  const { sections, upTo } = cutSections(record.sections, Math.max(0, words - spent))
  const cut = withheldEdits(record.spans, upTo)
  const whole = textsOf(record).join('\n')
  const shown = [...(standfirst?.value ?? []), ...sections.flatMap(textsIn)].join(' ')
  const { standfirst: _standfirst, ...others } = record
  const claims = withoutEvidence(others, cut)
  const result = edited(
    {
      ...claims,
      ...(standfirst ? { standfirst } : {}),
      sections,
      footnotes: [],
      captions: [],
      notes: [],
      furniture: [],
    },
    cut,
  )
  const withheld = {
    words: Math.max(0, countOf(whole) - countOf(shown.replaceAll(omission, ''))),
    characters: cut.reduce((sum, { withheld }) => sum + withheld, 0),
  }
  return {
    ...result,
    spans: linked(result.spans, sections),
    terms: {
      visibility: 'excerpt',
      listed: true,
      ...record.terms,
      file: 'none',
      withheld,
      ...(search === 'words' ? { findable: findableOf(whole, shown) } : {}),
    },
  }
}

const pageAnchors = new Set('headline kicker standfirst byline date source topics'.split(' '))

/** A stretch leads to what is shown of it, if anything is. */
function linked(spans: readonly Span[], sections: readonly Section[]): Span[] {
  const there = new Set<string>(
    sections.flatMap(({ anchor, parts }) => [anchor, ...parts.map((part) => part.anchor)]),
  )
  return spans.map(({ became, ...span }) =>
    became !== undefined && (there.has(became) || pageAnchors.has(became))
      ? { ...span, became }
      : span,
  )
}

const textsIn = ({ heading, parts }: Section): string[] => [
  ...(heading ? [heading.text] : []),
  ...parts.map(({ text }) => text),
]

/**
 * All text of an article, as it is read.
 *
 * @param record
 *   Record.
 * @returns
 *   Standfirst, body, notes, captions and footnotes.
 */
export function textsOf({
  standfirst,
  sections,
  notes,
  captions,
  footnotes,
}: ArticleRecord): string[] {
  return [
    ...(standfirst?.value ?? []),
    ...sections.flatMap(textsIn),
    ...[...notes, ...captions, ...footnotes].map(({ text }) => text),
  ]
}

function cutStandfirst(
  field: NonNullable<ArticleRecord['standfirst']>,
  words: number,
): NonNullable<ArticleRecord['standfirst']> {
  let left = words
  const value = field.value.flatMap((text) => {
    if (left <= 0) return []
    const cut = firstWords(text, left)
    left -= countOf(text)
    return [cut]
  })
  const { overruled: _overruled, ...claim } = field
  const evidence = claim.evidence.map((each) => ({ ...each, text: omission }))
  return { ...claim, value, evidence }
}

function cutSections(
  sections: readonly Section[],
  words: number,
): { sections: Section[]; upTo: number } {
  let left = words
  let upTo = -1
  const shown = (part: Part): Part[] => {
    if (left <= 0) return []
    const text = firstWords(part.text, left)
    left -= countOf(part.text)
    if (text === part.text) upTo = part.end
    return [plainPart(part, text)]
  }
  const kept = sections.flatMap(({ heading, anchor, parts }): Section[] => {
    const some = parts.flatMap(shown)
    if (some.length === 0) return []
    const plain = heading && { ...heading, html: escapeHtml(heading.text) }
    return [{ anchor, ...(plain ? { heading: plain } : {}), parts: some }]
  })
  return { sections: kept, upTo }
}

function plainPart({ kind, anchor, ...part }: Part, text: string): Part {
  const html =
    kind === 'item'
      ? `<li id="${anchor}">${escapeHtml(text)}</li>`
      : `<p id="${anchor}">${escapeHtml(text)}</p>`
  return { ...part, anchor, kind: kind === 'item' ? 'item' : 'paragraph', text, html }
}

/** Runs of text that is not shown, each as one omission; gaps between go with them. */
function withheldEdits(spans: readonly Span[], upTo: number): Edit[] {
  const edits: Edit[] = []
  let run: { start: number; end: number } | undefined
  const close = (): void => {
    if (run) edits.push({ ...run, text: omission, withheld: run.end - run.start })
    run = undefined
  }
  for (const { role, start, end } of spans) {
    if (role === 'gap') continue
    if (facts.has(role) || (end <= upTo && isBody(role))) close()
    else run = { start: run?.start ?? start, end }
  }
  close()
  return edits
}

const body: ReadonlySet<string> = new Set([
  'paragraph',
  'crosshead',
  'item',
  'list',
  'quote',
  'table',
  'code',
  'bullet',
  'footnote-call',
])
const isBody = (role: Span['role']): boolean => body.has(role)

/** Claims that rest on what is not shown lose its words; those that were overruled go. */
function withoutEvidence<Rest extends Omit<ArticleRecord, 'standfirst'>>(
  record: Rest,
  cut: readonly Edit[],
): Rest {
  const hidden = (start: number, end: number): boolean =>
    cut.some((edit) => edit.start < end && edit.end > start)
  const rests = ({ evidence }: Claim<unknown>): boolean =>
    evidence.some((each) => 'start' in each && hidden(each.start, each.end))
  const field = (value: Field<Json>): Field<Json> => {
    const { overruled, ...claim } = value
    const others = overruled?.filter((claim) => !rests(claim)) ?? []
    const evidence = claim.evidence.map((each) =>
      'start' in each && hidden(each.start, each.end) ? { ...each, text: omission } : each,
    )
    return { ...claim, evidence, ...(others.length > 0 ? { overruled: others } : {}) }
  }
  const fields = Object.entries(record).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null && 'evidence' in value
      ? field(value as unknown as Field<Json>) // what has evidence is a field, of plain JSON
      : value,
  ])
  const result = Object.fromEntries(fields) as Rest // the same keys
  const withdrawn = Object.entries(record.withdrawn).map(
    ([key, claims]) => [key, claims.filter((claim) => !rests(claim))] as const,
  )
  const diagnostics = record.diagnostics.map(({ actual: _actual, ...rest }) => ({
    ...rest,
    reason: rest.reason.replace(/`[^`]*`/g, `\`${omission}\``),
  }))
  return { ...result, withdrawn: Object.fromEntries(withdrawn), diagnostics }
}

/** The words of what is not shown, each once. */
function findableOf(whole: string, shown: string): string[] {
  const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(word) ?? []
  const known = new Set(wordsOf(shown))
  return [...new Set(wordsOf(whole))].filter((each) => !known.has(each)).sort()
}
