import { classAt, isLetter, isSecondHalf } from '../../characters.ts'
import { fold, generation, type Page } from '../../model/index.ts'
import type { Cue } from '../cues.ts'
import {
  isJoint,
  isNameShaped,
  isParticle,
  longest,
  type NameFound,
  type NamePart,
  nameParts,
  reporters,
} from '../names.ts'
import { phrasebook } from '../phrasebook.ts'
import { type Measure, measurePage } from '../reading/measure.ts'
import { isAgency } from '../words/agencies.ts'
import { languages } from '../words/languages.ts'
import { phrasesOf, type Topic } from '../words/words.ts'
import { isGivenName } from './person.ts'

/** Words that could be an author's name, where they stand. */
export interface Sighting extends NameFound {
  readonly block: number
  readonly words: string
  /** What they look like. */
  readonly shape: 'person' | 'agency' | 'desk' | 'announced'
  /** Whether they fill the line, but for a word for “by”, a date, a role, or other names. */
  readonly whole: boolean
  /** Whether a word for “by” stands right before them. */
  readonly announced: boolean
  /** Whether such a word opens the list that they are in. */
  readonly listed: boolean
  /** Names before this one in its line. */
  readonly rank: number
  /** Whether only a comma, an “and” or the like stands between the name before and this one. */
  readonly joined: boolean
}

const widest = 200
const word = /\S+/g
const host =
  /^[\p{L}\d-]{2,30}\.(?!(?:jpe?g|png|gif|webp|svg|pdf|mp[34])$)(?:[a-z]{2,4}|[a-z]{2}\.[a-z]{2})$/iu
