import { expect, test } from 'vitest'
import { resolveConfig } from '../../src/configure.ts'
import { contentPolicy } from '../../src/model/index.ts'
import { headerTable } from '../../src/publish/hosts/table.ts'
import { filesOf, recordsOf } from '../support/publish.ts'

const records = recordsOf({ title: 'Ferry returns' })
const url = 'https://example.org/my.papers/'

/** Every header of the table, with the paths it is for. */
const table = headerTable(resolveConfig({ url }, '/archive'))

test('each form holds every header of the one table', () => {
  const files = filesOf(records, { url })
  for (const { headers } of table) {
    for (const [name, value] of headers) {
      expect(files.get('_headers')).toContain(`  ${name}: ${value}\n`)
      expect(files.get('.htaccess')).toContain(`Header always set ${name} "${value}"`)
      expect(files.get('hosting/nginx.conf')).toContain(`add_header ${name} "${value}" always;`)
      expect(JSON.stringify(JSON.parse(files.get('vercel.json') ?? ''))).toContain(
        JSON.stringify({ key: name, value }),
      )
    }
  }
})

test('each form tells the type of files that servers do not know', () => {
  const files = filesOf(records, { url })
  const typed = table.flatMap(({ type }) => type ?? [])
  expect(typed).toEqual(['application/link-format'])
  for (const type of typed) {
    expect(files.get('_headers')).toContain(`/timemap/*\n  Content-Type: ${type}\n`)
    expect(files.get('.htaccess')).toContain(`  ForceType ${type}\n`)
    expect(files.get('hosting/nginx.conf')).toContain(`  types {}\n  default_type ${type};\n`)
    expect(files.get('vercel.json')).toContain(type)
  }
})

test('no header is set twice for one file, since some hosts would join the values', () => {
  const samples = [
    '',
    'index.html',
    'articles/ferry-00000000/',
    'articles/ferry-00000000/original.txt',
    'articles/ferry-00000000/original.md',
    'articles/ferry-00000000/record.json',
    'data/articles.csv',
    'timemap/7c9e3b1f02aa.link',
    'pagefind/fragment/en_176e625.pf_fragment',
  ]
  for (const path of samples) {
    const names = table
      .filter(({ pattern }) => new RegExp(`^${pattern}`).test(path))
      .flatMap(({ headers }) => headers.map(([name]) => name))
    expect(new Set(names).size, path).toBe(names.length)
  }
})

test('paths and patterns of a rule mean the same files', () => {
  for (const { paths, pattern } of table) {
    for (const path of paths) {
      const sample = path.replace(':name', 'ferry-00000000').replace('*', 'a/b.json')
      expect(sample).toMatch(new RegExp(`^${pattern}`))
    }
  }
})

test('the policy in the headers lets every page do what its own policy lets it do', () => {
  const [policy = ''] = table.flatMap(({ headers }) =>
    headers.flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : [])),
  )
  const allowed = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
  for (const directive of [true, false].flatMap(contentPolicy)) {
    const [name = '', ...sources] = directive.split(' ')
    for (const source of sources) expect(allowed.get(name)).toContain(source)
  }
  expect(policy).not.toContain('unsafe-inline')
})

test('rules stay within what Cloudflare reads', () => {
  const lines = (filesOf(records, { url }).get('_headers') ?? '').split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000)
  for (const line of lines.filter((one) => one.startsWith('/')))
    expect(line.split('*').length).toBeLessThanOrEqual(2)
})

test('the address of the site is in the forms that must know it', () => {
  const files = filesOf(records, { url })
  expect(files.get('.htaccess')).toContain('ErrorDocument 404 /my.papers/404.html')
  expect(files.get('hosting/nginx.conf')).toContain('location /my.papers/ {')
  expect(files.get('hosting/nginx.conf')).toContain(String.raw`location ~ ^/my\.papers/articles/`)
})

test('a public archive asks nobody to leave its data out of an index', () => {
  const files = filesOf(records, { url, visibility: 'public' })
  for (const path of ['_headers', '.htaccess', 'vercel.json', 'hosting/nginx.conf'])
    expect(files.get(path)).not.toContain('X-Robots-Tag')
})

test('an archive within a site of somebody’s own does not speak for the host', () => {
  const files = filesOf(records, { url, prefix: 'archive/' })
  for (const path of ['_headers', '.htaccess', 'vercel.json', '.nojekyll', 'hosting/nginx.conf'])
    expect(files.has(path)).toBe(false)
})
