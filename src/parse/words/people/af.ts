import type { PeopleWords } from './people.ts'

/** Afrikaans. */
export const af: PeopleWords = {
  language: 'af',
  given: `
    adriaan, angelique, annelie, charl, duanne, francois, hannes, henrie, iwan, jaco, jacobus,
    johannes, jolanda, katryn, mathuys, morne, nicoleen, pieter, renette, riaan, rigard,
    stephaans, sue-marie, theunis, theuns, wessel, willem
  `,
}
