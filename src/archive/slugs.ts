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

/**
 * The last segment of an article's address: its headline, then its identity.
 *
 * The identity is always there, so that no other article, added later, can change an address. Eight
 * digits do: only articles with the same slug must differ in them. Should two ever not, both show
 * all sixteen.
 *
 * @param articles
 *   Identity and words of each article, in any order.
 * @returns
 *   Slug of each article, all different.
 */
export function articleSlugs(
  articles: readonly { readonly id: ArticleId; readonly words: string }[],
): Map<ArticleId, Slug> {
  const short = articles.map(({ id, words }) => {
    const base = toSlug(words, 'article')
    return { id, base, slug: `${base}-${id.slice(0, 8)}` }
  })
  const owners = new Map<string, number>()
  for (const { slug } of short) owners.set(slug, (owners.get(slug) ?? 0) + 1)
  return new Map(
    short.map(({ id, base, slug }) => [
      id,
      (owners.get(slug) === 1 ? slug : `${base}-${id}`) as Slug,
    ]), // slug, hyphen, hexadecimal digits
  )
}
