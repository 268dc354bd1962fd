import type { Observation, Page, Stage } from '../../model/index.ts'
import { keepInDoubt } from '../reading/doubt.ts'
import { type Furnisher, furnish } from '../reading/furniture.ts'
import type { Label } from '../reading/labels.ts'
import { measurePage } from '../reading/measure.ts'
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
  furnisher: Furnisher,
): Generator<Observation> {
  const { label, chance: confidence } = verdict
  const why = said[label]
  if (label === 'byline' || label === 'signature') {
    yield { block, role: 'byline', why: 'It looks like the line that names the author', confidence }
    return
  }
  if (!why) {
    yield {
      block,
      role: 'furniture',
      kind: furnisher.kindOf(block, label),
      why: 'It does not read on from the lines around it',
      confidence,
    }
    return
  }
  furnisher.pass()
  const mark = label === 'paragraph' ? bullet.exec(page.texts[block] ?? '')?.[0] : undefined
  if (mark && mark.length < (page.texts[block] ?? '').length) {
    yield { block, role: 'item', why: 'An item of a list within the text', confidence }
    yield { block, from: 0, to: mark.length, role: 'bullet', why: 'Mark of the item', confidence }
  } else yield { block, role: label as 'headline', why, confidence } // the labels of `said` are roles
}

/** Name the lines that no other stage did. */
function* nameRest(page: Page, verdicts: readonly Verdict[]): Generator<Observation> {
  const title = page.folded[verdicts.findIndex(({ label }) => label === 'headline')]
  const furnisher = furnish(page)
  for (const [block, verdict] of verdicts.entries()) {
    const { form, naming } = page.blocks[block] ?? {}
    if (naming?.kind) furnisher.pass(naming.kind)
    if (naming || !(form === 'text' || form === 'heading')) continue
    const isEcho = verdict.label !== 'headline' && title && page.folded[block] === title
    if (isEcho) yield { block, role: 'furniture', kind: 'echo', why: 'Repeats the headline' }
    else yield* nameLine(page, block, verdict, furnisher)
  }
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
      yield* nameRest(page, keepInDoubt(page, measurePage(page), readPage(page, learnt)))
    },
  }
}
