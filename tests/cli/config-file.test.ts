import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

const article =
  'Ferry returns to the harbour\n\nThe ferry was back at her quay on Monday, eleven weeks after the storm.\n'
const titleOf = (folder: string): string | undefined =>
  /<title>([^<]*)/.exec(readFileSync(join(folder, 'site/index.html'), 'utf8'))?.[1]

test.each([
  ['newsfiche.config.js', "export default defineConfig({ title: 'Clippings' })"],
  [
    'newsfiche.config.ts',
    "const title: string = 'Clippings'\nexport default defineConfig({ title } satisfies Config)",
  ],
])('%s may import from newsfiche where nothing is installed', async (name, text) => {
  const names = name.endsWith('.ts') ? '{ type Config, defineConfig }' : '{ defineConfig }'
  const folder = folderOf({
    'ferry.txt': article,
    [name]: `import ${names} from 'newsfiche'\n${text}\n`,
  })
  expect((await run(folder, ['build', '-o', 'site', '-q'])).code).toBe(0)
  expect(titleOf(folder)).toBe('Clippings')
})
