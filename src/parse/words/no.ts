import type { Words } from './words.ts'

/** Norwegian. */
export const no: Words = {
  language: 'no',
  source: 'kilde, kilder',
  related: `
    les også, les mer, les videre, se også, mer om, relaterte, relaterte artikler, relatert,
    mest lest, siste nytt, siste, flere nyheter, anbefalt, anbefalte, video, neste artikkel,
    flere saker, saken oppdateres, les hele saken, les saken, hør også
  `,
  photo: `
    foto, bilde, illustrasjon, illustrasjonsfoto, arkivfoto, ntb, fotograf, video, getty images,
    faksimile, skjermdump, grafikk, privat
  `,
  by: 'av, tekst, skrevet av, forfatter, journalist, tekst av, publisert av',
  advertisement: `
    annonse, annonser, reklame, annonsørinnhold, sponset, artikkelen fortsetter under annonsen,
    saken fortsetter under annonsen
  `,
  share: `
    del, del artikkel, del på, facebook, twitter, whatsapp, kopier lenke, tips, lagre, skriv ut,
    del saken
  `,
  comments: `
    kommentarer, kommentar, kommenter, kommentarfelt, vis kommentarer, skriv kommentar,
    legg igjen en kommentar, debatt
  `,
  newsletter: 'nyhetsbrev, meld deg på, abonner, følg oss, følg, last ned appen, få, personvern',
  paywall: `
    abonnenter, for abonnenter, bli abonnent, logg inn, allerede abonnent, kjøp abonnement,
    abonnement, prøv, pluss
  `,
  copyright: 'alle rettigheter, opphavsrett, copyright, ettertrykk forbudt',
  published: 'publisert, opprettet, lagt ut, dato',
  updated: 'oppdatert, sist oppdatert, endret',
  minutes: 'lesetid, min lesetid, minutter, min, lytt',
  note: 'rettelse, presisering, redaksjonens merknad, merk, kontakt oss, vilkår',
  tags: 'emner, emneord, tagger, stikkord, temaer',
  role: 'journalist, korrespondent, redaktør, reporter, kommentator, sjefredaktør, redaksjon',
  ago: 'siden, i dag, i går',
  tools: `
    skriv ut, lagre, lytt, lukk, meny, søk, hjem, vis mer, vis alle, neste, forrige, mer,
    tilbake
  `,
  consent: 'informasjonskapsler, cookies, godta, eksternt innhold, samtykke',
  rating: 'stemmer, avstemning',
  assisted: 'oversatt av, foto, illustrasjon',
  outlet: 'avis, nyheter, tidende',
  desk: 'redaksjonen, nyhetsbyrå',
  house: `
    nyhetsbrev, abonner, abonnenter, abonnement, meld deg på, påmelding, registrer, e post,
    personvern, personvernerklæring, vilkår, informasjonskapsler, cookies, klikk her, les mer,
    les også, følg oss, last ned, vår app, appen, vår redaksjon, redaksjonen, våre lesere, denne
    artikkelen, artikkelen, saken, annonselenker, provisjon, tips oss, kontakt oss, ta kontakt,
    kommentarer, kommentarfeltet, hva mener du, podkast, støtt, ring, hjelpetelefon, oppdateres
  `,
  picture: `
    til venstre, til høyre, i midten, fra venstre, arkivfoto, illustrasjonsfoto,
    illustrasjonsbilde, bildet, skjermdump, en mann, en kvinne, kart, ntb
  `,
  and: 'og, &, med, samt',
  months: `
    januar / jan, februar / feb, mars / mar, april / apr, mai, juni / jun, juli / jul,
    august / aug, september / sep, oktober / okt, november / nov, desember / des
  `,
  weekdays: `
    mandag / man, tirsdag / tir, onsdag / ons, torsdag / tor, fredag / fre, lørdag / lør,
    søndag / søn
  `,
  caption: 'arkivfoto, arkivbilde, illustrasjonsfoto',
  we: `
    vi, vår, vårt, våre
  `,
  you: `
    du, din, ditt, dine, dere
  `,
  speech: `
    sier, sa, ifølge, forteller, skriver, opplyser, mener, uttalte, forklarer, svarer
  `,
}
