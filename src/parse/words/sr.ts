import type { Words } from './words.ts'

/** Serbian. */
export const sr: Words = {
  language: 'sr',
  source: 'izvor, извор, извори',
  related: `
    pročitajte još, pročitajte i, прочитајте још, прочитајте и, povezane vesti, повезане вести,
    najčitanije, најчитаније, pogledajte još, погледајте, preporuka, preporučujemo, više o
  `,
  photo: 'foto, фото, fotografija, фотографија, tanjug, танјуг, ilustracija',
  by: 'piše, пише, autor, аутор, tekst, текст',
  advertisement: 'oglas, оглас, reklama, реклама',
  share: 'podeli, подели, podelite, facebook, фејсбук, твитер',
  comments: `
    komentari, коментари, komentar, коментар, ostavite komentar, оставите коментар,
    pošaljite komentar
  `,
  newsletter: 'pratite nas, пратите нас, prijavite se, пријавите се, preuzmite',
  copyright: 'sva prava zadržana, сва права задржана',
  published: 'objavljeno, објављено, datum, датум',
  updated: 'ažurirano, ажурирано',
  note: 'napomena redakcije, напомена редакције, ispravka, исправка',
  tags: 'tagovi, тагови, ознаке, teme, теме',
  role: 'novinar, новинар, urednik, уредник, dopisnik, дописник',
  ago: 'pre, пре, danas, данас, juče, јуче',
  desk: 'redakcija, редакција',
  house: `
    билтен, пријавите се, пријава, претплата, претплатници, имејл, политика приватности, услови
    коришћења, кликните, пратите нас, преузмите, апликацију, редакција, читаоци, овај текст,
    коментари, пишите нам, prijavite se, pretplata, kliknite, pratite nas, preuzmite, redakcija,
    komentari
  `,
  and: 'i, и',
  months: `
    јануар / јан / januar, фебруар / феб / februar, март / мар / mart, април / апр / april,
    мај / maj, јун / jun, јул / jul, август / авг / avgust, септембар / сеп / septembar,
    октобар / окт / oktobar, новембар / нов / novembar, децембар / дец / decembar
  `,
  weekdays: `
    понедељак / пон, уторак / уто, среда / сре, четвртак / чет, петак / пет, субота / суб,
    недеља / нед
  `,
}
