import { describe, expect, test } from 'vitest'
import { examine, type Host, hostLimits, type Listing } from '../../src/publish/index.ts'

const host = (id: string): Host => {
  const found = hostLimits.find((one) => one.id === id)
  if (!found) throw new Error(`no host ${id}`)
  return found
}

/** A site with these files, of one byte or as many as they say, and what each site has. */
const siteOf = (
  paths: readonly (string | readonly [path: string, bytes: number])[],
  more: Partial<Listing> = {},
): Listing => ({
  files: ['index.html', '404.html', '.nojekyll', ...paths].map((file) =>
    typeof file === 'string' ? { path: file, bytes: 1 } : { path: file[0], bytes: file[1] },
  ),
  links: [],
  ...more,
})

/** As many articles, a folder each, with these files in it. */
const articles = (count: number, files = ['index.html', 'original.txt', 'record.json']): string[] =>
  Array.from({ length: count }, (_, at) =>
    files.map((name) => `articles/ferry-${at}/${name}`),
  ).flat()

const said = (site: Listing, id: string): string[] =>
  examine(site, host(id)).map(({ what, remedy }) => `${what}; ${remedy}`)

test('a small site is ready for every host', () => {
  for (const { id } of hostLimits) expect(said(siteOf(articles(500)), id)).toEqual([])
})

test('each figure names where it is from, and when it was read', () => {
  for (const { sources, known } of hostLimits) {
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(source).toMatch(/^https:\/\//)
    expect(known).toMatch(/^20\d\d-\d\d$/)
  }
})

describe('numbers', () => {
  test('one file more than Cloudflare takes, in either plan', () => {
    const free = siteOf(articles(6_665).concat('about/index.html', 'robots.txt'))
    expect(free.files.length).toBe(20_000)
    expect(said(free, 'cloudflare')).toEqual([])
    expect(said(siteOf(articles(6_666)), 'cloudflare')).toEqual([
      expect.stringMatching(
        /^20,001 files, at most 20,000 in the free plan, 100,000 when paid for; pay for a plan and set `PAGES_WRANGLER_MAJOR_VERSION=4` in the settings of the project, or divide/,
      ),
    ])
    expect(said(siteOf(articles(33_333)), 'cloudflare')).toEqual([
      expect.stringMatching(/^100,002 files, at most 100,000; divide the archive/),
    ])
  })

  test('GitLab counts folders too', () => {
    // Four entries an article, the folder of all, and three files at the root.
    expect(said(siteOf(articles(49_999)), 'gitlab')).toEqual([])
    expect(said(siteOf(articles(50_000)), 'gitlab')).toEqual([
      expect.stringMatching(/^200,004 files and folders, at most 200,000; /),
    ])
  })

  test('Netlify counts what is in one folder', () => {
    expect(said(siteOf(articles(54_000, ['index.html'])), 'netlify')).toEqual([])
    expect(said(siteOf(articles(54_001, ['index.html'])), 'netlify')).toEqual([
      expect.stringMatching(/^54,001 files and folders in `articles\/`, at most 54,000; /),
    ])
  })

  test('a site of a hundred thousand articles has no limit at S3', () => {
    expect(said(siteOf(articles(100_000)), 's3')).toEqual([])
  })
})

describe('sizes', () => {
  const MiB = 1024 * 1024

  test('a file that is just small enough, and one byte more', () => {
    for (const [id, most] of [
      ['cloudflare', 25 * MiB],
      ['github', 100 * MiB],
      ['disk', 4096 * MiB - 1],
    ] as const) {
      expect(said(siteOf([['data/articles.jsonl', most]]), id)).toEqual([])
      expect(said(siteOf([['data/articles.jsonl', most + 1]]), id).join()).toMatch(
        /^`data\/articles\.jsonl` with .+, at most .+ a file.*; leave out what only people who download data need/,
      )
    }
  })

  test('of many that are too large, the first are named and the rest are counted', () => {
    const large = ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, 30 * MiB] as const)
    expect(said(siteOf(large), 'cloudflare')).toEqual([
      '`a.txt` with 30 MiB, `b.txt` with 30 MiB, `c.txt` with 30 MiB and 2 more, at most 25 MiB a file; divide the archive into several, a folder each, or take a host without this limit',
    ])
  })

  test('all files together', () => {
    const third = [
      ['a', 400_000_000],
      ['b', 400_000_000],
      ['c', 199_999_997],
    ] as const
    expect(said(siteOf(third), 'gitlab')).toEqual([])
    expect(said(siteOf([...third, 'd']), 'gitlab').join()).toMatch(/^1 GB in all, at most 1 GB; /)
  })
})

