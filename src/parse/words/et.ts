import type { Words } from './words.ts'

/** Estonian. */
export const et: Words = {
  language: 'et',
  source: 'allikas',
  related: 'loe ka, loe lisaks, loe veel, seotud lood, loetumad, uusimad, loe edasi, vaata ka',
  photo: 'foto, pilt',
  by: 'autor, tekst, toimetaja',
  advertisement: 'reklaam',
  share: 'jaga',
  comments: 'kommentaarid, kommenteeri',
  newsletter: 'telli, uudiskiri',
  published: 'avaldatud, kuupäev',
  updated: 'uuendatud, muudetud',
  tags: 'märksõnad, teemad',
  role: 'ajakirjanik, toimetaja, korrespondent',
  desk: 'toimetus',
  and: 'ja',
  months: `
    jaanuar / jaan, veebruar / veebr, märts, aprill / apr, mai, juuni, juuli, august / aug,
    september / sept, oktoober / okt, november / nov, detsember / dets
  `,
  weekdays: `
    esmaspäev / e, teisipäev / t, kolmapäev / k, neljapäev / n, reede / r, laupäev / l,
    pühapäev / p
  `,
  caption: 'arhiivifoto, illustreeriv foto',
}
