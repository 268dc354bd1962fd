import { writeFileSync } from 'node:fs'
import type { Scorer } from '../../src/parse/scorer.ts'

/**
 * Write what was learnt as a table.
 *
 * @param scorer
 *   What was learnt.
 * @returns
 *   A line for each trait, the strongest for an author first.
 */
export function writeScorer(scorer: Scorer): string {
  return [...scorer]
    .map(([trait, weight]) => [trait, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([trait, weight]) => `${trait}\t${weight}`)
    .join('\n')
}

/**
 * Write a table into the file that ships it.
 *
 * @param path
 *   File below the project's folder.
 * @param about
 *   Sentences for the comment at its head, without breaks.
 * @param table
 *   What was learnt.
 */
export function writeWeights(path: string, about: readonly string[], table: string): void {
  const body = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  writeFileSync(
    new URL(`../../${path}`, import.meta.url),
    `/**\n${about.map((line) => (line ? ` * ${line}\n` : ' *\n')).join('')} */\nexport const weights = \`\n${body}\n\`\n`,
  )
}
