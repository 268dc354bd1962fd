import { expect, test } from 'vitest'
import { readSheets } from '../../scripts/eval/gold.ts'
import { readArticle, toPrediction } from '../../scripts/eval/predict.ts'
import { scoreArticle } from '../../scripts/eval/score.ts'
import { totalOf } from '../../scripts/eval/total.ts'

/** What may not be lost again; `npm run eval -- --own` prints where we are. */
const floors = [
  {
    gold: 'tests/gold/examples',
    texts: 'examples/articles',
    paragraph: 0.94,
    headline: 0.9,
    leak: 0.04,
  },
  {
    gold: 'tests/gold/reposts',
    texts: 'tests/gold/reposts',
    paragraph: 0.95,
    headline: 0.95,
    leak: 0.02,
  },
]

test.each(floors)(
  'reads $gold no worse than before',
  ({ gold, texts, paragraph, headline, leak }) => {
    const total = totalOf(
      readSheets(gold, texts).map((sheet) =>
        scoreArticle(sheet.gold, toPrediction(readArticle(sheet.text, sheet.path))),
      ),
    )
    expect(total.paragraph.f1).toBeGreaterThanOrEqual(paragraph)
    expect(total.headline).toBeGreaterThanOrEqual(headline)
    expect(total.leak).toBeLessThanOrEqual(leak)
    expect(total.footnote?.r ?? 1).toBe(1)
  },
)
