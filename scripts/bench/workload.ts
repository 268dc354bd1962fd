import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asDump, asMarkdown, storyOf } from './articles.ts'
import { writeHugoSite } from './hugo.ts'

/** The same articles twice: as people save them, for us, and as Markdown in a site of Hugo. */
export interface Workload {
  readonly count: number
  /** Absolute path of the folder with the saved articles. */
  readonly dumps: string
  /** Absolute path of Hugo's site. */
  readonly hugo: string
  /** Absolute path of our site. */
  readonly site: string
}

// Search is counted apart: it costs the same whoever writes the pages.
const config = 'export default { search: false }\n'

/**
 * Write a workload.
 *
 * @param folder
 *   Absolute path of a folder for it.
 * @param count
 *   How many articles; those of a smaller workload are the first of a larger one.
 * @returns
 *   Workload.
 */
export function writeWorkload(folder: string, count: number): Workload {
  const dumps = join(folder, `articles-${count}`)
  const hugo = join(folder, `hugo-${count}`)
  mkdirSync(dumps, { recursive: true })
  const articles = writeHugoSite(hugo)
  writeFileSync(join(dumps, 'newsfiche.config.js'), config)
  for (let number = 0; number < count; number += 1) {
    const story = storyOf(number)
    const path = join(dumps, nameOf(number))
    writeFileSync(path, asDump(story))
    utimesSync(path, story.moment, story.moment)
    const slug = `${nameOf(number).slice(0, -4)}-${slugOf(story.title)}`
    writeFileSync(join(articles, `${slug}.md`), asMarkdown(story, slug))
  }
  return { count, dumps, hugo, site: join(folder, `site-${count}`) }
}

const nameOf = (number: number): string => `${String(number).padStart(6, '0')}.txt`
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)

/**
 * Forget our site and its cache.
 *
 * @param workload
 *   Workload.
 */
export function clear({ site }: Workload): void {
  for (const path of [site, cacheOf(site)]) rmSync(path, { recursive: true, force: true })
}

const cacheOf = (site: string): string => site.replace(/[^/\\]+$/, '.$&.newsfiche-cache')

/**
 * Change an article in the middle of the archive, as somebody would who corrects it.
 *
 * @param workload
 *   Workload.
 * @param word
 *   What is added to it.
 * @returns
 *   Address of its page, below the site.
 */
export function changeArticle({ dumps, count }: Workload, word: string): string {
  const number = Math.floor(count / 2)
  const story = storyOf(number)
  const [lead, ...rest] = story.sections
  const paragraphs = [...(lead?.paragraphs ?? []), `The board of ${word} agreed on Tuesday.`]
  const text = asDump({ ...story, title: 'Ferry returns', sections: [{ paragraphs }, ...rest] })
  writeFileSync(join(dumps, nameOf(number)), text)
  const digest = createHash('sha256').update(text).digest('hex')
  return `articles/ferry-returns-${digest.slice(0, 8)}/index.html`
}

/**
 * Change the sidecar of another article.
 *
 * @param workload
 *   Workload.
 * @param word
 *   What it is now about.
 */
export function changeSidecar({ dumps, count }: Workload, word: string): void {
  const path = join(dumps, nameOf(Math.floor(count / 3)).replace('.txt', '.yml'))
  writeFileSync(path, `topics: [${word}]\n`)
}
