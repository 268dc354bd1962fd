import type { Words } from './words.ts'

/** Latvian. */
export const lv: Words = {
  language: 'lv',
  source: 'avots',
  related: 'lasi arī, lasiet arī, lasīt vairāk, saistītie raksti, populārākie, jaunākie',
  photo: 'foto, attēls',
  by: 'autors, autore',
  advertisement: 'reklāma',
  share: 'dalīties',
  comments: 'komentāri, komentārs',
  newsletter: 'abonēt, sekojiet',
  published: 'publicēts, datums',
  updated: 'atjaunots, atjaunināts',
  tags: 'tēmas, birkas',
  role: 'žurnālists, žurnāliste, redaktors, korespondents',
  desk: 'redakcija',
  and: 'un',
  months: `
    janvāris / janv, februāris / febr, marts, aprīlis / apr, maijs, jūnijs / jūn, jūlijs / jūl,
    augusts / aug, septembris / sept, oktobris / okt, novembris / nov, decembris / dec
  `,
  weekdays: `
    pirmdiena / pirmd, otrdiena / otrd, trešdiena / trešd, ceturtdiena / ceturtd,
    piektdiena / piektd, sestdiena / sestd, svētdiena / svētd
  `,
  caption: 'arhīva foto, ilustratīvs attēls',
}
