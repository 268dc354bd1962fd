import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { addFiles, folderOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'

const headline = 'Ferry returns to the harbour\n\nThe ferry was back at her quay on Monday.\n'

test('a site as it is built is ready for every host', async () => {
  const { folder } = await siteOf(folderOf({ 'ferry.txt': headline }), [
    '--url',
    'https://example.org/clippings/',
  ])
  expect(await run('/', ['doctor', folder])).toEqual({
    code: 0,
    out: '',
    talk: expect.stringMatching(
      /^Ready for GitHub Pages, GitLab Pages, Cloudflare Pages, Netlify, Amazon S3, and USB stick, as far as was known in 20\d\d-\d\d\n$/,
    ),
  })
})

describe('a site with troubles', () => {
  const folder = folderOf({
    'site/index.html': '',
    'site/404.html': '',
    'site/.nojekyll': '',
    'site/data/articles.jsonl': '',
    'site/topics/a?/index.html': '',
  })
  // A large file without its bytes.
  truncateSync(join(folder, 'site/data/articles.jsonl'), 30 * 1024 * 1024)
  symlinkSync('/', join(folder, 'site/everything'))

  test('has a line for each, with the hosts that it is for, and ends with 1', async () => {
    const { code, out, talk } = await run(folder, ['doctor', 'site'])
    expect(out.split('\n')).toEqual([
      'Every host: `everything` are symbolic links, which a host may not follow; put copies of the files in their place',
      'Cloudflare Pages: `data/articles.jsonl` with 30 MiB, at most 25 MiB a file; leave out what only people who download data need, or divide the archive into several, a folder each, or take a host without this limit',
      'Netlify: `topics/a?/index.html` stop the upload, since they hold `#` or `?`; rename them',
      'USB stick: `topics/a?/index.html` cannot be written, since Windows does not know these signs in names; rename them',
      '',
    ])
    expect({ code, talk }).toEqual({ code: 1, talk: '4 problems\n' })
  })

  test('is looked at for one host alone', async () => {
    const { code, out, talk } = await run(folder, ['doctor', 'site', '--host', 's3'])
    expect(out).toMatch(/^Amazon S3: `everything` are symbolic links/)
    expect({ code, talk }).toEqual({ code: 1, talk: '1 problem\n' })
  })

  test('rules of `_headers` are read from the file', async () => {
    addFiles(folder, {
      'rules/index.html': '',
      'rules/404.html': '',
      'rules/_headers': '/a\n  X-A: b\n'.repeat(101),
    })
    const { out } = await run(folder, ['doctor', 'rules', '--host', 'cloudflare'])
    expect(out).toMatch(/^Cloudflare Pages: 101 rules in `_headers`/)
  })
})

describe('wrong usage', () => {
  test.each([
    [['doctor'], 'Unexpected end of the command, expected the folder of a site'],
    [['doctor', 'gone'], 'Unexpected folder `gone`, expected one that exists'],
    [
      ['doctor', '.', '--host', 'cloudfare'],
      'Unexpected host `cloudfare`, did you mean `cloudflare`?',
    ],
    [
      ['doctor', '.', '--host', 'geocities'],
      'Unexpected host `geocities`, expected one of `github`, `gitlab`, `cloudflare`, `netlify`, `s3`, `disk`, `any`',
    ],
  ])('newsfiche %j', async (words, message) => {
    expect(await run(folderOf(), words)).toEqual({
      code: 2,
      out: '',
      talk: `newsfiche: ${message}\n`,
    })
  })
})
