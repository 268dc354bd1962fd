import type { Words } from './words.ts'

/** Xhosa. */
export const xh: Words = {
  language: 'xh',
  photo: 'umfanekiso, imifanekiso',
  by: 'ngu, umbhali',
  related: 'funda, ezinye iindaba, iindaba',
  role: 'intatheli',
  months: `
    janyuwari / jan, februwari / feb, matshi / mat, epreli / epr / apreli, meyi / mey,
    juni / jun, julayi / jul, agasti / aga, septemba / sep / sept, okthoba / okthobha / okt,
    novemba / nov, disemba / dis
  `,
  weekdays: `
    mvulo / mvu, lwesibini / bin, lwesithathu / tha, lwesine / sin, lwesihlanu / hla,
    mgqibelo / mgq, cawe / caw
  `,
  house: `
    bhalisela, i imeyile, cofa apha, silandele, abafundi, eli nqaku, izimvo, funda ngakumbi
  `,
  we: `
    thina, wethu, yethu
  `,
  you: `
    wena, nina
  `,
  speech: `
    uthe, utsho, bathe
  `,
}
