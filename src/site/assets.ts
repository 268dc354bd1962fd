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

const comment = /\/\*[\s\S]*?\*\//g
const indentation = /^\s+/gm
const space = /(?<=[:,]) | (?=\{)|(?<=[{;])\n|;?\n(?=\})/g

/**
 * A style sheet without its comments and white space, which only its authors need.
 *
 * @param css
 *   Style sheet as our formatter writes it, in which no string holds `/*`, a line end, a brace, or a
 *   space behind a comma or colon.
 * @returns
 *   The same rules.
 */
export function compactStyle(css: string): string {
  return css.replace(comment, '').replace(indentation, '').replace(space, '')
}

const ownLineComment = /^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)\n/gm

/**
 * A script of ours without the comments that stand on lines of their own, and without indentation.
 *
 * @param script
 *   Script, in which no template goes over several lines.
 * @returns
 *   The same statements, on the same lines but for comments.
 */
export function compactScript(script: string): string {
  return script.replace(ownLineComment, '').replace(indentation, '')
}
