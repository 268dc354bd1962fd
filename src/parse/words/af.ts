import type { Words } from './words.ts'

/** Afrikaans. */
export const af: Words = {
  language: 'af',
  source: 'bron',
  related: 'lees ook, lees meer, verwante artikels, verwante stories, meer oor',
  photo: `
    foto, foto's
  `,
  by: 'deur',
  advertisement: 'advertensie',
  share: 'deel',
  comments: 'kommentaar, kommentare',
  newsletter: 'nuusbrief, skryf in',
  published: 'gepubliseer',
  updated: 'bygewerk, opgedateer',
  tags: 'onderwerpe',
  role: 'joernalis, verslaggewer, redakteur',
  house: `
    nuusbrief, teken in, intekenaars, intekening, e pos, privaatheidsbeleid, bepalings en
    voorwaardes, koekies, klik hier, lees meer, volg ons, laai, ons app, redaksie, ons lesers,
    hierdie artikel, kommentaar, kontak ons, podsending, ondersteun
  `,
  and: 'en',
  months: `
    januarie / jan, februarie / feb, maart / mrt, april / apr, mei, junie / jun, julie / jul,
    augustus / aug, september / sep, oktober / okt, november / nov, desember / des
  `,
  weekdays: `
    maandag / ma, dinsdag / di, woensdag / wo, donderdag / do, vrydag / vr, saterdag / sa,
    sondag / so
  `,
  caption: 'lêerfoto',
  we: `
    ons
  `,
  you: `
    jy, jou, u
  `,
  speech: `
    sê, het gesê, volgens, vertel
  `,
}
