import {
  type ArticleRecord,
  type Diagnostic,
  fold,
  type Permission,
  type Policy,
  type Visibility,
  visibilities,
} from '../model/index.ts'

/** What holds for an article, and what a person wrote that nobody understands. */
export interface Permitted extends Permission {
  readonly visibility: Visibility
  readonly problem?: Diagnostic
}

const keys: Readonly<Record<keyof Permission, readonly string[]>> = {
  visibility: ['visibility'],
  rights: ['rights', 'copyright'],
  licence: ['licence', 'license'],
}

/**
 * On which terms an article may be shown: its own word counts most, then that of its source, then that of
 * the archive.
 *
 * @param record
 *   Record.
 * @param policy
 *   What people decided for sources and for the archive.
 * @returns
 *   Terms; with a problem, when its own word is none that we know.
 */
export function permissionOf(record: ArticleRecord, policy: Policy): Permitted {
  const own = (key: keyof Permission): string | undefined => {
    const field = Object.entries(record.extra).find(([name]) =>
      keys[key].includes(name.toLowerCase().replace(/^[a-z]{1,8}[:.]/, '')),
    )?.[1]
    return field === undefined || field.value === null ? undefined : String(field.value).trim()
  }
  const source = sourceOf(record, policy)
  const wish = own('visibility')
  const known = visibilities.find((name) => name === wish?.toLowerCase())
  const rights = own('rights') ?? source.rights ?? policy.rights
  const licence = own('licence') ?? source.licence ?? policy.licence
  return {
    visibility: known ?? source.visibility ?? policy.visibility,
    ...(rights ? { rights } : {}),
    ...(licence ? { licence } : {}),
    ...(wish !== undefined && !known ? { problem: unknownWord(wish) } : lost(record)),
  }
}

function unknownWord(wish: string): Diagnostic {
  const known = visibilities.map((name) => `\`${name}\``).join(', ')
  return {
    rule: 'visibility-unknown',
    severity: 'error',
    reason: `Unexpected \`visibility: ${wish}\`, expected one of ${known}; until then the article is not published`,
  }
}

const word = /^[ \t]*["']?visibility["']?[ \t]*:/im

/** A head that cannot be read, and speaks of visibility: nobody knows what it forbids. */
function lost({ diagnostics, spans }: ArticleRecord): { problem?: Diagnostic } {
  if (!diagnostics.some(({ rule }) => rule === 'front-matter-unreadable')) return {}
  const head = spans.filter(({ role }) => role === 'front-matter').map(({ text }) => text)
  return word.test(head.join('')) ? { problem: unreadableWord } : {}
}

const unreadableWord: Diagnostic = {
  rule: 'visibility-unknown',
  severity: 'error',
  reason:
    'Unexpected fields that cannot be read and speak of `visibility`, expected YAML; until then the article is not published',
}

/** The row of the table that an article's outlet has, by its name or its host. */
function sourceOf({ source }: ArticleRecord, { sources }: Policy): Permission {
  if (!source) return {}
  const { name, url } = source.value
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  for (const [key, permission] of Object.entries(sources)) {
    if (fold(key) === fold(name)) return permission
    const domain = key.toLowerCase().replace(/^https?:\/\/|^www\.|\/.*$/g, '')
    if (host !== undefined && (host === domain || host.endsWith(`.${domain}`))) return permission
  }
  return {}
}
