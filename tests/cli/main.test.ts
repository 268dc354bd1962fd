import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/index.ts'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

const commands = await allCommands()

describe('help', () => {
  test('of all commands is `docs/help.txt`', async () => {
    const pages = await Promise.all([
      run('/', ['--help']),
      ...commands.map(({ name }) => run('/', [name, '--help'])),
    ])
    const text = pages
      .map(
        ({ out }, index) =>
          `$ newsfiche ${[commands[index - 1]?.name, '--help'].filter(Boolean).join(' ')}\n${out}`,
      )
      .join('\n')
    await expect(text).toMatchFileSnapshot('../../docs/help.txt')
    expect(pages.map(({ code, talk }) => [code, talk])).toEqual(pages.map(() => [0, '']))
  })

  test('is shown without a command, too, and for `help COMMAND`', async () => {
    const [none, help, short] = await Promise.all([
      run('/', []),
      run('/', ['help']),
      run('/', ['-h']),
    ])
    expect(none).toEqual(help)
    expect(short).toEqual(help)
    expect(await run('/', ['help', 'lint'])).toEqual(await run('/', ['lint', '-h']))
  })

  test('fits a terminal of 100 columns', async () => {
    for (const { name } of commands) {
      const { out } = await run('/', [name, '--help'])
      expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
    }
  })
})

test('--version is that of the package', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
  expect(await run('/', ['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, talk: '' })
})

describe('wrong usage ends with 2, a sentence and nothing on standard output', () => {
  test.each([
    [['biuld'], 'Unexpected command `biuld`, did you mean `build`?'],
    [['publish'], 'Unexpected command `publish`, expected one that `newsfiche --help` lists'],
    [['build', '--ouptut', 'x'], 'Unexpected option `--ouptut`, did you mean `--output`?'],
    [['lint', '--jsn'], 'Unexpected option `--jsn`, did you mean `--json`?'],
    [['lint', '-z'], 'Unexpected option `-z`, expected one that `newsfiche lint --help` lists'],
    [['build', '--output'], 'Unexpected use of `--output`; `newsfiche build --help` shows how'],
    [['lint', '--json=yes'], 'Unexpected use of `--json`; `newsfiche lint --help` shows how'],
    [['build', 'a', 'b'], 'Unexpected `b`, expected one FOLDER'],
    [['build', 'missing'], 'Unexpected folder `missing`, expected one that exists'],
    [
      ['build', 'ferry.txt'],
      'Unexpected file `ferry.txt`, expected the folder that the articles are in',
    ],
    [['parse'], 'Unexpected end of the command, expected the path of an article'],
    [['explain', 'gone.txt'], 'Unexpected path `gone.txt`, expected a file that exists'],
    [
      ['parse', '.'],
      'Unexpected folder `.`, expected one article; `newsfiche lint` and `newsfiche build` take folders',
    ],
    [['dev', '--port', '99999'], 'Unexpected port `99999`, expected a number from 1 to 65535'],
    [['dev', '--port', 'x'], 'Unexpected port `x`, expected a number from 1 to 65535'],
    [['lint', '-c', 'gone.js'], 'Unexpected failure to load'],
  ])('newsfiche %j', async (words, message) => {
    const folder = folderOf({ 'ferry.txt': 'The ferry sailed.' })
    const { code, out, talk } = await run(folder, words)
    expect(talk).toContain(`newsfiche: ${message}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('an unknown key of a configuration file', async () => {
    const folder = folderOf({ 'newsfiche.config.mjs': "export default { inputs: 'a' }" })
    expect(await run(folder, ['lint'])).toEqual({
      code: 2,
      out: '',
      talk: 'newsfiche: Unexpected key `inputs` in the configuration, did you mean `input`?\n',
    })
  })

  test('a configuration file that names a folder which is not there', async () => {
    const folder = folderOf({ 'newsfiche.config.mjs': "export default { input: 'articles' }" })
    const { code, talk } = await run(folder, ['lint'])
    expect(code).toBe(2)
    expect(talk).toMatch(
      /^newsfiche: Unexpected `input: articles` in the configuration, expected a folder that exists below /,
    )
  })
})

test('what the machine does not allow ends with 3', async () => {
  const folder = folderOf({ file: 'not a folder' })
  const { code, talk } = await run(folder, ['init', 'file'])
  expect(code).toBe(3)
  expect(talk).toMatch(/^newsfiche: Unexpected answer of the system: (?:EEXIST|ENOTDIR)/)
})

test('a mistake of ours is thrown, with its stack', async () => {
  await expect(
    run(folderOf({ 'a.txt': 'Ferry' }), ['parse', '-'], {
      stdin: () => Promise.reject(new TypeError('a mistake')),
    }),
  ).rejects.toThrow('a mistake')
})
