/**
 * What the site says, in English.
 *
 * `{name}` is filled in. A message with `one | other` is chosen by `{count}`, in the order of the
 * language's own plural forms as CLDR has them: zero, one, two, few, many, other, those it has.
 */
export const en = {
  'site.skip': 'Skip to the text',
} as const
