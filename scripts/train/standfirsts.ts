import { type Learnt, weighPage } from '../../src/parse/reading/read.ts'
import { leadsOn } from '../../src/parse/reading/standfirst.ts'
import type { NameLesson } from './authors.ts'
import type { Lesson } from './learn.ts'

/**
 * What a page teaches of standfirsts: the lines below its headline, and which of them are its standfirst.
 *
 * @param lesson
 *   Page and gold.
 * @param learnt
 *   Model that has not seen the page.
 * @returns
 *   Lesson.
 */
export function toStandfirstLesson({ page, truth }: Lesson, learnt: Learnt): NameLesson {
  const leads = leadsOn(page, weighPage(page, learnt).reading)
  return {
    traits: leads.map(({ traits }) => traits),
    truth: leads.map(({ block }) => truth[block] === 'standfirst'),
  }
}
