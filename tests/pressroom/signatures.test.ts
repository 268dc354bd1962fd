import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

const [asc, minisig] = ['manifest-sha256.txt.asc', 'manifest-sha256.txt.minisig']
const article = 'Ferry returns\n\nThe ferry came back to the harbour on Monday, said the council.\n'

/** A site that somebody built and signed. */
async function signed(flags: readonly string[], prefix = '') {
  const folder = folderOf({
    'articles/a.txt': article,
    'newsfiche.config.mjs': `export default { input: 'articles', search: false, prefix: '${prefix}' }`,
  })
  const site = join(folder, '_site', prefix)
  const build = async (): Promise<string> => {
    const { code, talk } = await run(folder, ['build', ...flags])
    expect(code, talk).toBe(0)
    return talk
  }
  await build()
  for (const name of [asc, minisig]) writeFileSync(join(site, name), `signature of ${name}`)
  const add = (words: string): void => writeFileSync(join(folder, 'articles/b.txt'), words)
  return { site, build, add, isThere: (name: string) => existsSync(join(site, name)) }
}

describe.each([
  ['with a cache', [], ''],
  ['without a cache', ['--no-cache'], ''],
  ['in a folder of a larger site', [], 'archive/'],
])('signatures of the manifest, %s', (_, flags, prefix) => {
  test('stay with a site that is built again and is the same', async () => {
    const { site, build } = await signed(flags, prefix)
    const manifest = readFileSync(join(site, 'manifest-sha256.txt'), 'utf8')
    for (let again = 0; again < 3; again += 1) {
      expect(await build()).not.toContain('signed')
      expect(readFileSync(join(site, asc), 'utf8')).toBe(`signature of ${asc}`)
      expect(readFileSync(join(site, minisig), 'utf8')).toBe(`signature of ${minisig}`)
      expect(readFileSync(join(site, 'manifest-sha256.txt'), 'utf8')).toBe(manifest)
      expect((await run('/', ['verify', join(site)])).code).toBe(0)
    }
  })

  test('go when the site changes, which is said, and do not come back', async () => {
    const { build, add, isThere } = await signed(flags, prefix)
    await build()
    add(article.toUpperCase())
    expect(await build()).toContain(`it is to be signed again: ${asc}, ${minisig} `)
    expect([asc, minisig].filter(isThere)).toEqual([])
    for (const words of [article.toLowerCase(), `${article}It was late.\n`]) {
      add(words)
      expect(await build()).not.toContain('signed')
      expect([asc, minisig].filter(isThere)).toEqual([])
    }
  })
})
