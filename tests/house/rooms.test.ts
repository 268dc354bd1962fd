import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

// Who may import whom. `model` is the vocabulary and stands for itself alone.
const doors: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'characters.ts': [],
  'yaml.ts': ['model'],
  read: ['model', 'yaml.ts'],
  'premises.ts': [],
  'reference.ts': ['premises.ts'],
  parse: ['characters.ts', 'model', 'reference.ts', 'yaml.ts'],
  shape: ['model', 'parse'],
  archive: ['characters.ts', 'model'],
  accession: ['model'],
  cite: ['model'],
  templates: ['cite', 'model'],
  site: ['cite', 'model', 'templates'],
  publish: ['cite', 'model'],
  strongroom: ['archive', 'cite', 'model'],
  search: ['model'],
  counsel: ['archive', 'model'],
  'fingerprint.ts': [],
  'store.ts': ['fingerprint.ts'],
  morgue: ['archive', 'fingerprint.ts', 'model', 'premises.ts', 'store.ts'],
  'leaves.ts': ['model'],
  'typesetter.ts': ['cite', 'model', 'premises.ts'],
  'reload.ts': [],
  'lookout.ts': [],
  'trace.ts': [],
  'index.ts': ['model', 'parse', 'shape'],
  'nearest.ts': [],
  'theme.ts': ['model', 'nearest.ts'],
  'configure.ts': ['model', 'nearest.ts', 'site', 'theme.ts'],
  'copy.ts': ['archive', 'model', 'morgue'],
  'writer.ts': ['copy.ts', 'counsel', 'fingerprint.ts', 'index.ts', 'model', 'morgue', 'read'],
  'curator.ts': ['archive', 'model', 'read', 'shape'],
  'desks.ts': ['model'],
  'desk.ts': ['copy.ts', 'desks.ts', 'model', 'pressroom', 'trace.ts', 'writer.ts'],
  'roster.ts': ['copy.ts', 'counsel', 'curator.ts', 'fingerprint.ts', 'model', 'morgue', 'read'],
  'newsroom.ts': [
    'archive',
    'copy.ts',
    'curator.ts',
    'desks.ts',
    'fingerprint.ts',
    'model',
    'morgue',
    'roster.ts',
    'store.ts',
    'writer.ts',
  ],
  pressroom: [
    'archive',
    'cite',
    'configure.ts',
    'desks.ts',
    'fingerprint.ts',
    'leaves.ts',
    'model',
    'morgue',
    'newsroom.ts',
    'premises.ts',
    'publish',
    'roster.ts',
    'search',
    'site',
    'store.ts',
    'strongroom',
    'typesetter.ts',
    'writer.ts',
  ],
  'eleventy.ts': [
    'configure.ts',
    'leaves.ts',
    'model',
    'newsroom.ts',
    'pressroom',
    'publish',
    'reload.ts',
    'search',
    'site',
    'strongroom',
  ],
  cli: [
    'accession',
    'archive',
    'cite',
    'configure.ts',
    'leaves.ts',
    'lookout.ts',
    'model',
    'newsroom.ts',
    'premises.ts',
    'pressroom',
    'publish',
    'read',
    'strongroom',
    'trace.ts',
    'typesetter.ts',
    'writer.ts',
    'yaml.ts',
  ],
  'cli.ts': ['cli'],
}

/** Rooms that touch the machine. */
const machine = new Set([
  'premises.ts',
  'reference.ts',
  'read',
  'fingerprint.ts',
  'store.ts',
  'typesetter.ts',
  'morgue',
  'leaves.ts',
  'pressroom',
  'curator.ts',
  'newsroom.ts',
  'roster.ts',
  'writer.ts',
  'strongroom',
  'search',
  'reload.ts',
  'lookout.ts',
  'trace.ts',
  'configure.ts',
  'theme.ts',
  'desks.ts',
  'desk.ts',
  'eleventy.ts',
  'cli',
  'cli.ts',
])

