import type { PeopleWords } from './people.ts'

/** Swedish. */
export const sv: PeopleWords = {
  language: 'sv',
  given: `
    agneta, åke, anette, ann-christin, ann-marie, åsa, barbro, bengt, birgitta, britt-marie,
    christer, christoffer, claes, göran, gun, gunilla, gunnel, håkan, inger, jörgen, kerstin,
    linnéa, lovisa, ludvig, måns, märta, mårten, mattias, mikaela, moa, olle, olof, örjan, östen,
    pär, pernilla, pontus, rickard, siv, staffan, torbjörn, tove, ulf, ulla
  `,
}
