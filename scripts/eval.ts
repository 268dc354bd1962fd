import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { calibrationOf } from './eval/calibration.ts'
import { readSheets, type Sheet } from './eval/gold.ts'
import { readArticle, toPrediction } from './eval/predict.ts'
import { type Row, scoreArticle } from './eval/score.ts'
import { f1, languagesOf, tableOf, totalOf } from './eval/total.ts'
import { foldsOf } from './train/folds.ts'
import { defaultFolder, ownSheets, poolFrom } from './train/school.ts'

const help = `Usage: npm run eval -- [FOLDER] [options]

Score the reading of a folder of dumps with gold (default: ../shared/corpus/fundus-dev).

  --texts FOLDER        where the dumps are, when not beside their gold
  --own                 score the gold that comes with the project instead
  --cross-validate      learn without the publishers that are read, five times over
  --worst N             list the N worst articles (default: 10)
  --predictions FOLDER  write what was read, one file for each article`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string' },
    own: { type: 'boolean' },
    'cross-validate': { type: 'boolean' },
    worst: { type: 'string', default: '10' },
    predictions: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})

function score(sheets: readonly Sheet[]): void {
  const pool = values['cross-validate'] ? poolFrom(defaultFolder, sheets) : undefined
  const pairs = foldsOf(sheets, pool).map(({ sheet, stages }) => {
    const record = readArticle(sheet.text, sheet.path, stages)
    return { sheet, record, row: scoreArticle(sheet.gold, toPrediction(record)) }
  })
  if (values.predictions)
    for (const { sheet, record } of pairs) {
      const file = join(values.predictions, `${sheet.name}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(toPrediction(record), undefined, 1))
    }
  const rows = pairs.map(({ row }) => row)
  console.log(tableOf(totalOf(rows)))
  console.log(`\n${languagesOf(rows)}`)
  console.log(`\n${calibrationOf(pairs)}`)
  console.log(`\nworst by paragraph F1\n${worstOf(rows, Number(values.worst))}`)
}

/** The articles that were read worst, and what went wrong. */
function worstOf(rows: readonly Row[], count: number): string {
  return rows
    .map((row) => ({ row, score: f1(row.paragraph.p, row.paragraph.r) ?? 0 }))
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ row, score: value }) => {
      const { p, r } = row.paragraph
      const why =
        p < r ? `${Math.round((1 - p) * 100)} % strays` : `${Math.round((1 - r) * 100)} % lost`
      return `${value.toFixed(3)}  ${row.id}  ${why}${row.headline === false ? ', headline' : ''}`
    })
    .join('\n')
}

if (values.help) console.log(help)
else {
  const folder = positionals[0] ?? defaultFolder
  score(values.own ? ownSheets() : readSheets(folder, values.texts ?? folder))
}
