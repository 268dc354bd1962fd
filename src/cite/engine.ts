import type { Cited } from './cited.ts'
import type { CslProcessor } from './csl.ts'
import { type CslItem, toCslItem } from './csl-json.ts'
import { italic, type Run, roman, runsToText } from './runs.ts'

/**
 * An entry of a bibliography, formatted by a CSL engine.
 *
 * @param open
 *   Sets up the style, given what finds the item of the bibliography.
 * @returns
 *   Function from what is known of an article to its entry. It throws where the engine fails, or has nothing to say.
 */
export function formatter(open: (item: () => object) => CslProcessor): (cited: Cited) => Run[] {
  let item: CslItem
  let number = 0
  let processor: CslProcessor | undefined
  return (cited) => {
    number += 1 // what has another name is another work, and no later edition of the one before
    item = { ...toEngine(cited), id: String(number) }
    processor ??= open(() => item)
    try {
      processor.updateItems([item.id])
      const [, [entry = '']] = processor.makeBibliography() || [{}, []]
      const runs = runsOf(entry)
      if (/^$|\[CSL STYLE ERROR/.test(runsToText(runs))) throw new Error('the entry is empty')
      return runs
    } catch (error) {
      processor = undefined // who knows what state it is in
      throw error
    }
  }
}

/**
 * An entry that no style has formatted.
 *
 * @param cited
 *   Facts of an article.
 * @returns
 *   What identifies it: its title and its address.
 */
export function unformatted({ title, url }: Cited): Run[] {
  return [roman(url === undefined ? `${title}.` : `${title}. ${url}`)]
}

// The number of an entry, which means nothing outside of a bibliography.
const first = /<div class="csl-left-margin">[^<\d]*1[^<\d]*<\/div>/

/** The engine's HTML: text, italics, and boxes that mean nothing here. */
function runsOf(html: string): Run[] {
  const text = html
    .replace(first, '')
    .replace(/<\/?(?!\/?i>)[a-z][^>]*>/g, '')
    .trim()
  return text.split(/(<i>.*?<\/i>)/s).flatMap((piece): Run[] => {
    const slanted = /^<i>(.*)<\/i>$/s.exec(piece)?.[1]
    if (slanted !== undefined) return [italic(unescaped(slanted))]
    return piece === '' ? [] : [roman(unescaped(piece))]
  })
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescaped(text: string): string {
  return text
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, number?: string, name = '') =>
      number === undefined ? (signs[name] ?? whole) : String.fromCodePoint(Number(number)),
    )
    .replace(/\ufdd2/g, '')
    .replace(/[\ufdd0\ufdd1]/g, (sign) => (sign === '\ufdd0' ? '<' : '>'))
}

/** The engine reads mark-up in what it is given; ours has none. Characters that no text may hold stand for `<` and `>`. */
function plain(text: string): string {
  return text
    .replace(/[\ufdd0-\ufdd2]/g, '\ufffd')
    .replace(/</g, '\ufdd0')
    .replace(/>/g, '\ufdd1')
}

const odd = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The engine looks names up in objects, where some are before anybody put them there: `constructor`. */
const unlike = (name: string): string =>
  name.replace(/\w+/g, (word) => (odd.has(word) ? `${word.charAt(0)}\ufdd2${word.slice(1)}` : word))

/** Texts of a name, or of anything else, made over. */
function over<Value>(value: Value, make: (text: string) => string): Value {
  if (typeof value === 'string') return make(value) as Value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => over(part, make)) as Value
  const parts = Object.entries(value).map(([key, part]) => [key, over(part, make)])
  return Object.fromEntries(parts) as Value
}

/** The engine's own way to say that letters stay as they are. */
const asIs = (text: string): string => `<span class="nocase">${text}</span>`

/**
 * An article as the engine is to see it.
 *
 * Where it was published counts, not in whose archive it is: styles would print the archive in place of an unknown
 * newspaper. The day of the capture is none on which somebody looked at the address that is cited, and a digest no note.
 * Capitals are for titles in English that somebody printed; a newspaper's name has its own. The language of any other
 * title is kept to ourselves: the engine would treat the style's own English words by its rules (`[İnternet]`).
 *
 * @param cited
 *   Its facts.
 * @returns
 *   Item of CSL-JSON.
 */
export function toEngine(cited: Cited): CslItem {
  const item = items.get(cited) ?? madeFor(cited)
  items.set(cited, item)
  return item
}

/** Each style asks for the same. */
const items = new WeakMap<Cited, CslItem>()

function madeFor(cited: Cited): CslItem {
  const {
    archive: _archive,
    archive_location: _location,
    accessed: _accessed,
    note: _note,
    language,
    ...item
  } = over(toCslItem(cited), plain)
  const isEnglish = language !== undefined && /^en\b/i.test(language)
  const isPrinted = !item.title.startsWith('[')
  const source = item['container-title']
  return {
    ...item,
    ...(item.author ? { author: over(item.author, unlike) } : {}),
    title: isEnglish && isPrinted ? item.title : asIs(item.title),
    ...(source === undefined ? {} : { 'container-title': asIs(source) }),
    ...(isEnglish ? { language: 'en' } : {}),
  } as CslItem
}
