import type { Words } from './words.ts'

/** Finnish. */
export const fi: Words = {
  language: 'fi',
  source: 'lähde, lähteet',
  related: `
    lue myös, lue lisää, katso myös, luetuimmat, aiheesta lisää, lisää aiheesta, tuoreimmat,
    uusimmat, suosittelemme, kuuntele, katso, artikkeli jatkuu
  `,
  photo: 'kuva, kuvat, kuvaaja, arkistokuva, lehtikuva, grafiikka, video',
  by: 'kirjoittaja, teksti, toimittaja, kirjoittanut',
  advertisement: 'mainos, ilmoitus, juttu jatkuu mainoksen jälkeen, sponsoroitu',
  share: 'jaa, jaa artikkeli, facebook, twitter, whatsapp, kopioi linkki, tulosta, tallenna',
  comments: 'kommentit, kommentoi, kommentti, keskustelu, näytä kommentit',
  newsletter: 'uutiskirje, tilaa, seuraa, rekisteröidy',
  paywall: 'tilaajille, vain tilaajille, kirjaudu, tilaa',
  copyright: 'kaikki oikeudet pidätetään, copyright',
  published: 'julkaistu, päiväys',
  updated: 'päivitetty, muokattu',
  minutes: 'lukuaika, min, minuuttia',
  note: 'oikaisu, korjaus, toimituksen huomautus, huomautus',
  tags: 'aiheet, avainsanat, asiasanat, tunnisteet',
  role: 'toimittaja, kirjeenvaihtaja, päätoimittaja',
  ago: 'sitten, tänään, eilen',
  tools: `
    tulosta, tallenna, kuuntele, sulje, valikko, haku, etusivu, näytä lisää, seuraava, edellinen
  `,
  desk: 'toimitus, uutistoimitus',
  house: `
    uutiskirje, uutiskirjeen, tilaa, tilaajat, tilaus, rekisteröidy, sähköposti, tietosuoja,
    käyttöehdot, evästeet, klikkaa, lue lisää, seuraa meitä, lataa, sovellus, toimitus, lukijat,
    tämä artikkeli, juttu, kommentit, podcast, ota yhteyttä, vinkkaa
  `,
  picture: 'vasemmalla, oikealla, keskellä, arkistokuva, kuvassa, kuvakaappaus, kartta',
  and: 'ja, &, sekä',
  months: `
    tammikuu / tammikuuta / tammi, helmikuu / helmikuuta / helmi,
    maaliskuu / maaliskuuta / maalis, huhtikuu / huhtikuuta / huhti,
    toukokuu / toukokuuta / touko, kesäkuu / kesäkuuta / kesä, heinäkuu / heinäkuuta / heinä,
    elokuu / elokuuta / elo, syyskuu / syyskuuta / syys, lokakuu / lokakuuta / loka,
    marraskuu / marraskuuta / marras, joulukuu / joulukuuta / joulu
  `,
  weekdays: `
    maanantai / ma, tiistai / ti, keskiviikko / ke, torstai / to, perjantai / pe, lauantai / la,
    sunnuntai / su
  `,
  caption: 'kuvituskuva, arkistokuva',
  we: `
    me, meidän, meille
  `,
  you: `
    sinä, sinun, te, teidän
  `,
  speech: `
    sanoo, sanoi, mukaan, kertoo, kertoi, toteaa, arvioi, kirjoittaa
  `,
}
