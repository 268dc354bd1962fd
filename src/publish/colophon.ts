import type { Emitter } from './emitter.ts'

/** File at the root of each site of ours; by it, a later build knows the folder for its own. */
export const colophonName = 'newsfiche.json'

/** What made this site, in a form that programs read. */
export const colophon: Emitter = {
  name: 'colophon',
  *emit(archive) {
    const content = {
      generator: 'newsfiche',
      format: 'newsfiche/article/1',
      articles: archive.entries.length,
    }
    yield { path: colophonName, content: `${JSON.stringify(content, null, 1)}\n` }
  },
}
