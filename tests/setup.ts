import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bind } from '../scripts/bind.ts'
import { unpackBrowser } from './browser/unpack.ts'

/**
 * Before all tests: compile the package and bind its program, which some tests use as its users do, and unpack the browser.
 *
 * All temporary folders of the tests stand in one, which is removed at the end.
 */
export async function setup(): Promise<() => void> {
  const scratch = mkdtempSync(join(tmpdir(), 'newsfiche-tests-'))
  process.env.NEWSFICHE_SCRATCH = scratch
  const root = join(import.meta.dirname, '..')
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  // A mistake of type is said, but does not keep tests of other things from running.
  spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  await bind(root)
  unpackBrowser()
  return () => rmSync(scratch, { recursive: true, force: true })
}
