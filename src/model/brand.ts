declare const brand: unique symbol

/** A string that cannot be confused with another kind of string. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }

/** Identity of an article: the first 16 hexadecimal digits of the SHA-256 of its bytes. */
export type ArticleId = Brand<string, 'ArticleId'>

/** A segment of an address: lower-case ASCII letters, digits and single hyphens; safe as a folder name. */
export type Slug = Brand<string, 'Slug'>

/** Fragment of an address within an article, such as `p7-3fa9c1`; unique in the article. */
export type Anchor = Brand<string, 'Anchor'>

/** Address of a page or file below the root of the site: no leading slash; pages end in one. */
export type SitePath = Brand<string, 'SitePath'>

const articleId = /^[0-9a-f]{16}$/
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const anchor = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const sitePath = /^(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?$/

/**
 * Whether a string is an article's identity.
 *
 * @param value
 *   Any string.
 * @returns
 *   Whether it is 16 lower-case hexadecimal digits.
 */
export function isArticleId(value: string): value is ArticleId {
  return articleId.test(value)
}

/**
 * Identity of an article.
 *
 * @param sha256
 *   SHA-256 of its file: 64 lower-case hexadecimal digits.
 * @returns
 *   The first 16 of them.
 */
export function articleIdOf(sha256: string): ArticleId {
  return sha256.slice(0, 16) as ArticleId // digits by contract
}

/**
 * Whether a string can be a segment of an address.
 *
 * Names that Windows reserves (`con`, `nul`, `com1`…) cannot: a copied site would lose the page.
 *
 * @param value
 *   Any string.
 * @returns
 *   Whether it is one, at most 120 characters long.
 */
export function isSlug(value: string): value is Slug {
  return value.length <= 120 && slug.test(value) && !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(value)
}

/**
 * Whether a string can be a fragment of ours.
 *
 * @param value
 *   Any string.
 * @returns
 *   Whether it is letters, digits and single hyphens, a letter first.
 */
export function isAnchor(value: string): value is Anchor {
  return anchor.test(value)
}

/**
 * Whether a string is an address below the root of the site.
 *
 * @param value
 *   Any string.
 * @returns
 *   Whether it is relative, lower-case, and never climbs (`..`).
 */
export function isSitePath(value: string): value is SitePath {
  return sitePath.test(value) && !value.includes('..')
}