const capital = /^["“„«]?\p{Lu}/u
const deskWords = new Map(
  languages.map(({ language, desk }) => [language, phrasebook(phrasesOf(desk))]),
)
// Outlets sign with their initials: `By HPN`
const initials = /^\p{Lu}{2,5}$/u
const none = (): boolean => false

/** Whether words name a desk: its word alone, first or last. */
function isDesk(words: string, parts: readonly string[], language: string): boolean {
  if (words.length > 40 || parts.length > 4 || /\d{3}/.test(words)) return false
  const isOwn = deskWords.get(language) ?? none
  const isEnglish = deskWords.get('en') ?? none
  const is = (end: string): boolean => isOwn(end) || isEnglish(end)
  return is(words) || is(parts.at(-1) ?? '') || is(parts.length < 4 ? (parts[0] ?? '') : '')
}

/** The run of words with capitals that a part opens with; a word before small print is left out. */
function capitalRun(text: string, from: number, to: number): Array<{ at: number; word: string }> {
  const words = [...text.slice(from, to).matchAll(word)].map((match) => ({
    at: from + match.index,
    word: match[0],
  }))
  const end = words.findIndex(
    ({ word: value }, index) =>
      !capital.test(value) && !(index > 0 && isParticle(value) && words[index + 1]),
  )
  const run = end < 0 ? words : words.slice(0, end)
  const last = run.at(-1)?.word ?? ''
  return end > 0 && run.length > 2 && !isGivenName(last) ? run.slice(0, -1) : run
}

const ofGeneration = new RegExp(`^${generation}$`)

/** A word without the marks behind it; the full stop of `Jr.` belongs to it. */
const withoutStop = (word: string): string =>
  ofGeneration.test(word) ? word : word.replace(/[.,:]+$/, '')

/** `Birgit Baumann Anna Giulia Fink`: cut before each given name that follows a whole name. */
function peopleIn(text: string, from: number, to: number, alone: ReadonlySet<string>): NameFound[] {
  const run = capitalRun(text, from, to)
  if (run.length < 2) return []
  const found: NameFound[] = []
  let open = 0
  const close = (end: number): void => {
    const [first, last] = [run[open], run[end - 1]]
    if (first && last && end - open >= 2)
      found.push({ from: first.at, to: last.at + withoutStop(last.word).length })
    open = end
  }
  for (let index = 2; index < run.length; index += 1) {
    const [first, before, here] = [run[open], run[index - 1], run[index]]
    if (!first || !before || !here || index - open < 2) continue
    const said = text.slice(first.at, before.at + before.word.length)
    const isBorder = isGivenName(here.word) && !isGivenName(before.word) && run.length - index >= 2
    if (alone.has(fold(said)) || isBorder) close(index)
  }
  close(run.length)
  return found.filter(({ from: start, to: end }) => isNameShaped(text.slice(start, end)))
}

/** What names of several people in a part are read with. */
interface Reader {
  readonly text: string
  /** Folded short lines of the page. */
  readonly alone: ReadonlySet<string>
  readonly language: string
}

type Shaped = NameFound & { readonly shape: Sighting['shape'] }

/** A person, a desk or an agency that fills a part. */
function wholePart(
  words: string,
  parts: readonly string[],
  language: string,
): Sighting['shape'] | undefined {
  if (isAgency(words)) return 'agency'
  const isOfDesk = isDesk(words, parts, language)
  if (isNameShaped(words)) return isOfDesk ? 'desk' : 'person'
  return isOfDesk || host.test(words) ? 'desk' : undefined
}

/** Names that a part opens with, and the outlet behind them. */
function severalIn({ text, alone }: Reader, part: NameFound): Shaped[] {
  const opening = /^\S+/.exec(text.slice(part.from, part.to))?.[0] ?? ''
  if (!isGivenName(opening)) return []
  const people = peopleIn(text, part.from, part.to, alone)
  if (people[0]?.from !== part.from) return []
  const end = people.at(-1)?.to ?? part.to
  const tail = text.slice(end, part.to).trim()
  const from = part.to - tail.length
  const isOutlet = tail !== '' && (alone.has(fold(tail)) || isAgency(tail))
  return [
    ...people.map(
      (place): Shaped => ({
        ...place,
        shape: isAgency(text.slice(place.from, place.to)) ? 'agency' : 'person',
      }),
    ),
    ...(isOutlet ? [{ from, to: part.to, shape: 'desk' } as const] : []),
  ]
}

/** The names in one part of a line. */
function readPart(reader: Reader, part: NamePart): Shaped[] {
  const words = reader.text.slice(part.from, part.to)
  const own = words.split(/\s+/)
  const count = own.length
  const shape = wholePart(words, own, reader.language)
  if (shape && count <= 3) return [{ from: part.from, to: part.to, shape }]
  const several = /\p{Lu}/u.test(words) ? severalIn(reader, part) : []
  if (several.length > 0) return several
  if (shape) return [{ from: part.from, to: part.to, shape }]
  if (part.announced && initials.test(words))
    return [{ from: part.from, to: part.to, shape: 'desk' }]
  const isShort = words.length <= 30 && count <= 4 && /^\p{L}/u.test(words)
  return part.announced && isShort ? [{ from: part.from, to: part.to, shape: 'announced' }] : []
}

/** Whether a line can hold a byline at all: a counter is a number with a word for what it counts, and no more. */
function isOpen(page: Page, measure: Measure, block: number): boolean {
  const { form, naming } = page.blocks[block] ?? {}
  const isCounter = naming?.kind === 'tally'
  return form === 'text' && !isCounter && measure.width <= widest && measure.stops <= 4
}

/**
 * Find whatever could be the name of an author.
 *
 * @param page
 *   Page whose lines have their names.
 * @returns
 *   Sightings, in order.
 */
export function sightingsOf(page: Page): Sighting[] {
  const measures = measurePage(page)
  const alone = new Set(
    page.folded.filter((folded, block) => folded !== '' && (measures[block]?.words ?? 9) <= 4),
  )
  return measures.flatMap((measure, block) =>
    isOpen(page, measure, block) ? readLine(page, measure, block, alone) : readOpening(page, block),
  )
}

// Reporters whom a wire report names as it opens: `（记者 何一舟）`, `[서울=뉴시스] 최진석 기자 =`
const opening =
  /^.{0,40}?[(（](?:本报|本网)?(?:记者|記者|通讯员)[\s:：]*(?<chinese>[\u3400-\u9fff]{2,4})(?:[、，,\s][^()（）]{0,30})?[)）]|^[[［【][^\]］】]{2,20}[\]］】]\s?(?<korean>[\uac00-\ud7a3]{2,4})\s?(?:기자|특파원)\s?=/u

function readOpening(page: Page, block: number): Sighting[] {
  const text = (page.texts[block] ?? '').slice(0, 120)
  const match = opening.exec(text)
  const words = match?.groups?.chinese ?? match?.groups?.korean
  if (!match || !words) return []
  const from = text.indexOf(
    words,
    match.groups?.korean ? text.search(/[\]］】]/) : text.search(/[记記通]/),
  )
  const flags = { whole: false, announced: true, listed: true, rank: 0, joined: false }
  return [{ block, from, to: from + words.length, words, shape: 'person', ...flags }]
}

const reporter = new RegExp(`^(?:${reporters})`)

