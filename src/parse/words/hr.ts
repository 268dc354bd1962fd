import type { Words } from './words.ts'

/** Croatian. */
export const hr: Words = {
  language: 'hr',
  source: 'izvor, izvori',
  related: `
    pročitajte još, pročitajte i, pročitaj, čitajte još, vezane vijesti, povezano,
    povezane vijesti, najčitanije, najnovije, preporučujemo, vidi još, možda će vas zanimati
  `,
  photo: 'foto, fotografija, slika, ilustracija, hina, video, pixsell',
  by: 'piše, autor, autorica, tekst, napisao, objavio',
  advertisement: 'oglas, promo, sponzorirano, nastavak nakon oglasa',
  share: 'podijeli, dijeli, facebook, twitter, whatsapp, kopiraj link, ispiši',
  comments: 'komentari, komentar, komentiraj, ostavite komentar',
  newsletter: 'newsletter, pretplatite se, prijavite se, pratite nas',
  paywall: 'pretplatnici, za pretplatnike, prijava',
  copyright: 'sva prava pridržana, autorska prava',
  published: 'objavljeno, datum',
  updated: 'ažurirano, zadnja izmjena',
  minutes: 'vrijeme čitanja, min',
  note: 'napomena redakcije, ispravak',
  tags: 'tagovi, oznake, teme, ključne riječi',
  role: 'novinar, novinarka, urednik, urednica, dopisnik, reporter',
  ago: 'prije, danas, jučer',
  desk: 'redakcija, uredništvo',
  house: `
    newsletter, prijavite se, prijava, pretplata, pretplatnici, e mail, pravila privatnosti,
    uvjeti korištenja, kolačići, kliknite, pratite nas, preuzmite, aplikaciju, redakcija,
    čitatelji, ovaj članak, komentari, pišite nam, podcast
  `,
  and: 'i',
  months: `
    siječanj / siječnja / sij / januar, veljača / veljače / velj / februar,
    ožujak / ožujka / ožu / mart, travanj / travnja / tra / april, svibanj / svibnja / svi / maj,
    lipanj / lipnja / lip / jun, srpanj / srpnja / srp / jul, kolovoz / kolovoza / kol / avgust,
    rujan / rujna / ruj / septembar, listopad / listopada / lis / oktobar,
    studeni / studenoga / stu / studenog / novembar, prosinac / prosinca / pro / decembar
  `,
  weekdays: `
    ponedjeljak / pon, utorak / uto, srijeda / sri, četvrtak / čet, petak / pet, subota / sub,
    nedjelja / ned
  `,
  caption: 'arhivska fotografija, ilustracija',
  we: `
    mi, naš, naša, naše
  `,
  you: `
    vi, vaš, vaša, vaše
  `,
  speech: `
    rekao, rekla, kazao, kaže, prema, izjavio, dodao, ističe
  `,
}
