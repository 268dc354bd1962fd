import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeScorer } from './train/authors.ts'
import { learnNames } from './train/folds.ts'
import { defaultFolder, poolFrom } from './train/school.ts'

const { positionals } = parseArgs({ allowPositionals: true, options: {} })
const folder = positionals[0] ?? defaultFolder
if (!existsSync(folder)) {
  console.error(
    `Unexpected missing folder \`${folder}\`, expected dumps with gold to learn from: npm run train:authors -- FOLDER`,
  )
  process.exitCode = 2
} else {
  const table = writeScorer(learnNames(poolFrom(folder)))
  writeFileSync(
    new URL('../src/parse/authors/weights.ts', import.meta.url),
    `/**\n * What was learnt of names; written by \`npm run train:authors\`, not by hand.\n *\n * A line for each trait and its weight: what is above zero speaks for an author.\n */\nexport const weights = \`\n${table}\n\`\n`,
  )
  console.log(`Learnt ${table.split('\n').length} traits`)
}
