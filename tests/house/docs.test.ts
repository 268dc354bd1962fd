import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/index.ts'
import { defaults } from '../../src/configure.ts'
import { fieldNames } from '../../src/shape/curation.ts'

const commands = await allCommands()

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path),
)
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'))

/** Which of these are not in a page. */
const missing = (page: string, names: readonly string[]): string[] => {
  const text = read(page)
  return names.filter((name) => !text.includes(name) && !text.replaceAll('_', '').includes(name))
}

/** The keys of an interface. */
function keysOf(path: string, name: string): string[] {
  const [, body = ''] =
    new RegExp(`export interface ${name} [^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(read(path)) ?? []
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map(([, key = '']) => key)
}

describe('everything that a person can set has its place in the documentation', () => {
  const keys = keysOf('src/model/config.ts', 'Config')

  test('every key of the configuration', () => {
    expect(keys).toContain('maximumFileSize')
    expect(
      missing(
        'docs/configuration.md',
        keys.map((key) => `\`${key}`),
      ),
    ).toEqual([])
  })

  test('every default', () => {
    const shown = { output: defaults.output, title: defaults.title, language: defaults.language }
    expect(
      missing(
        'docs/configuration.md',
        Object.values(shown).map((value) => `\`${value}\``),
      ),
    ).toEqual([])
  })

  test('every field that a person can decide', () => {
    expect(
      missing(
        'docs/configuration.md',
        Object.values(fieldNames).map(([first]) => `\`${first}`),
      ),
    ).toEqual([])
  })

  test('every command and option', () => {
    const names = commands.flatMap(({ name, operands, options }) => [
      `## \`newsfiche ${name} ${operands}\``,
      ...Object.entries(options).map(([option]) => `\`--${option}`),
    ])
    expect(missing('docs/cli.md', names)).toEqual([])
  })
})

describe('every message has its place in the documentation', () => {
  /** Ids after `rule:` or `ruleId:` and those that `warn` is called with. */
  const ids = new Set(
    sources.flatMap((path) =>
      [
        ...read(`src/${path}`).matchAll(
          /\bruleId: '([a-z-]+)'|\bwarn\(\s*\w+,\s*'([a-z-]+)'|\brule: '([a-z-]+)',\s*(?:severity|reason)/g,
        ),
      ].map(([, id, warned, ruled]) => id ?? warned ?? ruled ?? ''),
    ),
  )

  test('the source has some', () => {
    expect([...ids]).toEqual(
      expect.arrayContaining([
        'empty-file',
        'encoding-guessed',
        'field-unreadable',
        'footnote-uncalled',
      ]),
    )
  })

  test('each in its own row', () => {
    expect(
      missing(
        'docs/messages.md',
        [...ids].map((id) => `| \`${id}\` |`),
      ),
    ).toEqual([])
  })

  test('and no row is about a message that does not exist', () => {
    const rows = [...read('docs/messages.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(
      ([, id = '']) => id,
    )
    const code = sources.map((path) => read(`src/${path}`)).join('\n')
    expect(rows.filter((id) => !code.includes(`'${id}'`))).toEqual([])
  })
})

test('every field of the record has its place in the documentation', () => {
  const keys = keysOf('src/model/record.ts', 'ArticleRecord')
  expect(keys).toContain('spans')
  const page = read('docs/record.md')
  expect(keys.filter((key) => !page.includes(`\`${key}`) && !page.includes(`"${key}"`))).toEqual([])
})

describe('links between pages of the documentation lead somewhere', () => {
  /** The fragment that GitHub gives a heading. */
  const fragment = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-')

  test.each(pages)('%s', (page) => {
    const text = read(page).replace(/```[\s\S]*?```/g, '')
    const dead = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', hash] = target.split('#')
        const file = path === '' ? page : join(dirname(page), path)
        if (!existsSync(join(root, file))) return true
        if (hash === undefined) return false
        const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
          fragment(heading),
        )
        return !headings.includes(hash)
      })
    expect(dead).toEqual([])
  })
})

test('CI runs the commands of the README, as they are printed there', () => {
  const readme = read('README.md')
  const script = read('.ci/run')
  for (const command of ['npm ci && npm test', 'npm ci && npm run build']) {
    expect(readme).toContain(command)
    expect(script.split('\n')).toContain(`bash -c '${command}'`)
  }
})

test('the change log has a place for what is not released', () => {
  expect(read('CHANGELOG.md')).toMatch(/^## \[?Unreleased\]?$/m)
})
