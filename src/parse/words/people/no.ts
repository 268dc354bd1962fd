import type { PeopleWords } from './people.ts'

/** Norwegian. */
export const no: PeopleWords = {
  language: 'no',
  given: `
    amalie, åse, eirik, espen, even, fredrik, frode, geir, håkon, håvard, hedda, hege, helge,
    ingvild, isak, joakim, jørn, jostein, kjetil, magne, marte, oddvar, øystein, ragnhild, roar,
    rune, simen, sindre, siri, sissel, sondre, stein, steinar, stian, sunniva, svein, synne,
    terje, thor, tiril, torill, trond, trude, turid, tuva, vegard, vidar, vilde, wenche, yngve
  `,
}
