import type { Words } from './words.ts'

/** Swedish. */
export const sv: Words = {
  language: 'sv',
  source: 'källa, källor',
  related: `
    läs mer, läs också, läs även, läs vidare, se även, se också, mer om, relaterat,
    relaterade artiklar, mest läst, mest lästa, senaste nytt, senaste nyheterna, fler nyheter,
    rekommenderat, rekommenderas, just nu, tv, video, nästa artikel, fler artiklar, läs fler,
    missa inte, ämnen
  `,
  photo: `
    foto, bild, bilder, bild av, fotograf, arkivbild, illustration, grafik, tt, getty images,
    video, skärmdump
  `,
  by: 'av, text, skriven av, text av, författare, reporter, redaktör, text och foto, bild av',
  advertisement: `
    annons, annonser, reklam, annonslänk, sponsrad, sponsrat, fortsätt läsa efter annonsen
  `,
  share: `
    dela, dela artikel, dela artikeln, facebook, twitter, whatsapp, mejla, kopiera länk, spara,
    tipsa, skriv ut, dela på, gilla
  `,
  comments: `
    kommentarer, kommentera, kommentar, visa kommentarer, lämna en kommentar, skriv en kommentar,
    svara
  `,
  newsletter: `
    nyhetsbrev, prenumerera, anmäl dig, följ oss, följ, ladda ner appen, registrera dig, få,
    integritetspolicy
  `,
  paywall: `
    prenumeranter, för prenumeranter, bli prenumerant, logga in, redan prenumerant, låst artikel,
    köp, läs vidare, prova, plus
  `,
  copyright: 'alla rättigheter förbehållna, copyright, upphovsrätt, eftertryck förbjudet',
  published: 'publicerad, publicerades, publicerat, skapad, datum',
  updated: 'uppdaterad, uppdaterades, senast uppdaterad, ändrad',
  minutes: 'lästid, min lästid, minuter, min, lyssna',
  note: 'rättelse, fotnot, redaktionens anmärkning, familjen har godkänt, obs, kontakta oss',
  tags: 'taggar, ämnen, ämne, nyckelord',
  role: 'reporter, journalist, korrespondent, redaktör, krönikör, chefredaktör, redaktion',
  ago: 'sedan, idag, igår, i dag, i går',
  tools: `
    skriv ut, spara, lyssna, stäng, meny, sök, hem, visa mer, visa alla, nästa, föregående, mer,
    tillbaka
  `,
  consent: 'cookies, acceptera, externt innehåll, samtycke, godkänn',
  rating: 'röster, omröstning',
  assisted: 'översättning, foto, illustration',
  outlet: 'tidning, tidningen, nyheter, bladet',
  desk: 'redaktionen, nyhetsbyrån',
  house: `
    nyhetsbrev, nyhetsbrevet, prenumerera, prenumeranter, prenumeration, anmäl dig, registrera,
    mejla, mejl, e post, integritetspolicy, villkor, kakor, cookies, klicka här, läs mer, följ
    oss, ladda ner, vår app, appen, våra, vår redaktion, redaktionen, våra läsare, denna
    artikel, den här artikeln, artikeln, texten, ansvarig utgivare, annonslänkar, provision,
    tipsa oss, hör av dig, kontakta oss, kommentera, kommentarer, vad tycker du, podd, podden,
    stöd oss, har godkänt, namn och bildpublicering, bildpubliceringen, uppdateras
  `,
  picture: `
    till vänster, till höger, i mitten, från vänster, arkivbild, genrebild, bilden, skärmdump,
    en man, en kvinna, flygbild, grafik, karta
  `,
  and: 'och, &, med, samt',
  months: `
    januari / jan, februari / feb, mars, april / apr, maj, juni, juli, augusti / aug,
    september / sep, oktober / okt, november / nov, december / dec
  `,
  weekdays: `
    måndag / mån, tisdag / tis, onsdag / ons, torsdag / tors, fredag / fre, lördag / lör,
    söndag / sön
  `,
  caption: 'arkivbild, arkivfoto, genrebild',
  we: `
    vi, vår, vårt, våra
  `,
  you: `
    du, din, ditt, dina, ni, er
  `,
  speech: `
    säger, sa, sade, enligt, berättar, skriver, uppger, menar, förklarar, tillägger, svarar
  `,
}