describe('paths', () => {
  test('S3 counts bytes, Windows what it calls characters', () => {
    const path = `articles/${'ü'.repeat(200)}/index.html`
    expect(said(siteOf([path]), 's3')).toEqual([])
    expect(said(siteOf([path]), 'disk')).toEqual([])
    expect(said(siteOf([`${'ü'.repeat(500)}/${path}`]), 's3').join()).toMatch(
      /with 1,421, at most 1,024 bytes a path; rename/,
    )
    expect(said(siteOf([`a/${'ü'.repeat(30)}/${path}`]), 'disk').join()).toMatch(
      /with 253, at most 240 characters a path; rename/,
    )
  })

  test('names that differ by case or by their Unicode form alone', () => {
    const site = siteOf([
      'sources/Harbour-Post/index.html',
      'sources/harbour-post/index.html',
      'topics/caf\u00e9.html',
      'topics/cafe\u0301.html',
    ])
    for (const id of ['disk', 'netlify'])
      expect(said(site, id)).toEqual([
        '`sources/Harbour-Post` and `sources/harbour-post`, `topics/caf\u00e9.html` and `topics/cafe\u0301.html` are the same name there; rename one of each',
      ])
    for (const id of ['github', 's3', 'cloudflare']) expect(said(site, id)).toEqual([])
  })
})

describe('names', () => {
  test('what Jekyll would leave out, unless the site says that it is none of his', () => {
    const paths = ['_headers', '.well-known/tdmrep.json', 'topics/_all/index.html', 'notes.txt~']
    expect(said(siteOf(paths), 'github')).toEqual([])
    expect(
      said({ files: paths.map((path) => ({ path, bytes: 1 })), links: [] }, 'github').join(),
    ).toMatch(
      /^`_headers`, `\.well-known\/tdmrep\.json`, `topics\/_all\/index\.html` and 1 more are left out by Jekyll; put an empty file `\.nojekyll`/,
    )
  })

  test.each([
    ['cloudflare', '_worker.js', 'are run or read as settings'],
    ['cloudflare', 'functions/ferry.js', 'are run or read as settings'],
    ['cloudflare', 'topics/node_modules/index.html', 'are not uploaded'],
    ['netlify', 'topics/c#/index.html', 'stop the upload'],
    ['netlify', 'who-is-it?.html', 'stop the upload'],
    ['disk', 'topics/12:30.html', 'Windows does not know these signs'],
    ['disk', 'topics/aux/index.html', 'Windows keeps these names for devices'],
    ['disk', 'topics/Com1.html', 'Windows keeps these names for devices'],
    ['disk', 'sources/harbour post ./index.html', 'Windows cuts a dot or space'],
  ])('%s: %s', (id, path, does) => {
    expect(said(siteOf([path]), id).join()).toContain(does)
  })

  test('names that only look like these are left alone', () => {
    const paths = [
      'topics/auxiliary/index.html',
      'topics/console.html',
      'topics/functions/index.html',
    ]
    for (const { id } of hostLimits) expect(said(siteOf(paths), id)).toEqual([])
  })

  test('links, and what is a cache', () => {
    const site = siteOf(['.public.newsfiche-cache/records-0', 'a/.newsfiche/citations/apa'], {
      links: ['latest'],
    })
    for (const { id } of hostLimits) {
      expect(said(site, id).join('\n')).toContain('`latest` are symbolic links')
      expect(said(site, id).join('\n')).toContain(
        '`.public.newsfiche-cache/records-0`, `a/.newsfiche/citations/apa` are from a cache and not for readers; upload the folder of the site alone',
      )
    }
  })

  test('a name cannot talk to the terminal', () => {
    expect(said(siteOf(['a\u001b[2J\u202e?.html']), 'netlify').join()).toContain(
      '`a\ufffd[2J\ufffd?.html`',
    )
  })
})

describe('settings', () => {
  test('rules and lines of `_headers`', () => {
    const rules = (count: number): string =>
      Array.from({ length: count }, (_, at) => `/${at}\n  X-Robots-Tag: noindex\n`).join('')
    expect(said(siteOf([], { headers: rules(100) }), 'cloudflare')).toEqual([])
    expect(said(siteOf([], { headers: rules(101) }), 'cloudflare')).toEqual([
      '101 rules in `_headers`, at most 100 are read; join rules, with `*` for the rest of a path',
    ])
    const long = `/*\n  Content-Security-Policy: ${'x'.repeat(2_000)}\n`
    expect(said(siteOf([], { headers: long }), 'cloudflare')).toEqual([
      'a line of 2,025 characters in `_headers`, at most 2,000 are read; shorten it',
    ])
    expect(said(siteOf([], { headers: long + rules(500) }), 'netlify')).toEqual([])
  })

  test('a page for what is missing', () => {
    const site = { files: [{ path: 'index.html', bytes: 1 }], links: [] }
    expect(said(site, 'cloudflare')).toEqual([
      'no `404.html`, so that each wrong address shows the front page; add one',
    ])
  })
})
