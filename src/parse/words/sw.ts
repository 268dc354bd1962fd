import type { Words } from './words.ts'

/** Swahili. */
export const sw: Words = {
  language: 'sw',
  source: 'chanzo',
  related: 'soma zaidi, soma pia, habari zinazohusiana, zaidi, habari nyingine',
  photo: 'picha',
  by: 'na, mwandishi, imeandikwa na',
  advertisement: 'tangazo, matangazo',
  share: 'shiriki, sambaza',
  comments: 'maoni, toa maoni',
  newsletter: 'jiunge',
  published: 'imechapishwa, tarehe',
  updated: 'imesasishwa',
  tags: 'mada',
  role: 'mwandishi, mhariri',
  ago: 'iliyopita, leo, jana',
  house: `
    jarida, jiandikishe, jisajili, barua pepe, sera ya faragha, bofya hapa, tufuate, pakua,
    programu, wasomaji, makala hii, habari hii, wasiliana nasi, maoni
  `,
  and: 'na',
  months: `
    januari / jan, februari / feb, machi / mac, aprili / apr, mei, juni / jun, julai / jul,
    agosti / ago, septemba / sep, oktoba / okt, novemba / nov, desemba / des
  `,
  weekdays: 'jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi, jumapili',
  we: `
    sisi, yetu, wetu
  `,
  you: `
    wewe, nyinyi, yako, wako
  `,
  speech: `
    alisema, amesema, anasema, alieleza, ameeleza, aliongeza
  `,
}
