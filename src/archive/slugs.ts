import slugify from '@sindresorhus/slugify'
import { type ArticleId, isSlug, type Slug } from '../model/index.ts'

const longest = 60

/**
 * Words as a segment of an address.
 *
 * @param words
 *   Any words; letters of other alphabets are transliterated where that is possible.
 * @param otherwise
 *   What to use when nothing is left, or only a name that Windows reserves.
 * @returns
 *   At most 60 characters, cut between words.
 */
export function toSlug(words: string, otherwise: string): Slug {
  const whole = slugify(words.slice(0, 300), { decamelize: false })
  const cut =
    whole.length <= longest
      ? whole
      : whole.slice(
          0,
          whole.lastIndexOf('-', longest) > 20 ? whole.lastIndexOf('-', longest) : longest,
        )
  if (isSlug(cut)) return cut
  if (isSlug(otherwise)) return otherwise
  throw new Error(`\`${otherwise}\` cannot stand in an address`)
}

/**
 * The address of a language's shelf among its like.
 *
 * @param tag
 *   BCP 47 tag, or what a person wrote in its place.
 * @returns
 *   Slug; never `unknown`, where articles without a language stand.
 */
export function languageSlug(tag: string): Slug {
  const slug = toSlug(tag, 'other')
  return slug === 'unknown' || slug === 'initials' ? toSlug(`named ${slug}`, 'other') : slug
}

const whole = /(?:^|\/)articles\/([^/]+)\/(?:index\.html)?$/

/**
 * What a person wants in an article's address, in the form that `articleSlugs` takes.
 *
 * @param wish
 *   Words; or a whole address, `articles/ferry-returns-2c0f6a1e/`, also with what stands before it.
 * @returns
 *   Slug of the words; or that address.
 */
export function toAddressWords(wish: string): string {
  const slug = whole.exec(wish)?.[1]
  return slug !== undefined && isSlug(slug) ? `articles/${slug}/` : toSlug(wish, 'article')
}

/**
 * The last segment of an article's address: its headline, then its identity.
 *
 * The identity is always there, so that no other article, added later, can change an address. Eight
 * digits do: only articles with the same slug must differ in them. Should two ever not, both show
 * all sixteen.
 *
 * A whole address that an article had before its file was corrected is kept, unless it is another's by
 * headline and identity, or two ask for it.
 *
 * @param articles
 *   Identity of each article, and what `toAddressWords` gives, in any order.
 * @returns
 *   Slug of each article, all different.
 */
export function articleSlugs(
  articles: readonly { readonly id: ArticleId; readonly words: string }[],
): Map<ArticleId, Slug> {
  const claims = articles.map(({ id, words }) => {
    const kept = whole.exec(words)?.[1]
    const base = kept?.replace(/-(?:[0-9a-f]{8}){1,2}$/, '') ?? slugOf(words)
    return { id, kept, short: `${base}-${id.slice(0, 8)}`, long: `${base}-${id}` }
  })
  const owners = tally(claims.map(({ short }) => short))
  const asked = tally(claims.map(({ kept }) => kept ?? ''))
  const others = new Set(claims.map(({ long }) => long))
  const own = ({ kept = '', short, long }: (typeof claims)[number]): string => {
    const isFree = asked.get(kept) === 1 && !owners.has(kept) && !others.has(kept)
    if (kept !== '' && isFree) return kept
    return owners.get(short) === 1 ? short : long
  }
  return new Map(
    claims.map((claim) => [claim.id, own(claim) as Slug]), // slug, hyphen, hexadecimal digits
  )
}

/** Words mostly come as a slug already. */
const slugOf = (words: string): Slug => (isSlug(words) ? words : toSlug(words, 'article'))

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
