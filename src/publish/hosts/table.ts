import { contentPolicy, type ResolvedConfig } from '../../model/index.ts'

/** A response header: name and value. */
export type Header = readonly [name: string, value: string]

/** Headers of some of the files. */
export interface Rule {
  /** Why, for people who read the file that is made of it. */
  readonly about: string
  /** Their paths below the site, as `_headers` knows them: `*` at the end for anything, `:name` for a folder. */
  readonly paths: readonly string[]
  /** The same as a regular expression over the path below the site. */
  readonly pattern: string
  readonly headers: readonly Header[]
  /** Their type, where servers cannot know it by their names. */
  readonly type?: string
}

/** What every response carries. */
const common: readonly Header[] = [
  // One policy for all pages, so it is that of the page that may do most; each page's own is stricter.
  ['Content-Security-Policy', [...contentPolicy(true), "frame-ancestors 'self'"].join('; ')],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
]

/**
 * The one table of headers, which the files for all hosts are made of.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Rules; no two of them set the same header for one file, since some hosts would join the values.
 */
export function headerTable({ visibility }: ResolvedConfig): readonly Rule[] {
  const hidden = visibility === 'private' || visibility === 'reading-room'
  const unlisted: readonly Header[] = hidden ? [['X-Robots-Tag', 'noindex, noarchive']] : []
  return [
    { about: 'Every file', paths: ['*'], pattern: '', headers: common },
    {
      about: 'Originals: to be saved as they are, byte for byte, and never to be shown as pages',
      paths: ['articles/:name/original.txt', 'articles/:name/original.md'],
      pattern: 'articles/[^/]+/original[.](?:txt|md)$',
      headers: [
        ['Content-Disposition', 'attachment'],
        ['Cache-Control', 'no-cache, no-transform'],
        ...unlisted,
      ],
    },
    ...(hidden
      ? [
          {
            about: 'Data, which cannot say itself that it is not to be indexed',
            paths: ['data/*', 'articles/:name/record.json'],
            pattern: '(?:data/|articles/[^/]+/record[.]json$)',
            headers: unlisted,
          },
        ]
      : []),
    {
      about: 'Lists of copies that were saved from one address (Memento)',
      paths: ['timemap/*'],
      pattern: 'timemap/',
      headers: unlisted,
      type: 'application/link-format',
    },
    {
      about: 'Pieces of the search index: their names change with what is in them',
      paths: ['pagefind/fragment/*', 'pagefind/index/*'],
      pattern: 'pagefind/(?:fragment|index)/',
      headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
    },
  ]
}

/** What servers of one's own are told besides: ask again each time, which costs little with an ETag. */
export const ownCaching: Header = ['Cache-Control', 'no-cache']

/** Types of files that are worth compressing and that servers do not know to be text. */
export const textTypes: readonly string[] = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
]

/**
 * Where the site is on its host.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Path with a slash at both ends.
 */
export function basePath({ url }: ResolvedConfig): string {
  return url === undefined ? '/' : new URL(url).pathname
}
