import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  readonly license?: string
  readonly dev?: boolean
  readonly peer?: boolean
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

const root = join(import.meta.dirname, '../..')
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>
}
const locked = Object.entries(packages).filter(([path]) => path !== '')

// Licences that ask for their text and a name, and no more.
const free = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'CC0-1.0',
  'Python-2.0',
  'OFL-1.1', // fonts
  'MIT OR Apache-2.0',
  '(MIT AND Zlib)',
]
// Changes to these files must be shared or named, and we make none. The engine of citations asks besides for its name
// where it is used: `newsfiche cite --help` gives it.
const engine = 'CPAL-1.0 OR AGPL-1.0'
const forTools = ['MPL-2.0', engine, 'CC-BY-4.0']

test('everything that is installed with the package has a licence that allows it', () => {
  const others = locked.filter(
    ([, { license = 'none', dev, peer }]) => !dev && !peer && !free.includes(license),
  )
  expect(others.map(([path, { license }]) => [path, license])).toEqual([
    ['node_modules/citeproc', engine],
  ])
})

test('so has every tool', () => {
  const others = locked.filter(
    ([, { license = 'none' }]) => !free.includes(license) && !forTools.includes(license),
  )
  expect(others.map(([path, { license }]) => [path, license])).toEqual([])
})

test('every package is known by its digest', () => {
  expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
})

test('nothing that is installed with the package runs a script', () => {
  const scripts = locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
  expect(scripts.map(([path]) => path)).toEqual([])
})
