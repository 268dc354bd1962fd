import type { Words } from './words.ts'

/** Lithuanian. */
export const lt: Words = {
  language: 'lt',
  source: 'šaltinis, šaltiniai',
  related: `
    taip pat skaitykite, skaitykite taip pat, skaityti daugiau, skaitykite daugiau,
    susiję straipsniai, susijusios naujienos, populiariausi, skaitomiausi, naujausi, daugiau,
    rekomenduojame, susiję
  `,
  photo: 'nuotrauka, nuotraukos, foto, nuotr.',
  by: 'autorius, autorė, tekstas, parengė',
  advertisement: 'reklama',
  share: 'dalintis, pasidalinti, dalinkitės, facebook, kopijuoti nuorodą',
  comments: 'komentarai, komentaras, komentuoti',
  newsletter: 'prenumeruoti, prenumeruokite, naujienlaiškis, sekite',
  copyright: 'visos teisės saugomos',
  published: 'paskelbta, publikuota, data',
  updated: 'atnaujinta',
  minutes: 'skaitymo trukmė, min',
  note: 'redakcijos pastaba, patikslinimas',
  tags: 'žymos, temos, raktažodžiai',
  role: 'žurnalistas, žurnalistė, korespondentas, redaktorius, redaktorė',
  ago: 'prieš, šiandien, vakar',
  tools: 'spausdinti, išsaugoti, klausyti, uždaryti, meniu, paieška',
  desk: 'redakcija',
  house: `
    naujienlaiškis, naujienlaiškį, prenumeruokite, prenumerata, prenumeratoriai, el paštu, el
    paštas, privatumo politika, taisyklės, slapukai, spauskite, skaitykite, sekite mus,
    atsisiųskite, programėlė, redakcija, redakcijos, skaitytojai, šis straipsnis, straipsnis,
    komentarai, parašykite mums, tinklalaidė, paremkite, draudžiama
  `,
  picture: 'kairėje, dešinėje, iš kairės, asociatyvi, archyvo nuotr, nuotraukoje, žemėlapis',
  and: 'ir',
  months: `
    sausis / sausio, vasaris / vasario, kovas / kovo, balandis / balandžio, gegužė / gegužės,
    birželis / birželio, liepa / liepos, rugpjūtis / rugpjūčio, rugsėjis / rugsėjo,
    spalis / spalio, lapkritis / lapkričio, gruodis / gruodžio
  `,
  weekdays: `
    pirmadienis / pr, antradienis / an, trečiadienis / tr, ketvirtadienis / kt,
    penktadienis / pn, šeštadienis / št, sekmadienis / sk
  `,
  caption: 'asociatyvi nuotr, archyvo nuotr',
  we: `
    mes, mūsų, mums
  `,
  you: `
    jūs, jūsų, jums
  `,
  speech: `
    sakė, teigė, pasak, sako, teigia, pridūrė, pranešė
  `,
}
