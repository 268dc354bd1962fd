/** What words of a page can be about. */
export type Topic =
  | 'source'
  | 'related'
  | 'photo'
  | 'by'
  | 'advertisement'
  | 'share'
  | 'comments'
  | 'newsletter'
  | 'paywall'
  | 'copyright'
  | 'published'
  | 'updated'
  | 'minutes'
  | 'note'
  | 'tags'
  | 'role'
  | 'ago'
  | 'tools'
  | 'consent'
  | 'rating'
  | 'house'
  | 'picture'
  | 'caption'
  | 'we'
  | 'you'
  | 'speech'
  | 'and'
  | 'assisted'
  | 'desk'
  | 'article'
  | 'outlet'

/**
 * The words of one language that pages print around their articles.
 *
 * Each list is one text: phrases parted by commas, in lower case. Months and weekdays stand in the
 * order of the calendar, other forms of the same one behind a slash.
 */
export type Words = {
  readonly language: string
  readonly months?: string
  readonly weekdays?: string
} & { readonly [topic in Topic]?: string }

/**
 * Cut a list of words.
 *
 * @param list
 *   Phrases parted by commas.
 * @returns
 *   Phrases, none empty.
 */
export function phrasesOf(list = ''): string[] {
  const phrases: string[] = []
  for (let from = 0; from < list.length; ) {
    const comma = list.indexOf(',', from)
    const to = comma < 0 ? list.length : comma
    const phrase = list.slice(from, to).trim()
    if (phrase !== '') phrases.push(phrase)
    from = to + 1
  }
  return phrases
}
