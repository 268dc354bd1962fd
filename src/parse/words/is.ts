import type { Words } from './words.ts'

/** Icelandic. */
export const is: Words = {
  language: 'is',
  source: 'heimild, heimildir',
  related: `
    lesa meira, lesa má meira, sjá einnig, tengdar fréttir, tengt efni, mest lesið, nýjast,
    fleiri fréttir, horfa
  `,
  photo: 'mynd, myndir, ljósmynd, ljósmyndari, samsett mynd',
  by: 'eftir, höfundur, skrifar',
  advertisement: 'auglýsing, auglýsingar',
  share: 'deila, deila frétt, facebook, twitter',
  comments: 'athugasemdir, ummæli',
  newsletter: 'fréttabréf, áskrift, skráðu þig',
  paywall: 'áskrifendur, innskráning',
  published: 'birt, birtist, dagsetning',
  updated: 'uppfært, uppfærð, breytt',
  tags: 'efnisorð, merki',
  role: 'blaðamaður, fréttamaður, ritstjóri',
  ago: 'síðan, í dag, í gær',
  desk: 'ritstjórn',
  house: `
    fréttabréf, áskrift, áskrifendur, skráðu þig, skráning, netfang, persónuvernd, skilmálar,
    vafrakökur, smelltu hér, lesa meira, fylgstu með, fylgið, smáforrit, ritstjórn, lesendur,
    þessi grein, greinin, athugasemdir, hlaðvarp, sendu okkur, hafðu samband
  `,
  picture: 'til vinstri, til hægri, úr safni, á myndinni, skjáskot, mynd, maður, kona, kort',
  and: 'og',
  months: `
    janúar / jan, febrúar / feb, mars / mar, apríl / apr, maí, júní / jún, júlí / júl,
    ágúst / ágú, september / sep, október / okt, nóvember / nóv, desember / des
  `,
  weekdays: `
    mánudagur / mán, þriðjudagur / þri, miðvikudagur / mið, fimmtudagur / fim, föstudagur / fös,
    laugardagur / lau, sunnudagur / sun
  `,
  caption: 'mynd úr safni',
  we: `
    við, okkar
  `,
  you: `
    þú, þinn, þín, þér
  `,
  speech: `
    segir, sagði, samkvæmt, skrifar, bætir
  `,
}