/** From one room, these files of another only. */
const windows: Readonly<Record<string, readonly string[]>> = {
  'shape parse': [
    'src/parse/dates.ts',
    'src/parse/language.ts',
    'src/parse/markdown/density.ts',
    'src/parse/markdown/front-matter.ts',
    'src/parse/markdown/syntax.ts',
    'src/parse/markdown/words.ts',
  ],
  'configure.ts site': ['src/site/words/index.ts'],
  'curator.ts archive': ['src/archive/collections.ts'],
  'curator.ts shape': ['src/shape/collection.ts'],
  'morgue archive': ['src/archive/card.ts'],
  'site templates': [
    'templates/pages/index.ts',
    'templates/parts/index.ts',
    'templates/parts/language.ts',
  ],
}

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = ['src', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => posix.join(folder, path.split('\\').join('/')))
    .sort(),
)
const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\s\S]*?\sfrom\s+)?'([^'\n]+)'|\bimport\('([^']+)'\)/g
const imports = files.flatMap((file): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(statement)].map(
    ([, type, named, dynamic]) => {
      const target = named ?? dynamic ?? ''
      return {
        file,
        target: target.startsWith('.')
          ? posix.normalize(posix.join(dirname(file), target))
          : target,
        typeOnly: type !== undefined,
      }
    },
  ),
)

const roomOf = (path: string): string =>
  path.startsWith('templates/') ? 'templates' : (path.split('/')[1] ?? path)
const isOurs = (target: string): boolean => /^(?:src|templates)\//.test(target)

test('every room is in the table, and the table has no other', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(doors).sort())
})

describe('a room imports only from the rooms that it has a door to', () => {
  test.each(Object.keys(doors))('%s', (room) => {
    const reached = imports
      .filter(
        ({ file, target }) => roomOf(file) === room && isOurs(target) && roomOf(target) !== room,
      )
      .filter(({ target }) => !doors[room]?.includes(roomOf(target)))
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(reached).toEqual([])
  })

  test('and every door is used', () => {
    const used = new Set(
      imports
        .filter(({ target }) => isOurs(target))
        .map(({ file, target }) => `${roomOf(file)} ${roomOf(target)}`),
    )
    const all = Object.entries(doors).flatMap(([room, others]) =>
      others.map((other) => `${room} ${other}`),
    )
    expect(all.filter((door) => !used.has(door))).toEqual([])
  })
})

test('through a window only what is shown is reached', () => {
  const reached = imports
    .filter(({ file, target }) => isOurs(target) && windows[`${roomOf(file)} ${roomOf(target)}`])
    .filter(({ file, target }) => !windows[`${roomOf(file)} ${roomOf(target)}`]?.includes(target))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(reached).toEqual([])
})

test('the vocabulary is imported by its index alone', () => {
  const reached = imports
    .filter(({ file, target }) => roomOf(target) === 'model' && roomOf(file) !== 'model')
    .filter(({ target }) => target !== 'src/model/index.ts' && target !== 'src/model/trees.ts')
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(reached).toEqual([])
})

test('templates need nothing of ours at run time but the vocabulary', () => {
  const reached = imports.filter(
    ({ file, target, typeOnly }) =>
      roomOf(file) === 'templates' &&
      !isOurs(target) &&
      !typeOnly &&
      !/^preact(?:\/|$)/.test(target),
  )
  expect(reached).toEqual([])
})

test('pure rooms never touch the machine', () => {
  const reached = imports
    .filter(({ file, target }) => target.startsWith('node:') && !machine.has(roomOf(file)))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(reached).toEqual([])
})

test('only the reading room opens articles, and only the press prints strings as HTML', () => {
  const text = (file: string): string => readFileSync(join(root, file), 'utf8')
  expect(files.filter((file) => /\bdangerouslySetInnerHTML\b/.test(text(file)))).toEqual([
    'templates/parts/prose.tsx',
  ])
  expect(
    files.filter((file) =>
      /\b(?:eval\(|new Function\b|innerHTML\s*=|document\.write)/.test(text(file)),
    ),
  ).toEqual([])
})

test('pure rooms know neither the clock nor chance nor the locale of the machine', () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|\btoLocale\w*\(\)|\.localeCompare\(|\bprocess\.|\bglobalThis\b/
  const found = files
    .filter((file) => !machine.has(roomOf(file)))
    .filter((file) =>
      impure.test(readFileSync(join(root, file), 'utf8').replace(/^ *(?:\*|\/\/).*$/gm, '')),
    )
  expect(found).toEqual([])
})

test('the documentation of the architecture names every room', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const unnamed = Object.keys(doors).filter(
    (room) => !page.includes(`\`${room}\``) && !page.includes(`\`${room}/\``),
  )
  expect(unnamed).toEqual([])
})
