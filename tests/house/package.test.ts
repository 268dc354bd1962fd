import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  bin: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  files: string[]
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  peerDependencies?: Record<string, string>
  engines: Record<string, string>
}

test('every dependency is pinned to one version', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(ranges).toEqual([])
})

test('the lock file has the versions of the manifest', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dependencies?: object; devDependencies?: object }>
  }
  const { dependencies, devDependencies } = lock.packages[''] ?? {}
  expect({ ...dependencies, ...devDependencies }).toEqual({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  })
})

test('nobody who installs the package runs a script of ours', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'postprepare']
  expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([])
})

test('no dependency that is installed with the package runs a script', () => {
  const scripts = Object.keys(manifest.dependencies).flatMap((name) => {
    const path = join(root, 'node_modules', name, 'package.json')
    const { scripts: own = {} } = JSON.parse(readFileSync(path, 'utf8')) as {
      scripts?: Record<string, string>
    }
    return ['preinstall', 'install', 'postinstall']
      .filter((hook) => own[hook])
      .map((hook) => `${name} ${hook}`)
  })
  expect(scripts).toEqual([])
})

test('what the source imports is a dependency', () => {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(?!type\s)(?:[\s\S]*?\sfrom\s+)?'([^'.\n][^'\n]*)'|\bimport\('([^'.][^']*)'\)/g
  const imported = ['src', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .flatMap((path) => [...readFileSync(join(root, folder, path), 'utf8').matchAll(statement)])
      .map(
        ([, named, dynamic]) => (named ?? dynamic ?? '').match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? '',
      ),
  )
  const packages = [...new Set(imported)].filter((name) => !name.startsWith('node:'))
  const known = [
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    'newsfiche',
    'mdast',
    'unist',
    'hast',
  ]
  expect(packages.filter((name) => !known.includes(name))).toEqual([])
})

describe('what is published', () => {
  const { files } = (
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ files: { path: string }[] }]
  )[0]
  const paths = files.map(({ path }) => path)

  test('has every door, in each condition but that of development', () => {
    const doors = Object.entries(manifest.exports).flatMap(([, target]) =>
      typeof target === 'string'
        ? [target]
        : Object.entries(target)
            .filter(([condition]) => condition !== 'development')
            .map(([, path]) => path),
    )
    const missing = [...doors, ...Object.values(manifest.bin)]
      .map((path) => path.replace('./', ''))
      .filter((path) => !path.includes('*') && !paths.includes(path))
    expect(missing).toEqual([])
  })

  test('has the style sheet, the schema, the licence and the README', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'schema/article.schema.json',
        'LICENSE',
        'README.md',
        'package.json',
      ]),
    )
    expect(paths.some((path) => /^public\/.+\.css$/.test(path))).toBe(true)
  })

  test('has no tests, no sources, no articles', () => {
    expect(
      paths.filter(
        (path) =>
          !/^(?:dist\/(?:bin|src|templates)|public|schema)\/|^tables\/ngrams\.txt$|^styles\/(?:[\w-]+\.json|LICENSE\.txt)$|^(?:LICENSE(?:\.eld\.txt)?|README\.md|package\.json)$/.test(
            path,
          ),
      ),
    ).toEqual([])
  })

  test('every folder of `files` exists', () => {
    for (const name of manifest.files.filter((one) => !one.startsWith('!')))
      expect(existsSync(join(root, name))).toBe(true)
  })
})

describe('the bytes of articles are safe from git', () => {
  const attributes = (path: string): string =>
    execFileSync('git', ['check-attr', 'text', '--', path], { cwd: root, encoding: 'utf8' }).trim()

  test.each([
    'seeds/000_844f847e465dba83.txt',
    'examples/articles/md/a.md',
    'tests/fixtures/a--b/input.txt',
  ])('%s', (path) => {
    expect(attributes(path)).toBe(`${path}: text: unset`)
  })
})

test('the engines are those of the documentation', () => {
  expect(manifest.engines.node).toBe('>=20.19')
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('Node.js 20.19')
})

test('the top of the tree is as the architecture says', () => {
  for (const name of [
    'package.json',
    'tsconfig.json',
    'seeds',
    'src',
    'templates',
    'public',
    'tests',
    '.eleventy.js',
    'README.md',
    'docs',
    'CHANGELOG.md',
    'LICENSE',
    'CONTRIBUTING.md',
    '.ci/run',
    'biome.json',
    'examples',
  ])
    expect([name, existsSync(join(root, name))]).toEqual([name, true])
})
