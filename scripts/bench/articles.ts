import { chance, deeds, invented, outlets, small, things } from './words.ts'

/** An article of the workload, before anybody has saved it. */
export interface Story {
  readonly title: string
  readonly outlet: string
  /** Moment of publication, to the minute. */
  readonly moment: Date
  readonly topics: readonly string[]
  readonly sections: readonly {
    readonly heading?: string
    readonly paragraphs: readonly string[]
  }[]
  readonly note: string
}

const first = Date.UTC(2012, 0, 1)
const minutes = 12 * 365 * 24 * 60
const topics = ['politics', 'economy', 'science', 'culture', 'sport', 'health', 'weather', 'law']

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Make up an article of about 3,000 characters: eight to twelve paragraphs in three sections, and a note.
 *
 * @param number
 *   Which; the same number gives the same article.
 * @returns
 *   Article.
 */
export function storyOf(number: number): Story {
  const next = chance(Math.imul(number + 1, 0x85ebca6b))
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1))
  const any = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item // no list is empty
  const usual = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(list.length * next() ** 2.2)] as Item
  const word = (): string => {
    const turn = next()
    if (turn < 0.46) return usual(small)
    if (turn < 0.76) return usual(things)
    if (turn < 0.86) return any(deeds)
    return turn < 0.97 ? usual(invented) : String(between(2, 990))
  }
  const words = (count: number): string => Array.from({ length: count }, word).join(' ')
  const people = Array.from(
    { length: 5 },
    () => `${capital(usual(invented))} ${capital(usual(invented))}`,
  )
  const places = Array.from({ length: 4 }, () => capital(usual(invented)))
  const sentences = [
    (): string => `“${capital(words(between(8, 16)))},” ${any(people)} ${any(deeds)}.`,
    (): string => `${any(people)}, ${words(4)}, ${any(deeds)} that ${words(between(6, 14))}.`,
    (): string => `In ${any(places)}, ${words(between(9, 18))}.`,
    (): string =>
      `Some ${between(3, 95)}% of the ${any(things)} in ${any(places)} & ${any(places)} ${any(deeds)} ${words(7)}.`,
    (): string => `The ${any(things)}’s ${any(things)} – ${words(5)} – ${any(deeds)} ${words(8)}.`,
    (): string => `${capital(words(between(9, 18)))} ${any(deeds)} the ${any(things)}.`,
  ]
  const paragraph = (): string => {
    const length = between(160, 300)
    let text = any(sentences)()
    while (text.length < length) text += ` ${any(sentences)()}`
    return text
  }
  const paragraphs = Array.from({ length: between(8, 12) }, paragraph)
  const marked = any(people)
  paragraphs[1] += ` The letter named ${marked}*.`
  const cuts = [between(2, 4), between(5, 7)]
  const heading = (): string =>
    Array.from({ length: between(3, 5) }, () =>
      capital(any([things, invented])[between(0, 180)] ?? ''),
    ).join(' ')
  return {
    title: `${any(places)} ${capital(any(things))} ${capital(any(deeds))} ${words(between(4, 7)).split(' ').map(capital).join(' ')}`,
    outlet: usual(outlets),
    moment: new Date(first + Math.floor(next() * minutes) * 60_000),
    topics: [...new Set([any(topics), any(topics)])],
    sections: [
      { paragraphs: paragraphs.slice(0, cuts[0]) },
      { heading: heading(), paragraphs: paragraphs.slice(cuts[0], cuts[1]) },
      { heading: heading(), paragraphs: paragraphs.slice(cuts[1]) },
    ],
    note: `* ${marked} is ${words(between(6, 11))} in ${any(places)} and other towns`,
  }
}

/**
 * An article as people save it: the headline over and over, counters, a misspelt label.
 *
 * @param story
 *   Article.
 * @returns
 *   Text of the file.
 */
export function asDump({ title, outlet, sections, note }: Story): string {
  const blocks = [title, '0\n250', title]
  for (const { heading, paragraphs } of sections)
    blocks.push(...(heading ? [heading] : []), ...paragraphs)
  return `${[...blocks, note, `Sourse: ${outlet}`, title, '0.00 (0%) 0 votes'].join('\n\n')}\n`
}

/**
 * The same article as a person would have it who had cleaned and catalogued it by hand, for generators
 * that read Markdown.
 *
 * @param story
 *   Article.
 * @param slug
 *   Its address.
 * @returns
 *   Text of the file.
 */
export function asMarkdown(story: Story, slug: string): string {
  const { title, outlet, moment, sections, note } = story
  const plain = (text: string): string => text.replaceAll('*', '\\*')
  const front = {
    title,
    date: moment.toISOString(),
    slug,
    source: outlet,
    tags: story.topics,
    description: sections[0]?.paragraphs[0]?.slice(0, 155) ?? '',
  }
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [`## ${heading}`] : []),
    ...paragraphs.map(plain),
  ])
  return `---\n${lines.join('\n')}\n---\n\n${[...blocks, plain(note)].join('\n\n')}\n`
}
