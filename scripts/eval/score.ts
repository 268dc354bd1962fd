import type { Gold } from './gold.ts'
import { align, daysOf, hasZone, keyOf, shingleScore } from './text.ts'

/** What a reader says of an article, in the shape that is scored. */
export interface Prediction {
  readonly headline?: string
  readonly authors: readonly string[]
  readonly date?: string
  readonly summary: readonly string[]
  readonly paragraphs: ReadonlyArray<{
    readonly text: string
    readonly sectionHeading: string | null
  }>
  readonly dateline?: string
  readonly source?: { readonly name: string; readonly url?: string }
  readonly footnotes: ReadonlyArray<{ readonly marker: string; readonly text: string }>
}

/** Things found, things said, things to find. */
export interface Count {
  readonly hit: number
  readonly said: number
  readonly gold: number
}

/** A field that a record has or has not. */
export interface Found {
  readonly gold: boolean
  readonly said: boolean
  readonly right: boolean
}

/** Everything counted for one article. */
export interface Row {
  readonly id: string
  readonly language: string
  readonly headline?: boolean
  readonly authors: Count
  readonly date: { readonly asked: boolean; readonly said: boolean; readonly right: boolean }
  readonly paragraph: { readonly p: number; readonly r: number }
  readonly perfect: boolean
  readonly text: { readonly p: number; readonly r: number }
  readonly heading?: Count
  readonly stray?: number
  readonly placed?: { readonly hit: number; readonly of: number }
  readonly boundary?: Count
  readonly summary?: { readonly summary: number; readonly paragraph: number; readonly of: number }
  readonly dateline?: Found
  readonly source?: Found
  readonly footnote?: Count
  readonly leak?: { readonly hit: number; readonly of: number }
}

interface Said {
  readonly text: string
  readonly heading: string | null
}

const bodyOf = (gold: Gold): Said[] =>
  gold.sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.map((text) => ({ text, heading: heading ?? null })),
  )

/** The headings in order, one for each run of paragraphs under the same heading. */
const headingsOf = (body: readonly Said[]): string[] =>
  body.flatMap(({ heading }, index) =>
    heading !== null && (index === 0 || body[index - 1]?.heading !== heading)
      ? [keyOf(heading)]
      : [],
  )

/** Keys of the paragraphs that open a section. */
const openingsOf = (body: readonly Said[]): string[] =>
  body.flatMap(({ text, heading }, index) => {
    const above = body[index - 1]?.heading ?? ''
    const opens = index === 0 ? heading !== null : keyOf(heading ?? '') !== keyOf(above)
    return opens ? [keyOf(text)] : []
  })

function daysSaid(date: string | undefined): string[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
  const instant = date && hasZone(date) ? Date.parse(date) : Number.NaN
  const utc = Number.isNaN(instant) ? undefined : new Date(instant).toISOString().slice(0, 10)
  return [day, utc].filter((value) => value !== undefined)
}

const host = (url: string | undefined): string =>
  (url ?? '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/')[0] ?? ''

function sourceKeys({ name, url }: { name?: string; url?: string }): string[] {
  const shown = /^\S+\.\S+$/.test(name ?? '') ? host(name) : (name ?? '')
  return [shown, host(url)].filter((value) => value !== '').map(keyOf)
}

function scoreDate(gold: Gold, said: string | undefined): Row['date'] {
  const asked = (gold.visible?.date ?? Boolean(gold.date)) && Boolean(gold.date)
  if (gold.date !== null && gold.date.length < 10)
    return { asked, said: Boolean(said), right: said === gold.date }
  const days = daysSaid(said)
  const truth = gold.date ? daysOf(gold.date) : []
  return { asked, said: days.length > 0, right: days.some((day) => truth.includes(day)) }
}

function scoreSections(
  body: readonly Said[],
  answer: readonly Said[],
  said: readonly Said[],
  pairs: ReadonlyArray<readonly [number, number]>,
): Pick<Row, 'heading' | 'stray' | 'placed' | 'boundary'> {
  const headings = headingsOf(body)
  const spoken = headingsOf(said)
  if (headings.length === 0) return { stray: spoken.length }
  const open = openingsOf(body)
  const opened = openingsOf(answer)
  const under = (list: readonly Said[], index: number): string => keyOf(list[index]?.heading ?? '')
  return {
    heading: {
      hit: align(headings, spoken).length,
      said: spoken.length,
      gold: headings.length,
    },
    placed: {
      hit: pairs.filter(([i, j]) => under(body, i) === under(answer, j)).length,
      of: pairs.length,
    },
    boundary: { hit: align(open, opened).length, said: opened.length, gold: open.length },
  }
}

