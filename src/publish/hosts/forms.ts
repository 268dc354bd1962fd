import type { ResolvedConfig } from '../../model/index.ts'
import { basePath, type Header, ownCaching, type Rule, textTypes } from './table.ts'

/** Writes the table in the form of one kind of host. */
export type Form = (rules: readonly Rule[], site: ResolvedConfig) => string

/**
 * `_headers` of Cloudflare Pages and Netlify.
 *
 * @param rules
 *   The table.
 * @returns
 *   Text; paths are below the folder that is deployed.
 */
export const headersFile: Form = (rules) =>
  rules
    .flatMap(({ about, paths, ...rule }) => [
      `# ${about}`,
      ...paths.flatMap((path) => [
        `/${path}`,
        ...withType(rule).map(([name, value]) => `  ${name}: ${value}`),
      ]),
    ])
    .map((line) => `${line}\n`)
    .join('')

/**
 * `vercel.json`.
 *
 * @param rules
 *   The table.
 * @returns
 *   Text; pages have addresses that end in a slash, which their links rest on.
 */
export const vercelFile: Form = (rules) => {
  const headers = rules.flatMap(({ paths, ...rule }) =>
    paths.map((path) => ({
      source: `/${path.replace(/\*$/, '(.*)')}`,
      headers: withType(rule).map(([key, value]) => ({ key, value })),
    })),
  )
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 1)}\n`
}

/** Headers, where a host lets the type of a file be one of them. */
const withType = ({ headers, type }: Pick<Rule, 'headers' | 'type'>): readonly Header[] =>
  type === undefined ? headers : [['Content-Type', type], ...headers]

/** A text as a regular expression that matches it alone. */
const literal = (text: string): string => text.replace(/[.+?^$(){}|[\]\\]/g, '\\$&')

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`

/**
 * `.htaccess` of Apache.
 *
 * @param rules
 *   The table.
 * @param site
 *   Where the page for what is missing is.
 * @returns
 *   Text; what needs a module that is not there is left out by the server.
 */
export const htaccessFile: Form = (rules, site) => {
  const base = basePath(site)
  const set = ([name, value]: Header): string => `Header always set ${name} ${quoted(value)}`
  const special = rules.filter(({ pattern }) => pattern !== '')
  return [
    '# Needs `AllowOverride FileInfo`, or these lines in the configuration of the server.',
    `ErrorDocument 404 ${base}404.html`,
    '',
    '# An original is of whatever encoding it is.',
    '<FilesMatch "^original[.](?:txt|md)$">',
    '  AddDefaultCharset Off',
    '</FilesMatch>',
    ...special.flatMap(({ about, pattern, type }) =>
      type === undefined
        ? []
        : [`# ${about}`, `<If "%{REQUEST_URI} =~ m#/${pattern}#">`, `  ForceType ${type}`, '</If>'],
    ),
    '<IfModule mod_headers.c>',
    ...[
      ...rules.filter(({ pattern }) => pattern === '').flatMap(({ headers }) => headers),
      ownCaching,
    ].map((header) => `  ${set(header)}`),
    ...special.flatMap(({ about, pattern, headers }) =>
      headers.length === 0
        ? []
        : [
            `  # ${about}`,
            `  <If "%{REQUEST_URI} =~ m#/${pattern}#">`,
            ...headers.map((header) => `    ${set(header)}`),
            '  </If>',
          ],
    ),
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE text/html ${textTypes.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n')
}

/**
 * A snippet for nginx.
 *
 * @param rules
 *   The table.
 * @param site
 *   Where the site is.
 * @returns
 *   Text to include in a `server`; a header set in a `location` hides those of outside, so each has all.
 */
export const nginxFile: Form = (rules, site) => {
  const base = basePath(site)
  const add = ([name, value]: Header): string => `add_header ${name} ${quoted(value)} always;`
  const common = rules.filter(({ pattern }) => pattern === '').flatMap(({ headers }) => headers)
  const location = (where: string, { about, type }: Rule, headers: readonly Header[]): string[] => [
    `# ${about}`,
    `location ${where} {`,
    ...(where.includes('original') ? ['  charset off;', '  gzip off;'] : []),
    ...(type === undefined ? [] : ['  types {}', `  default_type ${type};`]),
    ...headers.map((header) => `  ${add(header)}`),
    '}',
  ]
  const withCaching = (headers: readonly Header[]): Header[] =>
    [...common, ...headers, ownCaching].filter(
      ([name], index, all) => all.findIndex(([other]) => other === name) === index,
    )
  return [
    '# To be included in the `server` whose `root` holds the site at its address.',
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    'charset utf-8;',
    'charset_types text/html text/css text/csv text/javascript text/plain text/xml application/javascript application/json application/xml;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${textTypes.join(' ')};`,
    '',
    ...rules.flatMap((rule) =>
      rule.pattern === ''
        ? location(base, rule, withCaching([]))
        : location(`~ ^${literal(base)}${rule.pattern}`, rule, withCaching(rule.headers)),
    ),
    '',
  ].join('\n')
}
