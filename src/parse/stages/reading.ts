import type { Observation, Page, Stage } from '../../model/index.ts'
import { keepInDoubt } from '../reading/doubt.ts'
import { furnitureKind } from '../reading/furniture.ts'
import type { Label } from '../reading/labels.ts'
import { type Measure, measurePage } from '../reading/measure.ts'
import { type Learnt, readPage, type Verdict } from '../reading/read.ts'

const bullet = /^(?:[•·‣▪■►▶◆●○◦※✓✔]|[-*](?=\s)|\d{1,2}[.)](?=\s))\s*/

const said: Readonly<Partial<Record<Label, string>>> = {
  headline: 'Of the lines above the text it looks most like a headline',
  standfirst: 'It stands between headline and text, and sums the text up',
  crosshead: 'A short line between paragraphs that the text goes on under',
  paragraph: 'It reads as the paragraphs around it do',
}

function* nameLine(
  page: Page,
  block: number,
  verdict: Verdict,
  measure: Measure,
): Generator<Observation> {
  const { label, chance: confidence } = verdict
  const why = said[label]
  if (label === 'byline' || label === 'signature') {
    yield { block, role: 'byline', why: 'It looks like the line that names the author', confidence }
    return
  }
  if (!why) {
    const kind = furnitureKind(measure, label === 'masthead')
    yield {
      block,
      role: 'furniture',
      kind,
      why: 'It does not read on from the lines around it',
      confidence,
    }
    return
  }
  const mark = label === 'paragraph' ? bullet.exec(page.texts[block] ?? '')?.[0] : undefined
  if (mark && mark.length < (page.texts[block] ?? '').length) {
    yield { block, role: 'item', why: 'An item of a list within the text', confidence }
    yield { block, from: 0, to: mark.length, role: 'bullet', why: 'Mark of the item', confidence }
  } else yield { block, role: label as 'headline', why, confidence } // the labels of `said` are roles
}

/**
 * Make the stage that weighs the whole page.
 *
 * @param learnt
 *   What was learnt.
 * @returns
 *   Stage.
 */
export function createReading(learnt: Learnt): Stage {
  return {
    id: 'reading',
    about:
      'What no sharp rule decides is weighed for the whole page at once: headline, standfirst, paragraphs, crossheads, and what stands around them.',
    examples: [],
    *read(page) {
      if (page.blocks.length === 0) return
      const measures = measurePage(page)
      const verdicts = keepInDoubt(page, measures, readPage(page, learnt))
      const title = page.folded[verdicts.findIndex(({ label }) => label === 'headline')]
      for (const [block, verdict] of verdicts.entries()) {
        const measure = measures[block]
        const { form, naming } = page.blocks[block] ?? {}
        if (naming || !measure || !(form === 'text' || form === 'heading')) continue
        if (verdict.label !== 'headline' && title && page.folded[block] === title) {
          yield { block, role: 'furniture', kind: 'echo', why: 'Repeats the headline' }
          continue
        }
        yield* nameLine(page, block, verdict, measure)
      }
    },
  }
}
