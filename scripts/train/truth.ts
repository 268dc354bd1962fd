import type { Page } from '../../src/index.ts'
import { legalMoves, mayEnd, mayOpen, width } from '../../src/parse/reading/chain.ts'
import { type Label, labels } from '../../src/parse/reading/labels.ts'
import type { Gold } from '../eval/gold.ts'
import { align, keyOf } from '../eval/text.ts'

/** Lines that are the body, and those of them that are crossheads. */
function bodyLines(keys: readonly string[], gold: Gold): Map<number, Label> {
  const wanted: string[] = []
  const kinds: Label[] = []
  for (const { heading, paragraphs } of gold.sections) {
    if (heading !== null) {
      wanted.push(keyOf(heading))
      kinds.push('crosshead')
    }
    for (const paragraph of paragraphs) {
      wanted.push(keyOf(paragraph))
      kinds.push('paragraph')
    }
  }
  const lines = new Map<number, Label>()
  for (const [line, part] of align(keys, wanted)) lines.set(line, kinds[part] ?? 'paragraph')
  return lines
}

/** The line that is the headline: of several that say it the first that is not a mere address. */
function headlineLine(keys: readonly string[], gold: Gold, end: number): number {
  const wanted = [gold.headline, gold.headlineOnPage]
    .filter(Boolean)
    .map((text) => keyOf(text ?? ''))
  return keys.findIndex((key, index) => index < end && wanted.includes(key))
}

const isShort = (key: string, name: string): boolean => key.length <= name.length + 45

/**
 * Label the lines of a page by its gold.
 *
 * @param page
 *   Page to label.
 * @param gold
 *   What is true of it.
 * @param allowed
 *   Labels that rules leave to each line: where they leave the true one out, the rules were wrong, and
 *   the model learns the line as they have it.
 * @returns
 *   Labels, line by line; nothing when they could not stand in that order.
 */
export function truthOf(
  page: Page,
  gold: Gold,
  allowed: ReadonlyArray<ReadonlySet<Label> | undefined>,
): Label[] | undefined {
  const keys = page.texts.map((text) => keyOf(text))
  const fits = (line: number, label: Label): boolean => allowed[line]?.has(label) ?? true
  const body = new Map([...bodyLines(keys, gold)].filter(([line, label]) => fits(line, label)))
  const paragraphs = [...body].filter(([, label]) => label === 'paragraph').map(([line]) => line)
  const end = Math.max(-1, ...paragraphs)
  const start = Math.min(keys.length, ...body.keys())
  const outside = createOutside(gold, start, end, headlineLine(keys, gold, start))
  const truth = keys.map((key, line): Label => {
    const own = line > end ? undefined : body.get(line)
    const label = own ?? outside(key, line)
    return fits(line, label) ? label : outside('', line)
  })
  return isLegal(truth, allowed) ? truth : undefined
}

/** What a line outside the body is, by its place. */
function createOutside(
  gold: Gold,
  start: number,
  end: number,
  headline: number,
): (key: string, line: number) => Label {
  const names = (gold.visible?.authors ?? gold.authors).map(keyOf).filter((name) => name !== '')
  const summary = new Set(gold.summary.map(keyOf))
  const signed = (key: string): boolean =>
    names.some((name) => key.includes(name) && isShort(key, name))
  const above = (key: string): Label =>
    summary.has(key) ? 'standfirst' : signed(key) ? 'byline' : 'front'
  return (key, line) => {
    if (line === headline) return 'headline'
    if (line < headline) return 'masthead'
    if (line > end && end >= 0) return signed(key) ? 'signature' : 'after'
    return line > start ? 'aside' : above(key)
  }
}

function isLegal(
  truth: readonly Label[],
  allowed: ReadonlyArray<ReadonlySet<Label> | undefined>,
): boolean {
  const place = truth.map((label) => labels.indexOf(label))
  const ends = mayOpen[place[0] ?? 0] && mayEnd[place.at(-1) ?? 0]
  return (
    Boolean(ends) &&
    truth.every(
      (label, line) =>
        (allowed[line]?.has(label) ?? true) &&
        (line === 0 || legalMoves[(place[line - 1] ?? 0) * width + (place[line] ?? 0)] === 0),
    )
  )
}
