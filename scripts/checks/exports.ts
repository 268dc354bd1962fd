import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newsfiche, sampleFolder } from './sample.ts'
import { conclude, find, optional, report, run } from './tools.ts'

// Builds the demonstration archive with every export and lets programs of others read the files.

const schemas = join(import.meta.dirname, '../../tests/publish/schemas')
const folder = sampleFolder()
const site = join(folder, 'site')
await newsfiche(folder, ['build', '--output', 'site', '--quiet'])

const feeds = readdirSync(join(site, 'feeds'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('atom.xml'))
  .map((path) => join(site, 'feeds', path))

run(`jing: ${feeds.length} Atom feeds by RFC 4287`, find(['jing'], 'Debian’s jing'), [
  join(schemas, 'atom.rng'),
  ...feeds,
])
const xmllint = find(['xmllint'], 'Debian’s libxml2-utils')
const schema = (name: string): string[] => ['--noout', '--nonet', '--schema', join(schemas, name)]
run('xmllint: the static repository', xmllint, [
  ...schema('static-repository.xsd'),
  join(site, 'data/oai-pmh.xml'),
])
run('xmllint: the sitemaps', xmllint, [
  ...schema('sitemap.xsd'),
  join(site, 'sitemap.xml'),
  join(site, 'sitemap-1.xml'),
])
run('xmllint: RSS and OpenSearch are well-formed', xmllint, [
  '--noout',
  '--nonet',
  join(site, 'feeds/rss.xml'),
  join(site, 'opensearch.xml'),
])
run(
  'biber: the bibliography, without a warning',
  find(['biber'], 'Debian’s biber'),
  [
    '--tool',
    '--nolog',
    `--output-file=${join(folder, 'biber.bib')}`,
    join(site, 'data/citations.bib'),
  ],
  { unwanted: /\b(?:WARN|ERROR)\b/ },
)
run('sqlite3: the database is whole and can be searched', find(['sqlite3'], 'Debian’s sqlite3'), [
  '-bail',
  join(site, 'data/articles.sqlite'),
  "PRAGMA integrity_check; INSERT INTO search (search) VALUES ('integrity-check'); SELECT count(*) FROM search WHERE search MATCH 'bridge';",
])

/** A Data Package, as the library of Frictionless Data reads it. */
interface Frictionless {
  readonly Package: {
    readonly load: (
      descriptor: string,
      options: { basePath: string },
    ) => Promise<{
      readonly errors: readonly Error[]
      readonly resources: readonly {
        readonly name: string
        readonly tabular: boolean
        readonly read: () => Promise<readonly unknown[]>
      }[]
    }>
  }
}
const frictionless = await optional<{ readonly default: Frictionless }>('datapackage')
if (frictionless) {
  const data = join(site, 'data')
  const { Package } = frictionless.default
  const { errors, resources } = await Package.load(join(data, 'datapackage.json'), {
    basePath: data,
  })
  const faults = errors.map(({ message }) => message)
  for (const table of resources.filter(({ tabular }) => tabular))
    await table.read().catch((error: unknown) => faults.push(`${table.name}: ${String(error)}`))
  report('datapackage: the descriptor, and each row of the table', faults.join('\n') || undefined)
}

const keys = join(folder, 'keys')
mkdirSync(keys, { mode: 0o700 })
const manifest = join(site, 'manifest-sha256.txt')

const minisign = find(['minisign'], 'Debian’s minisign')
const [secret, open] = [join(keys, 'minisign.key'), join(keys, 'minisign.pub')]
run('minisign: a key', minisign, ['-G', '-W', '-p', open, '-s', secret])
run('minisign: signs the manifest', minisign, ['-S', '-s', secret, '-m', manifest])
run('minisign: verifies it', minisign, ['-V', '-p', open, '-m', manifest])

const ssh = find(['ssh-keygen'], 'Debian’s openssh-client')
const key = join(keys, 'id')
run('ssh-keygen: a key', ssh, ['-q', '-t', 'ed25519', '-N', '', '-f', key])
run('ssh-keygen: signs the manifest', ssh, ['-Y', 'sign', '-f', key, '-n', 'file', manifest])
run(
  'ssh-keygen: verifies it',
  ssh,
  ['-Y', 'check-novalidate', '-n', 'file', '-s', `${manifest}.sig`],
  { input: readFileSync(manifest, 'utf8') },
)

const gpg = find(['gpg'], 'Debian’s gnupg')
const env = { ...process.env, GNUPGHOME: join(keys, 'gpg') }
mkdirSync(env.GNUPGHOME, { mode: 0o700 })
const quiet = ['--quiet', '--batch', '--passphrase', '']
run('gpg: a key', gpg, [...quiet, '--quick-gen-key', 'archive@example.org'], { env })
run('gpg: signs the manifest', gpg, [...quiet, '--armor', '--detach-sign', manifest], { env })
run('gpg: verifies it', gpg, ['--quiet', '--verify', `${manifest}.asc`, manifest], { env })

await newsfiche(folder, ['verify', 'site', '--originals', 'articles'])
conclude()