/** What only hand-labelled gold tells. */
function scoreExtras(
  gold: Gold,
  prediction: Prediction,
  own: ReadonlySet<string>,
  out: ReadonlySet<string>,
): Pick<Row, 'dateline' | 'source' | 'footnote' | 'leak'> {
  const notes = (list: Prediction['footnotes']): string[] =>
    list.map(({ marker, text }) => `${marker} ${keyOf(text)}`)
  const truth = gold.source ? sourceKeys(gold.source) : []
  const read = prediction.source ? sourceKeys(prediction.source) : []
  const stray = (gold.residue ?? []).filter((line) => !own.has(keyOf(line)))
  return {
    ...(gold.dateline === undefined
      ? {}
      : {
          dateline: {
            gold: gold.dateline !== null,
            said: Boolean(prediction.dateline),
            right:
              gold.dateline !== null && keyOf(gold.dateline) === keyOf(prediction.dateline ?? ''),
          },
        }),
    ...(gold.source === undefined
      ? {}
      : {
          source: {
            gold: gold.source !== null && (gold.visible?.source ?? true),
            said: Boolean(prediction.source),
            right: read.some((name) => truth.includes(name)),
          },
        }),
    ...(gold.footnotes === undefined
      ? {}
      : {
          footnote: {
            hit: align(notes(gold.footnotes), notes(prediction.footnotes)).length,
            said: prediction.footnotes.length,
            gold: gold.footnotes.length,
          },
        }),
    ...(gold.residue === undefined
      ? {}
      : {
          leak: {
            hit: stray.filter((line) => out.has(keyOf(line))).length,
            of: gold.residue.length,
          },
        }),
  }
}

function scoreSummary(
  gold: Gold,
  prediction: Prediction,
  said: readonly Said[],
): Pick<Row, 'summary'> {
  if (!(gold.visible?.summary ?? true)) return {}
  const truth = gold.summary.map(keyOf)
  const spoken = prediction.summary.map(keyOf)
  const as = truth.filter((key) => spoken.includes(key)).length
  const body = truth.filter(
    (key) => !spoken.includes(key) && said.some(({ text }) => keyOf(text) === key),
  )
  return { summary: { summary: as, paragraph: body.length, of: truth.length } }
}

/**
 * Count everything for one article.
 *
 * @param gold
 *   What is true.
 * @param prediction
 *   What was read.
 * @returns
 *   Counts; a measure that the gold does not ask for is absent.
 */
export function scoreArticle(gold: Gold, prediction: Prediction): Row {
  const body = bodyOf(gold)
  const summary = new Set(gold.summary.map(keyOf))
  const keys = body.map(({ text }) => keyOf(text))
  const known = new Set(keys)
  const said = prediction.paragraphs.map(
    ({ text, sectionHeading }): Said => ({ text, heading: sectionHeading }),
  )
  const answer = said.filter(({ text }) => known.has(keyOf(text)) || !summary.has(keyOf(text)))
  const pairs = align(
    keys,
    answer.map(({ text }) => keyOf(text)),
  )
  const headlines = [gold.headline, gold.headlineOnPage]
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map((value) => keyOf(value ?? ''))
  const names = new Set((gold.visible?.authors ?? gold.authors).map(keyOf))
  const saidNames = new Set(prediction.authors.map(keyOf).filter((name) => name !== ''))
  const out = new Set([...said.map(({ text }) => keyOf(text)), ...headingsOf(said)])
  const own = new Set(['', ...keys, ...headingsOf(body)])
  const join = (list: readonly Said[]): string => list.map(({ text }) => text).join('\n')
  return {
    id: gold.id,
    language: gold.language,
    ...((gold.visible?.headline ?? true)
      ? { headline: headlines.includes(keyOf(prediction.headline ?? '')) }
      : {}),
    authors: {
      hit: [...saidNames].filter((name) => names.has(name)).length,
      said: saidNames.size,
      gold: names.size,
    },
    date: scoreDate(gold, prediction.date),
    paragraph: {
      p: answer.length === 0 ? 0 : pairs.length / answer.length,
      r: body.length === 0 ? 0 : pairs.length / body.length,
    },
    perfect: pairs.length === body.length && pairs.length === answer.length,
    text: shingleScore(join(body), join(answer)),
    ...scoreSections(body, answer, said, pairs),
    ...scoreSummary(gold, prediction, said),
    ...scoreExtras(gold, prediction, own, out),
  }
}
