import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

const text = 'Ferry retruns\n\nThe ferry came back to the harbour on Monday, said the council.\n'
const [old, corrected, other] = ['retruns', 'returns', 'is back']

test.each(['', 'archive/'])(
  'an address that leads nowhere any more is named, and kept where a person says so (below `%s`)',
  async (prefix) => {
    const folder = folderOf({
      'articles/ferry.txt': text,
      'newsfiche.config.mjs': `export default { input: 'articles', search: false, prefix: '${prefix}' }`,
    })
    const save = (name: string, words: string): void =>
      writeFileSync(join(folder, 'articles', name), words)
    const build = async (): Promise<string> => (await run(folder, ['build'])).talk
    const addresses = (): string[] =>
      readdirSync(join(folder, '_site', prefix, 'articles')).map((name) => `articles/${name}/`)

    expect(await build()).not.toContain('nowhere')
    const [first = ''] = addresses()
    expect(first).toMatch(/^articles\/ferry-retruns-[0-9a-f]{8}\/$/)

    save('ferry.txt', text.replace(old, corrected))
    const said = await build()
    expect(said).toContain(`An address that leads nowhere any more: ${first}. `)
    expect(said).toContain(`\`slug: ${first}\``)
    expect(await build(), 'said once').not.toContain('nowhere')

    save('ferry.yml', `slug: ${first}\n`)
    await build()
    expect(addresses()).toEqual([first])

    save('ferry.txt', text.replace(old, other))
    expect(await build()).not.toContain('nowhere')
    expect(addresses()).toEqual([first])
  },
)

test('of many addresses that lead nowhere some are named', async () => {
  const folder = folderOf({ 'newsfiche.config.mjs': 'export default { search: false }' })
  const print = (week: string): void => {
    for (let day = 1; day <= 7; day += 1)
      writeFileSync(join(folder, `${day}.txt`), `${text}It was day ${day} of the ${week} week.\n`)
  }
  print('first')
  await run(folder, ['build'])
  print('second')
  expect((await run(folder, ['build'])).talk).toMatch(
    /^Addresses that lead nowhere any more: (?:articles\/[^/]+\/, ){4}articles\/[^/]+\/ and 2 more\. /m,
  )
})
