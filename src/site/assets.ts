/** A font file of an npm package, and its address on the site. */
export interface Font {
  readonly from: string
  readonly to: string
}

const alphabets = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const

const file = (family: string, name: string): Font => ({
  from: `@fontsource-variable/${family}/files/${family}-${name}.woff2`,
  to: `assets/fonts/${family}-${name}.woff2`,
})

/**
 * The fonts that the style sheet names, each in one alphabet: a browser fetches only those that a
 * page has letters of. Source Serif 4 and Source Sans 3, both under the SIL Open Font License 1.1.
 */
export const fonts: readonly Font[] = alphabets.flatMap((alphabet) => [
  file('source-serif-4', `${alphabet}-wght-normal`),
  file('source-serif-4', `${alphabet}-wght-italic`),
  file('source-sans-3', `${alphabet}-wght-normal`),
])
