import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeCalibration } from '../src/parse/reading/calibration.ts'
import { writeTable } from '../src/parse/reading/table.ts'
import { learnAll } from './train/folds.ts'
import { defaultFolder, poolFrom } from './train/school.ts'
import { writeScorer, writeWeights } from './train/write.ts'

const { positionals } = parseArgs({ allowPositionals: true, options: {} })
const folder = positionals[0] ?? defaultFolder
if (!existsSync(folder)) {
  console.error(
    `Unexpected missing folder \`${folder}\`, expected dumps with gold to learn from: npm run train -- FOLDER`,
  )
  process.exitCode = 2
} else {
  const knowledge = learnAll(poolFrom(folder))
  const table = writeTable(knowledge.model)
  writeWeights(
    'src/parse/reading/weights.ts',
    [
      'What the model learnt; written by `npm run train`, not by hand.',
      '',
      'A line for each feature, a column for each label, in the order of `labels.ts`.',
    ],
    table,
  )
  const headlines = writeScorer(knowledge.headlines)
  writeWeights(
    'src/parse/reading/headline-weights.ts',
    [
      'What was learnt of headlines; written by `npm run train`, not by hand.',
      '',
      'A line for each trait and its weight: what is above zero speaks for the headline.',
    ],
    headlines,
  )
  const standfirsts = writeScorer(knowledge.standfirsts)
  writeWeights(
    'src/parse/reading/standfirst-weights.ts',
    [
      'What was learnt of standfirsts; written by `npm run train`, not by hand.',
      '',
      'A line for each trait and its weight: what is above zero speaks for the standfirst.',
    ],
    standfirsts,
  )
  writeWeights(
    'src/parse/reading/calibration-weights.ts',
    [
      'How far the chances of the model are to be believed; written by `npm run train`, not by hand.',
      '',
      'A line for each label: the slope and the shift of their logits.',
    ],
    writeCalibration(knowledge.calibration),
  )
  const names = writeScorer(knowledge.names)
  writeWeights(
    'src/parse/authors/weights.ts',
    [
      'What was learnt of names; written by `npm run train`, not by hand.',
      '',
      'A line for each trait and its weight: what is above zero speaks for an author.',
    ],
    names,
  )
  const count = (lines: string): number => lines.split('\n').length
  console.log(
    `Learnt ${count(table)} features from ${knowledge.pages} pages, ${count(headlines)} traits of headlines, ${count(standfirsts)} of standfirsts, ${count(names)} of names`,
  )
}
