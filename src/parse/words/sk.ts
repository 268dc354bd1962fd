import type { Words } from './words.ts'

/** Slovak. */
export const sk: Words = {
  language: 'sk',
  source: 'zdroj, zdroje',
  related: `
    čítajte aj, čítajte viac, prečítajte si, súvisiace, súvisiace články, najčítanejšie,
    mohlo by vás zaujímať, viac o téme, odporúčame, čítajte ďalej
  `,
  photo: 'foto, fotografia, ilustračné foto, tasr, zdroj foto',
  by: 'autor, autorka, text, redakcia',
  advertisement: 'reklama, inzercia',
  share: 'zdieľať, zdieľaj, facebook, kopírovať odkaz, tlačiť',
  comments: 'diskusia, komentáre, komentár, pridať komentár, napísať komentár',
  newsletter: 'newsletter, prihláste sa, odoberať, sledujte nás',
  paywall: 'predplatitelia, pre predplatiteľov, predplatné, prihlásiť sa',
  copyright: 'všetky práva vyhradené, autorské práva',
  published: 'publikované, zverejnené, vydané, dátum',
  updated: 'aktualizované, aktualizácia, upravené',
  note: 'poznámka redakcie, oprava',
  tags: 'témy, kľúčové slová, štítky',
  role: 'redaktor, redaktorka, novinár, spravodajca, reportér',
  ago: 'pred, dnes, včera',
  desk: 'redakcia, agentúry',
  house: `
    newsletter, prihláste sa, odber, predplatné, predplatitelia, e mail, ochrana osobných
    údajov, obchodné podmienky, cookies, kliknite, sledujte nás, stiahnite, aplikácia, redakcia,
    čitatelia, tento článok, komentáre, diskusia, napíšte nám, podcast, podporte
  `,
  and: 'a',
  months: `
    január / januára / jan, február / februára / feb, marec / marca / mar, apríl / apríla / apr,
    máj / mája, jún / júna, júl / júla, august / augusta / aug, september / septembra / sep,
    október / októbra / okt, november / novembra / nov, december / decembra / dec
  `,
  weekdays: `
    pondelok / po, utorok / ut, streda / st, štvrtok / št, piatok / pi, sobota / so, nedeľa / ne
  `,
  caption: 'ilustračné foto, ilustračná snímka',
}
