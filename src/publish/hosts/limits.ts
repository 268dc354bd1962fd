/** A name that a host refuses or treats in a way of its own. */
export interface SpecialName {
  /** Matches paths below the site. */
  readonly pattern: RegExp
  /** What the host does with them: the end of a sentence. */
  readonly does: string
  readonly remedy: string
  /** File at the root of the site that turns this off. */
  readonly unless?: string
}

/** What a host can take. */
export interface Host {
  /** Name behind `--host`. */
  readonly id: string
  readonly name: string
  /** Where each figure is from. */
  readonly sources: readonly string[]
  /** Month in which the figures were last compared with these; a copy of a page may be some months older. */
  readonly known: string
  readonly files?: number
  /** Files for those who pay. */
  readonly filesPaid?: number
  /** What they have to do besides: the end of “pay for a plan”. */
  readonly filesPaidIf?: string
  /** Files and folders together. */
  readonly entries?: number
  /** Files and folders directly in one folder. */
  readonly perFolder?: number
  /** Bytes of all files. */
  readonly bytes?: number
  /** Bytes of one file. */
  readonly fileBytes?: number
  /** Where that limit is not met, if anywhere. */
  readonly fileBytesUnless?: string
  /** Bytes of a path in UTF-8. */
  readonly pathBytes?: number
  /** Characters of a path, as Windows counts them: UTF-16 code units. */
  readonly pathLength?: number
  /** The same of a file’s or folder’s own name. */
  readonly nameLength?: number
  /** Rules that are read of `_headers`. */
  readonly headerRules?: number
  /** Characters of a line of `_headers`. */
  readonly headerLine?: number
  /** Whether `Ferry.html` and `ferry.html` are the same file there. */
  readonly forgetsCase?: true
  /** Whether an address that is not there shows the front page, unless the site has this file. */
  readonly missingPage?: string
  readonly names?: readonly SpecialName[]
}

const MiB = 1024 * 1024
const GB = 1_000_000_000

/**
 * What hosts can take, as their documentation or their own programs said on the day.
 *
 * Where a source says “1 GB”, it is read as the smaller of the two numbers that this can be.
 */
export const hostLimits: readonly Host[] = [
  {
    id: 'github',
    name: 'GitHub Pages',
    sources: [
      'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
      'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
      'https://docs.github.com/en/pages/setting-up-a-github-pages-site-with-jekyll/about-github-pages-and-jekyll',
    ],
    known: '2026-11',
    bytes: GB, // “Published GitHub Pages sites may be no larger than 1 GB”, the first of these
    fileBytes: 100 * MiB, // of a repository: the second
    fileBytesUnless: 'published by a workflow instead of from a branch',
    names: [
      {
        pattern: /(?:^|\/)(?:[_.#][^/]*|[^/]*~)(?:\/|$)/,
        does: 'are left out by Jekyll',
        remedy: 'put an empty file `.nojekyll` at the root',
        unless: '.nojekyll',
      },
    ],
  },
  {
    id: 'gitlab',
    name: 'GitLab Pages',
    sources: [
      'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
      'https://docs.gitlab.com/administration/instance_limits/#number-of-files-per-gitlab-pages-website',
      'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
      // A proposal of fewer files for those who do not pay, 30,000 say; not in force when it was read.
      'https://gitlab.com/gitlab-org/gitlab/-/issues/500273',
    ],
    known: '2026-11',
    bytes: GB, // “site size (1 GB)”, the third
    entries: 200_000, // “including directories and symlinks”, the second and the fourth
  },
  {
    id: 'cloudflare',
    name: 'Cloudflare Pages',
    sources: [
      'https://developers.cloudflare.com/pages/platform/limits/',
      'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
      'https://developers.cloudflare.com/pages/configuration/headers/',
      'https://developers.cloudflare.com/pages/configuration/serving-pages/',
    ],
    known: '2026-11',
    files: 20_000, // these three: the second
    filesPaid: 100_000,
    filesPaidIf: 'and set `PAGES_WRANGLER_MAJOR_VERSION=4` in the settings of the project',
    fileBytes: 25 * MiB, // the first
    headerRules: 100, // these two: the third
    headerLine: 2_000,
    missingPage: '404.html', // the fourth
    names: [
      {
        pattern: /^(?:_worker\.js|_routes\.json|_redirects|functions)(?:\/|$)/,
        does: 'are run or read as settings, not shown',
        remedy: 'rename them',
      },
      {
        pattern: /(?:^|\/)(?:node_modules|\.git|\.DS_Store)(?:\/|$)/,
        does: 'are not uploaded',
        remedy: 'rename them, or delete them',
      },
    ],
  },
  {
    id: 'netlify',
    name: 'Netlify',
    sources: [
      'https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit',
      'https://github.com/netlify/cli/issues/7340',
      'https://www.npmjs.com/package/@netlify/headers-parser',
    ],
    known: '2026-11',
    perFolder: 54_000, // “54,000 files per directory”, the first
    // Its parser makes a pattern of each path that takes capitals for small letters.
    forgetsCase: true,
    names: [
      {
        pattern: /[#?]/,
        does: 'stop the upload, since they hold `#` or `?`',
        remedy: 'rename them',
      },
      {
        pattern: /^_redirects$/,
        does: 'are read as settings, not shown',
        remedy: 'rename them',
      },
      {
        pattern: /(?:^|\/)(?:node_modules|__MACOSX)(?:\/|$)/,
        does: 'are not uploaded',
        remedy: 'rename them, or delete them',
      },
    ],
  },
  {
    id: 's3',
    name: 'Amazon S3',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
    ],
    known: '2026-11',
    fileBytes: 50_000 * GB, // “up to 50 TB”, the first; it can be a little more
    pathBytes: 1_024, // “a maximum length of 1,024 bytes”, the second
  },
  {
    id: 'disk',
    name: 'USB stick',
    sources: [
      'https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file',
      'https://learn.microsoft.com/en-us/windows/win32/fileio/filesystem-functionality-comparison',
    ],
    known: '2026-11',
    // FAT32, which sticks are sold with.
    fileBytes: 4 * 1024 * MiB - 1,
    nameLength: 255,
    // 259 less a drive and a folder to put the site in, `E:\clippings\` say.
    pathLength: 240,
    forgetsCase: true,
    names: [
      {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what Windows refuses.
        pattern: /[<>:"|?*\\\u0000-\u001f]/,
        does: 'cannot be written, since Windows does not know these signs in names',
        remedy: 'rename them',
      },
      {
        pattern: /(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/i,
        does: 'cannot be written, since Windows keeps these names for devices',
        remedy: 'rename them',
      },
      {
        pattern: /[. ](?:\/|$)/,
        does: 'cannot be found again, since Windows cuts a dot or space from the end of a name',
        remedy: 'rename them',
      },
    ],
  },
]
