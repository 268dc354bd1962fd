import { execFile } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { expectSame, siteOf } from '../support/site.ts'

const root = join(import.meta.dirname, '../..')
// `npx` finds this program in a clone; without it, the same in a tenth of the time.
const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, 'dist/bin/cli.js')}" "$@"\n`

function copy(site: string, folder: string): Promise<{ stdout: string; stderr: string }> {
  const programs = folderOf({ npx })
  chmodSync(join(programs, 'npx'), 0o755)
  return promisify(execFile)('sh', [join(root, 'recipes/usb-stick.sh'), site, folder], {
    cwd: root,
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
  })
}

test('the recipe for a stick copies a site whole, reads it again and overwrites nothing', async () => {
  const site = await siteOf(
    folderOf({ 'ferry.txt': 'Ferry returns to the harbour\n\nThe ferry was back on Monday.\n' }),
  )
  const stick = join(folderOf(), 'archive')
  const { stderr } = await copy(site.folder, stick)
  expect(stderr).toContain('Ready for USB stick')
  expect(stderr).toContain('Everything is as it was made')
  expectSame(treeOf(site.folder), treeOf(stick))

  addFiles(stick, { 'note.txt': 'Mine' })
  await expect(copy(site.folder, stick)).rejects.toThrow('is there already')
  expect(treeOf(stick).get('note.txt')?.toString()).toBe('Mine')
})
