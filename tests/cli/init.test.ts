import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig, resolveConfig } from '../../src/configure.ts'
import { run } from '../support/desk.ts'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'

test('writes a configuration, an article, its sidecar and the care for its bytes', async () => {
  const folder = folderOf()
  const { code, out, talk } = await run(folder, ['init', 'harbour'])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(talk).toContain('`newsfiche build harbour`')
  expect([...treeOf(join(folder, 'harbour')).keys()]).toEqual([
    '.gitattributes',
    'articles/ferry-returns.txt',
    'articles/ferry-returns.yml',
    'newsfiche.config.js',
  ])
})

test('then lint finds nothing to say, and build publishes', async () => {
  const folder = folderOf({ 'package.json': '{"type":"module"}' })
  await run(folder, ['init'])
  expect(await run(folder, ['lint', '--strict'])).toMatchObject({ code: 0, out: '' })
  const { code, talk } = await run(folder, ['build'])
  expect(code).toBe(0)
  expect(talk).toMatch(/^1 article, 1 section, 0 footnotes, 0 messages, /)
  const record = [...treeOf(join(folder, '_site'))].find(([path]) => path.endsWith('record.json'))
  expect(JSON.parse(String(record?.[1]))).toMatchObject({
    topics: { value: ['harbour'], method: 'sidecar' },
    source: { value: { name: 'harbourpost.example' } },
  })
})

test('every setting in the comments is one that exists, and every plain one is there', async () => {
  const folder = folderOf({ 'package.json': '{"type":"module"}' })
  await run(folder, ['init'])
  const path = join(folder, 'newsfiche.config.js')
  const loud = readFileSync(path, 'utf8').replace(/^ {2}\/\/ (?=\w+: )/gm, '  ')
  rmSync(path)
  addFiles(folder, { 'newsfiche.config.mjs': loud })
  const config = await loadConfig(join(folder, 'newsfiche.config.mjs'))
  expect(() => resolveConfig(config, folder)).not.toThrow()
  const plain = ['input', 'output', 'title', 'description', 'keeper', 'contact', 'url', 'language']
  const rare = ['encoding', 'maximumFileSize', 'levels']
  expect(Object.keys(config)).toEqual(expect.arrayContaining([...plain, ...rare]))
})

test('touches no file that is there', async () => {
  const folder = folderOf({
    'newsfiche.config.js': 'export default {}',
    'articles/ferry-returns.yml': '# mine',
  })
  expect((await run(folder, ['init'])).code).toBe(0)
  expect(readFileSync(join(folder, 'newsfiche.config.js'), 'utf8')).toBe('export default {}')
  expect(readFileSync(join(folder, 'articles/ferry-returns.yml'), 'utf8')).toBe('# mine')
  expect(await run(folder, ['init'])).toEqual({
    code: 2,
    out: '',
    talk: 'newsfiche: Unexpected archive in `.`, expected a folder without one; nothing was changed\n',
  })
})

test('asks at a terminal whom the archive is for, with a paragraph about each answer', async () => {
  const folder = folderOf()
  const asked: string[] = []
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return '3'
  }
  const { code, talk } = await run(folder, ['init'], { ask })
  expect([code, asked]).toEqual([0, ['1 to 4, or a name [reading-room]: ']])
  for (const name of ['private', 'reading-room', 'excerpt', 'public'])
    expect(talk).toContain(`. ${name}\n`)
  expect(readFileSync(join(folder, 'newsfiche.config.js'), 'utf8')).toContain(
    "  visibility: 'excerpt',\n",
  )
})

test('asks again when the answer is none', async () => {
  const folder = folderOf()
  const answers = ['publick', '5', ' public ']
  const { code, talk } = await run(folder, ['init'], { ask: async () => answers.shift() ?? '' })
  expect([code, answers]).toEqual([0, []])
  expect(talk).toContain('Unexpected visibility `publick`, did you mean `public`?')
  expect(readFileSync(join(folder, 'newsfiche.config.js'), 'utf8')).toContain(
    "  visibility: 'public',\n",
  )
})

test.each([
  [['--visibility', 'public'], '', 'public'],
  [[], '', 'reading-room'],
  [[], 'private', 'private'],
])('with %j and the answer %j it is %s', async (words, answer, visibility) => {
  const folder = folderOf()
  await run(folder, ['init', ...words], { ask: async () => answer })
  expect(readFileSync(join(folder, 'newsfiche.config.js'), 'utf8')).toContain(
    `  visibility: '${visibility}',\n`,
  )
})

test('a visibility that there is not is a mistake, and nothing is written', async () => {
  const folder = folderOf()
  expect(await run(folder, ['init', '--visibility', 'privat'])).toEqual({
    code: 2,
    out: '',
    talk: 'newsfiche: Unexpected visibility `privat`, did you mean `private`?\n',
  })
  expect([...treeOf(folder).keys()]).toEqual([])
})