/** Whether only an agency is named for its reporter: `新华社记者`. */
const isUnnamed = (text: string, to: number, shape: Sighting['shape']): boolean =>
  shape === 'agency' && reporter.test(text.slice(to, to + 3))

/** The names in the parts of a line. */
function placesIn(
  reader: Reader,
  parts: readonly NamePart[],
): Array<Shaped & { readonly part: NamePart }> {
  return parts.flatMap((part) =>
    readPart(reader, part)
      .filter(({ from, to, shape }) => to > from && !isUnnamed(reader.text, to, shape))
      .map((place) => ({ ...place, part })),
  )
}

function readLine(
  page: Page,
  measure: Measure,
  block: number,
  alone: ReadonlySet<string>,
): Sighting[] {
  const text = page.texts[block] ?? ''
  const language = (page.language ?? 'en').slice(0, 2)
  const isKnown = page.language === language && text.length <= longest
  const parts = nameParts(text, page.language, isKnown ? measure.dates : undefined)
  const found: Found[] = []
  for (const { part, from, to, shape } of placesIn({ text, alone, language }, parts)) {
    const before = found.at(-1)
    found.push({
      block,
      from,
      to,
      words: text.slice(from, to),
      shape,
      announced: part.announced && from === part.from,
      listed: part.listed,
      rank: found.length,
      joined: before !== undefined && isJoint(text.slice(before.to, from)),
      whole: false,
    })
  }
  if (found.length === 0) return []
  const { cues } = measure
  const credited = creditedIn(text, measure, found)
  const people = found.filter((sighting) => {
    const { shape, words, from, to } = sighting
    if (credited.has(sighting)) return false
    if (shape !== 'person' || words.split(/\s+/).some(isGivenName)) return true
    const isTitle =
      found.length > 1 &&
      cues.some((cue) => cue.topic === 'role' && cue.from >= to && cue.from - to <= 2)
    return (
      !isTitle && !cues.some((cue) => interfaces.has(cue.topic) && cue.from >= from && cue.to <= to)
    )
  })
  const covered = [...found, ...measure.dates, ...labelsIn(measure)]
  const whole = !holdsWord(text, covered)
  for (const sighting of people) sighting.whole = whole
  const isItem = measure.opening === 'bullet' && !whole // an item that says more than a name
  return isItem ? people.filter(({ listed }) => listed) : people
}

// Whether it fills the line is known when all the line's names are.
type Found = Omit<Sighting, 'whole'> & { whole: boolean }

// `(Ann Poe / AP)`: a line that is in brackets as a whole, with an agency in it, says who took a picture.
const inBrackets = /^[(（[].*[)）\]]$/u

/** Names of those who took a picture: behind a word for it, those joined to them, and those in brackets with an agency. */
function creditedIn(text: string, { cues }: Measure, found: readonly Found[]): ReadonlySet<Found> {
  if (inBrackets.test(text) && found.some(({ shape }) => shape === 'agency')) return new Set(found)
  const credited = new Set<Found>()
  let isOpen = false
  for (const sighting of found) {
    const { from, joined } = sighting
    isOpen = (isOpen && joined) || cues.some((cue) => isCreditTo(text, cue, from))
    if (isOpen) credited.add(sighting)
  }
  return credited
}

const isCreditTo = (text: string, { topic, to }: Cue, from: number): boolean =>
  topic === 'photo' && to <= from && /^[\s:：]{1,3}$/.test(text.slice(to, from))

const beside: ReadonlySet<Topic> = new Set<Topic>([
  'by',
  'role',
  'published',
  'updated',
  'minutes',
  'ago',
])

const interfaces: ReadonlySet<Topic> = new Set<Topic>([
  'share',
  'tools',
  'newsletter',
  'consent',
  'rating',
  'comments',
  'paywall',
  'tags',
  'related',
])

/** Words that bylines print beside a name. */
const labelsIn = ({ cues }: Measure): NameFound[] => cues.filter(({ topic }) => beside.has(topic))

/** Whether a text holds a word of more than four letters outside some stretches of it. */
function holdsWord(text: string, places: readonly NameFound[]): boolean {
  let letters = 0
  for (let index = 0; index < text.length; index += 1) {
    const isOpen = isLetter(classAt(text, index)) && !isWithin(places, index)
    if (!isOpen) letters = 0
    else if (!isSecondHalf(text.charCodeAt(index))) letters += 1
    if (letters > 4) return true
  }
  return false
}

const isWithin = (places: readonly NameFound[], index: number): boolean =>
  places.some(({ from, to }) => index >= from && index < to)
