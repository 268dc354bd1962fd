import type { PeopleWords } from './people.ts'

/** Finnish. */
export const fi: PeopleWords = {
  language: 'fi',
  given: `
    aino, aleksi, anneli, annikki, antero, antti, eero, eeva, elisabet, ensio, erkki, eveliina,
    hannele, hannu, heikki, ilmari, inkeri, irmeli, jaakko, juha, juhani, juho, jukka, kaarina,
    kalervo, kalevi, karoliina, katariina, kristiina, kyllikki, lauri, leena, liisa, maarit,
    maija, mari, marja, marjatta, markku, martti, matias, mikael, mikko, minna, olavi, orvokki,
    oskari, päivi, pauliina, pekka, pentti, petri, petteri, pirjo, pirkko, riitta, ritva, sakari,
    sari, satu, seppo, sinikka, tapani, tapio, tellervo, tiina, tuomas, tuula, tuulikki, valtteri,
    veikko, ville
  `,
}
