import type { Words } from './words.ts'

/** Hungarian. */
export const hu: Words = {
  language: 'hu',
  source: 'forrás, források',
  related: `
    kapcsolódó, kapcsolódó cikkek, olvassa el, olvasson tovább, olvasd el, ez is érdekelheti,
    legolvasottabb, legnépszerűbb, ajánlott, ajánljuk, tovább, további cikkek, még több,
    lásd még
  `,
  photo: 'fotó, fotók, kép, címlapkép, borítókép, illusztráció, mti, nyitókép, videó, forrás',
  by: 'szerző, írta, szerkesztő, szöveg',
  advertisement: 'hirdetés, reklám, támogatott tartalom, szponzorált',
  share: 'megosztás, megosztom, oszd meg, facebook, twitter, nyomtatás, link másolása, tetszik',
  comments: 'hozzászólások, hozzászólás, kommentek, komment, szólj hozzá, kommentelek',
  newsletter: `
    hírlevél, iratkozzon fel, iratkozz fel, kövessen minket, kövess minket, feliratkozás,
    előfizetés
  `,
  paywall: 'előfizetőknek, csak előfizetőknek, bejelentkezés, belépés',
  copyright: 'minden jog fenntartva, szerzői jog',
  published: 'megjelent, közzétéve, publikálva, dátum, feltöltve',
  updated: 'frissítve, módosítva, frissült',
  minutes: 'olvasási idő, perc',
  note: 'a szerkesztőség megjegyzése, helyreigazítás, szerk. megj.',
  tags: 'címkék, témák, kulcsszavak, címke',
  role: 'újságíró, tudósító, szerkesztő, főszerkesztő, riporter',
  ago: 'ezelőtt, ma, tegnap',
  desk: 'szerkesztőség, hírügynökség',
  house: `
    hírlevél, hírlevelünkre, iratkozz fel, feliratkozás, előfizetés, előfizetők, e mail,
    adatvédelmi, felhasználási feltételek, sütik, kattints ide, kattintson, kövess minket,
    töltsd le, alkalmazás, szerkesztőség, olvasóink, ez a cikk, a cikk, hozzászólás, írj nekünk,
    podcast, támogass
  `,
  and: 'és, &',
  months: `
    január / jan, február / febr, március / márc, április / ápr, május / máj, június / jún,
    július / júl, augusztus / aug, szeptember / szept, október / okt, november / nov,
    december / dec
  `,
  weekdays: `
    hétfő / h, kedd / k, szerda / sze, csütörtök / cs, péntek / p, szombat / szo, vasárnap / v
  `,
  caption: 'illusztráció, képünk illusztráció',
  we: `
    mi, nekünk, szerkesztőségünk
  `,
  you: `
    ön, önök
  `,
  speech: `
    mondta, szerint, közölte, elmondta, hozzátette, írta
  `,
}
