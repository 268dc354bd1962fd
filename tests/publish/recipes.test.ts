import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { allCommands } from '../../src/cli/index.ts'
import { hostLimits } from '../../src/publish/index.ts'

const commands = await allCommands()

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const recipes = readdirSync(join(root, 'recipes')).sort()
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** What a recipe runs or tells people to run, a command each. */
const linesOf = (name: string): string[] => read(`recipes/${name}`).split('\n')

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

test('every recipe is in the documentation, and no other', () => {
  const page = read('docs/publishing.md')
  const named = [...page.matchAll(/\(\.\.\/recipes\/([\w.-]+)\)/g)].map(([, name = '']) => name)
  expect(named.sort()).toEqual(recipes)
})

describe('what a recipe runs is there', () => {
  test.each(recipes)('%s', (name) => {
    const text = read(`recipes/${name}`)
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script)
    expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([])
    for (const [, command = '', rest = ''] of text.matchAll(/npx newsfiche (\w+)([^\n]*)/g)) {
      const options = commands.find((one) => one.name === command)?.options
      expect(options, `newsfiche ${command}`).toBeDefined()
      for (const [, flag = ''] of rest.split('&&')[0]?.matchAll(/ --([\w-]+)/g) ?? [])
        expect(Object.keys(options ?? {}), `newsfiche ${command} --${flag}`).toContain(flag)
      const [, host] = / --host (\w+)/.exec(rest) ?? []
      if (host !== undefined) expect(hostLimits.map(({ id }) => id)).toContain(host)
    }
  })

  test('the builds are those of the README, into the folder that the recipe uploads', () => {
    expect(read('README.md')).toContain('npm ci && npm run build')
    expect(manifest.scripts.build).toMatch(/ build seeds --output _site$/)
    for (const name of ['github-pages.yml', 'gitlab-pages.yml']) {
      expect(read(`recipes/${name}`)).toMatch(/- (?:run: )?npm ci\b/)
      expect(read(`recipes/${name}`)).toContain('npm run build -- --url "')
    }
  })
})

describe('GitHub Pages', () => {
  const workflow = parse(read('recipes/github-pages.yml')) as {
    on: Record<string, unknown>
    permissions: Record<string, string>
    jobs: Record<string, { needs?: string; 'runs-on': string; environment?: object; steps: Step[] }>
  }
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('runs on a push, with the rights that a deployment needs and no others', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'workflow_dispatch'])
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
    for (const { 'runs-on': machine, needs } of Object.values(workflow.jobs)) {
      expect(machine).toBe('ubuntu-latest')
      if (needs !== undefined) expect(Object.keys(workflow.jobs)).toContain(needs)
    }
  })

  test('each step either uses an action of one version or runs a command', () => {
    for (const { uses, run } of steps) {
      expect([uses === undefined, run === undefined].sort()).toEqual([false, true])
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
    }
  })

  test('what a step takes from another has been given', () => {
    const ids = steps.flatMap(({ id }) => (id === undefined ? [] : [id]))
    const taken = [...read('recipes/github-pages.yml').matchAll(/\$\{\{ steps\.(\w+)\./g)]
    for (const [, id = ''] of taken) expect(ids).toContain(id)
    // Text from outside is no part of a command.
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('uploads the site with the files whose names begin with a dot', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))
    expect(upload?.with).toEqual({ path: '_site', 'include-hidden-files': true })
  })
})

test('GitLab Pages publishes the folder that GitLab looks for', () => {
  const { pages } = parse(read('recipes/gitlab-pages.yml')) as {
    pages: { script: string[]; artifacts: { paths: string[] }; rules: { if: string }[] }
  }
  expect(pages.script.at(-1)).toBe('mv _site public')
  expect(pages.artifacts.paths).toEqual(['public'])
  expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }])
})

test('Netlify publishes the files as they are', () => {
  const lines = linesOf('netlify.toml')
  expect(lines).toContain('  publish = "_site"')
  expect(lines).toContain('  skip_processing = true')
})

describe('shell scripts', () => {
  const scripts = recipes.filter((name) => name.endsWith('.sh'))

  test.each(scripts)('%s is read by a plain shell and stops at the first fault', (name) => {
    execFileSync('sh', ['-n', join(root, 'recipes', name)])
    expect(linesOf(name)[0]).toBe('#!/bin/sh')
    expect(linesOf(name)).toContain('set -eu')
  })

  test.each(scripts)('%s asks for what it was not told', (name) => {
    expect(() =>
      execFileSync('sh', [join(root, 'recipes', name)], { cwd: root, stdio: 'pipe' }),
    ).toThrow(/which folder holds the site\?/)
  })
})
