import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/*
 * Writes what tells languages apart, `tables/ngrams.txt` and its key, `src/parse/language/key.ts`, from the tables of eld:
 *
 *   npm run ngrams
 */
const root = join(import.meta.dirname, '..')

/** A file within the package, which exports none of its tables. */
const within = (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(root, 'node_modules/eld/src', path)).href)

interface Tables {
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}
// as eld 2.1.0 has them
const { languages, ngrams } = (await within('ngrams/small.js')).ngramsData as Tables
const average = (await within('avgScore.js')).avgScore as Readonly<Record<string, number>>
const separators = (await within('regexPatterns.js')).separators as RegExp
const dictionary = (await within('dictionary.js')).dictionary as readonly string[]

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz01234567'
const lines = Object.entries(ngrams).map(([ngram, scores]) => {
  const pairs = Object.entries(scores).map(
    ([language, score]) =>
      `${digits.charAt(Number(language))}${score.toString(16).padStart(2, '0')}`,
  )
  return `${ngram}\t${pairs.join('')}`
})
const quoted = (text: string): string => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``
const known = Object.values(languages).map((code) => `${code} ${average[code]}`)

writeFileSync(
  join(root, 'src/parse/language/key.ts'),
  `/*
 * The key to the tables that tell languages apart, which are the small ones of eld 2.1.0 by Nito T.M., Apache License 2.0 (LICENSE.eld.txt),
 * https://github.com/nitotm/efficient-language-detector-js; written by \`npm run ngrams\`, not by hand.
 */

/** Languages, and the score that a text of each has on the average. */
export const languages: string = '${known.join(', ')}'

/** One digit for each language, in their order. */
export const digits: string = '${digits}'

/** What parts words. */
export const separators: string = String.raw${quoted(separators.source).replace(/\\\\/g, '\\')}

/** The character that stands for each byte of UTF-8. */
export const signs: string =
  ${JSON.stringify(dictionary.map((sign) => (sign === '' ? ' ' : sign)).join(''))}
`,
)
// A byte for each character, of which none has a number above 255.
writeFileSync(join(root, 'tables/ngrams.txt'), `\n${lines.join('\n')}\n`, 'latin1')
