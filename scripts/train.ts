import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeTable } from '../src/parse/reading/table.ts'
import { learn } from './train/learn.ts'
import { defaultFolder, poolFrom, toLessons } from './train/school.ts'

const { positionals } = parseArgs({ allowPositionals: true, options: {} })
const folder = positionals[0] ?? defaultFolder
if (!existsSync(folder)) {
  console.error(
    `Unexpected missing folder \`${folder}\`, expected dumps with gold to learn from: npm run train -- FOLDER`,
  )
  process.exitCode = 2
} else {
  const lessons = toLessons(poolFrom(folder))
  const model = learn(lessons)
  const table = writeTable(model)
  const lines = table.split('\n').length
  writeFileSync(
    new URL('../src/parse/reading/weights.ts', import.meta.url),
    `/**\n * What the model learnt; written by \`npm run train\`, not by hand.\n *\n * A line for each feature, a column for each label, in the order of \`labels.ts\`.\n */\nexport const weights = \`\n${table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\`\n`,
  )
  console.log(`Learnt ${lines} features from ${lessons.length} pages`)
}
