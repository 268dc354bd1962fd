import type { PeopleWords } from './people.ts'

/** Estonian. */
export const et: PeopleWords = {
  language: 'et',
  given: `
    arvo, eha, erki, heiki, indrek, jaak, jaan, jüri, kadri, kersti, liis, maarika, maarja, madis,
    mait, margus, märt, mati, meelis, merike, mihkel, peeter, piret, priit, raivo, riina, siim,
    taavi, tanel, tiit, tõnu, toomas, triin, ülle, urmas, veiko
  `,
}
