import { addressWords } from '../archive/card.ts'
import type {
  ArticleRecord,
  Diagnostic,
  Grave,
  Policy,
  Removal,
  Takedown,
  TakedownNotice,
  Terms,
} from '../model/index.ts'
import { anonymised } from './anonymise.ts'
import { withoutContacts } from './contacts.ts'
import { excerpted, textsOf } from './excerpt.ts'
import { type Permitted, permissionOf } from './permission.ts'
import { finderOf } from './words.ts'

/** What becomes of an article. */
export type Ruling =
  /** It is published, as the record says and no more. */
  | { readonly kind: 'publish'; readonly record: ArticleRecord; readonly removal?: Removal }
  /** It is for those who have the files. */
  | { readonly kind: 'keep' }
  /** It is gone; its address says so. */
  | { readonly kind: 'bury'; readonly grave: Grave; readonly removal: Removal }
  /** Nobody can say whether it may be published. */
  | { readonly kind: 'refuse'; readonly diagnostic: Diagnostic }

/**
 * Decide what of an article may be published.
 *
 * This is the only place that decides: whatever makes pages, files, indexes or bags sees its result and
 * nothing else.
 *
 * @param record
 *   All that is known of the article.
 * @param policy
 *   What people decided.
 * @returns
 *   Ruling.
 */
export function rule(record: ArticleRecord, policy: Policy): Ruling {
  const takedown = policy.takedowns.find(({ id }) => record.id.startsWith(id))
  if (takedown?.action === 'tombstone') return bury(record, takedown)
  const permitted = permissionOf(record, policy)
  if (permitted.problem) return { kind: 'refuse', diagnostic: permitted.problem }
  if (permitted.visibility === 'private' && policy.visibility !== 'private') return { kind: 'keep' }
  const published = publishable(record, permitted, policy, takedown)
  if (!takedown || takedown.action === 'noindex') return { kind: 'publish', record: published }
  return { kind: 'publish', record: published, removal: removalOf(record, takedown) }
}

function publishable(
  record: ArticleRecord,
  permitted: Permitted,
  policy: Policy,
  takedown: Takedown | undefined,
): ArticleRecord {
  const isExcerpt = permitted.visibility === 'excerpt' || takedown?.action === 'excerpt'
  const discreet = policy.contacts === 'shown' ? record : withoutContacts(record)
  const named = takedown ? anonymised(discreet, takedown) : discreet
  const isEdited = named !== discreet || (discreet !== record && policy.contacts === 'removed')
  const terms: Terms = {
    visibility: permitted.visibility,
    listed: takedown?.action !== 'noindex',
    ...(permitted.rights === undefined ? {} : { rights: permitted.rights }),
    ...(permitted.licence === undefined ? {} : { licence: permitted.licence }),
    file: isEdited ? 'edited' : 'whole',
    ...(takedown ? { takedown: noticeOf(takedown) } : {}),
  }
  const whole = { ...named, terms }
  const measure = { ...policy.excerpt, words: takedown?.words ?? policy.excerpt.words }
  const result = isExcerpt ? excerpted(whole, measure) : whole
  return atAddress(result, record, takedown)
}

/** The address stays, unless it holds words that must go. */
function atAddress(
  result: ArticleRecord,
  original: ArticleRecord,
  takedown: Takedown | undefined,
): ArticleRecord {
  const words = addressWords(original)
  if (words === addressWords(result) || !result.terms) return result
  if (takedown && !takedown.keepAddress && holds(words, takedown)) return result
  return { ...result, terms: { ...result.terms, address: words } }
}

const holds = (words: string, { removed }: Takedown): boolean => {
  const finder = finderOf(removed)
  return finder !== undefined && words.search(finder) !== -1
}

function noticeOf({ action, reason, date, note }: Takedown): TakedownNotice {
  return { action, reason, date, ...(note === undefined ? {} : { note }) }
}

function bury(record: ArticleRecord, takedown: Takedown): Ruling {
  const { reason, date, note } = takedown
  const words = addressWords(record)
  const isTold = !takedown.keepAddress && holds(words, takedown)
  const grave: Grave = {
    id: record.id,
    words: isTold ? 'removed' : words,
    reason,
    date,
    ...(note === undefined ? {} : { note }),
  }
  return { kind: 'bury', grave, removal: removalOf(record, takedown) }
}

/** What must be nowhere in the site afterwards. */
function removalOf(record: ArticleRecord, { action, removed, keepAddress }: Takedown): Removal {
  const parts = record.sections.flatMap(({ parts }) => parts.map(({ text }) => text))
  return {
    id: record.id,
    words: removed.map(({ words }) => words),
    texts:
      action === 'anonymise'
        ? []
        : action === 'tombstone'
          ? [...parts, ...record.spans.map(({ text }) => text)]
          : textsOf(record),
    keepAddress,
  }
}
