import type { Words } from './words.ts'

/** Zulu. */
export const zu: Words = {
  language: 'zu',
  photo: 'isithombe, izithombe, isithonjana',
  by: 'ngu, umbhali, intatheli',
  related: 'funda, funda futhi, ezinye izindaba, izindaba',
  role: 'intatheli, umbhali',
  months: `
    januwari / jan, februwari / feb, mashi / mas, ephreli / eph, meyi / mey, juni / jun,
    julayi / jul, agasti / aga, septhemba / sep, okthoba / okt, novemba / nov, disemba / dis
  `,
  weekdays: `
    umsombuluko / mso, ulwesibili / bil, ulwesithathu / tha, ulwesine / sin, ulwesihlanu / hla,
    umgqibelo / mgq, isonto / son
  `,
  house: `
    bhalisela, incwadi yezindaba, i imeyili, chofoza lapha, silandele, landa, abafundi, lo
    mbhalo, imibono, funda olunye, funda kabanzi
  `,
  picture: 'kwesobunxele, kwesokudla, esithombeni, isithombe',
  we: `
    thina, wethu, yethu
  `,
  you: `
    wena, nina, wakho
  `,
  speech: `
    uthe, kusho, bathe, usho, utshele
  `,
}
