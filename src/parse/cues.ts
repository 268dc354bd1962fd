import { hashOf, NUMBER, type Words, wordsIn } from '../characters.ts'
import { fold } from '../model/index.ts'
import { languages } from './words/languages.ts'
import { phrasesOf, type Topic } from './words/words.ts'

/** Where in a line a phrase stands. */
export type Where = 'whole' | 'start' | 'end' | 'in'

/** A phrase of the word lists, found in a line. */
export interface Cue {
  readonly topic: Topic
  readonly where: Where
  /** Offset of its first character. */
  readonly from: number
  /** Offset behind its last. */
  readonly to: number
  /** Language of the list. */
  readonly language: string
}

interface Entry {
  readonly topic: Topic
  readonly words: readonly string[]
  readonly language: string
  readonly reach: Reach
}

/** In pages of which languages a phrase counts: in all, in those of its own, or in English in all others too. */
type Reach = 'all' | 'own' | 'own or English'

const topics: readonly Topic[] = [
  'source',
  'related',
  'photo',
  'by',
  'advertisement',
  'share',
  'comments',
  'newsletter',
  'paywall',
  'copyright',
  'published',
  'updated',
  'minutes',
  'note',
  'tags',
  'role',
  'ago',
  'tools',
  'consent',
  'rating',
  'house',
  'picture',
  'caption',
  'we',
  'you',
  'speech',
]

// Words that are common in running text count only in pages of their own language.
const homely: ReadonlySet<Topic> = new Set<Topic>([
  'by',
  'source',
  'ago',
  'published',
  'role',
  'house',
  'picture',
])
// Words that are looked for in the middle of a line too.
const anywhere: ReadonlySet<Topic> = new Set<Topic>(['house', 'picture', 'we', 'you', 'speech'])
// Words of every sentence mean something in their own language only.
const grammatical: ReadonlySet<Topic> = new Set<Topic>(['we', 'you', 'speech'])
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/
const firstUnspaced = 0x0e00
const longest = 260
const headWords = 10
const tailWords = 6

const reachOf = (topic: Topic): Reach =>
  grammatical.has(topic) ? 'own' : homely.has(topic) ? 'own or English' : 'all'

const byFirstWord = new Map<number, Entry[]>()
const byWordAnywhere = new Map<number, Entry[]>()
const byFirstCharacter = new Map<string, Array<Omit<Entry, 'words'> & { phrase: string }>>()
// Few words open a phrase: for the low bits of a word's number, whether any does that has the same.
const places = 1 << 16
const mayOpen = new Uint8Array(places)

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

for (const own of languages) {
  const { language } = own
  for (const topic of topics) {
    for (const phrase of phrasesOf(own[topic])) {
      const reach = reachOf(topic)
      if (unspaced.test(phrase))
        add(byFirstCharacter, phrase.charAt(0), { topic, phrase, language, reach })
      else {
        const words = phrase.match(wordPattern) ?? []
        if (!words[0]) continue
        const first = hashOf(words[0])
        const entry: Entry = { topic, words, language, reach }
        mayOpen[first & (places - 1)] = 1
        add(byFirstWord, first, entry)
        if (anywhere.has(topic)) add(byWordAnywhere, first, entry)
      }
    }
  }
}

// The very strings of the lists, to compare with: an engine sees at once that these are the same, or are not.
const tongues = new Map(languages.map(({ language }) => [language, language]))

function spokenHere({ reach, language: own }: Omit<Entry, 'words'>, language: string): boolean {
  return reach === 'all' || own === language || (reach === 'own or English' && own === 'en')
}

function matches(text: string, words: Words, at: number, wanted: readonly string[]): boolean {
  const { from, to } = words
  if (at + wanted.length > from.length) return false
  for (let step = 0; step < wanted.length; step += 1) {
    const word = wanted[step] as string // in range, as are the words from `at` on
    const start = from[at + step] as number
    if ((to[at + step] as number) - start !== word.length || !text.startsWith(word, start))
      return false
  }
  return true
}

const whereOf = (from: number, to: number, first: number, last: number): Where =>
  from <= first ? (to >= last ? 'whole' : 'start') : to >= last ? 'end' : 'in'

const noEntries: readonly Entry[] = []

/** Phrases that open with a word. */
function entriesOf(word: number, isInside: boolean): readonly Entry[] {
  if (mayOpen[word & (places - 1)] === 0) return noEntries
  return (isInside ? byWordAnywhere : byFirstWord).get(word) ?? noEntries
}

/** Phrases of languages that put spaces between words. */
function spacedCues(text: string, words: Words, language: string, cues: Cue[]): void {
  const { from, to, hash } = words
  const count = hash.length
  const first = from[0] ?? 0
  const last = to[count - 1] ?? 0
  for (let at = 0; at < count; at += 1) {
    const isInside = at >= headWords && at < count - tailWords
    for (const entry of entriesOf(hash[at] as number, isInside)) {
      if (!spokenHere(entry, language) || !matches(text, words, at, entry.words)) continue
      const start = from[at] as number
      const end = to[at + entry.words.length - 1] as number // `matches` found all of them
      const where = whereOf(start, end, first, last)
      cues.push({ topic: entry.topic, where, from: start, to: end, language: entry.language })
    }
  }
}

/** Phrases of Chinese, Japanese, Korean, Thai: they may stand anywhere. */
function unspacedCues(text: string, words: Words, language: string, cues: Cue[]): void {
  const first = words.from[0] ?? 0
  const last = words.to.at(-1) ?? 0
  for (let at = 0; at < text.length; at += 1) {
    for (const entry of byFirstCharacter.get(text.charAt(at)) ?? []) {
      if (!spokenHere(entry, language) || !text.startsWith(entry.phrase, at)) continue
      const to = at + entry.phrase.length
      const where = whereOf(at, to, first, last)
      cues.push({ topic: entry.topic, where, from: at, to, language: entry.language })
    }
  }
}

/**
 * Find what the word lists know in a line.
 *
 * @param line
 *   One line; only its first 260 characters are looked at.
 * @param language
 *   BCP 47 tag of the page, when known.
 * @returns
 *   Cues, spaced languages first; a phrase within another is found too.
 */
export function cuesOf(line: string, language = 'en'): readonly Cue[] {
  const text = line.slice(0, longest).toLowerCase()
  const own = tongues.get(language.slice(0, 2)) ?? ''
  const words = wordsIn(text, NUMBER)
  const cues: Cue[] = []
  spacedCues(text, words, own, cues)
  if (words.highest >= firstUnspaced && unspaced.test(text)) unspacedCues(text, words, own, cues)
  return cues
}

/**
 * The phrases of one topic, folded, in all languages: for comparing whole lines.
 *
 * @param topic
 *   What the words are about.
 * @returns
 *   Folded phrase → language.
 */
export function phrasesAbout(topic: Topic): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((own) =>
      phrasesOf(own[topic]).map((phrase) => [fold(phrase), own.language] as const),
    ),
  )
}
