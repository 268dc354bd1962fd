import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { premises } from './premises.ts'

/**
 * What tells languages apart: the small tables of eld, as `npm run ngrams` wrote them.
 *
 * They are a file and no module, since to make a module of a megabyte takes V8 many times as long as to read it, in each
 * thread anew.
 *
 * @returns
 *   A line for each group of up to four bytes, with a space where a word begins or ends: the group, a tab,
 *   and for each language that has it often its digit and its score, two hexadecimal digits. The first line is empty.
 */
export function ngramTables(): string {
  return readFileSync(join(premises, 'tables/ngrams.txt'), 'latin1')
}
