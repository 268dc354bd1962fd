import type { PeopleWords } from './people.ts'

/** Lithuanian. */
export const lt: PeopleWords = {
  language: 'lt',
  given: `
    aistė, algirdas, andrius, antanas, arūnas, aurelija, birutė, dainius, daiva, eglė, gediminas,
    giedrė, gintaras, gytis, ieva, indrė, juozas, jurgita, karolis, kęstutis, laima, linas,
    mantas, mindaugas, paulius, petras, povilas, ramūnas, rasa, rimantas, saulius, skirmantas,
    tadas, vaida, valdas, vilija, virginija, vytautas, žilvinas, žydrūnas
  `,
}
