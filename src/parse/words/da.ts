import type { Words } from './words.ts'

/** Danish. */
export const da: Words = {
  language: 'da',
  source: 'kilde, kilder',
  related: `
    læs også, læs mere, læs videre, se også, mere om, relaterede, relaterede artikler, relateret,
    mest læste, mest læst, seneste nyt, seneste, flere nyheder, anbefalet, video, næste artikel,
    flere artikler
  `,
  photo: `
    foto, billede, arkivfoto, illustration, ritzau, fotograf, video, getty images, pressefoto,
    grafik
  `,
  by: 'af, tekst, skrevet af, forfatter, journalist, publiceret af',
  advertisement: 'annonce, annoncer, reklame, sponsoreret, artiklen fortsætter efter annoncen',
  share: `
    del, del artikel, del på, facebook, twitter, whatsapp, kopier link, gem, print, udskriv
  `,
  comments: 'kommentarer, kommentar, kommentér, vis kommentarer, skriv en kommentar, debat',
  newsletter: `
    nyhedsbrev, tilmeld dig, tilmeld, abonner, følg os, følg, hent appen, få, privatlivspolitik
  `,
  paywall: `
    abonnenter, for abonnenter, bliv abonnent, log ind, allerede abonnent, køb abonnement,
    abonnement, prøv
  `,
  copyright: 'alle rettigheder, ophavsret, copyright',
  published: 'udgivet, publiceret, offentliggjort, oprettet, dato',
  updated: 'opdateret, sidst opdateret, senest opdateret, ændret',
  minutes: 'læsetid, min læsetid, minutter, min, lyt',
  note: 'rettelse, præcisering, redaktionens bemærkning, bemærk',
  tags: 'emner, tags, nøgleord, emneord',
  role: 'journalist, korrespondent, redaktør, reporter, kommentator, chefredaktør, redaktion',
  ago: 'siden, i dag, i går',
  tools: `
    udskriv, gem, lyt, luk, menu, søg, hjem, vis mere, vis alle, næste, forrige, mere, tilbage
  `,
  consent: 'cookies, accepter, eksternt indhold, samtykke',
  rating: 'stemmer, afstemning',
  assisted: 'oversat af, foto, illustration',
  outlet: 'avis, nyheder, tidende',
  desk: 'redaktionen, bureau',
  house: `
    nyhedsbrev, nyhedsbreve, abonner, abonnenter, abonnement, tilmeld, tilmelding, e mail,
    privatlivspolitik, vilkår, cookies, klik her, læs mere, læs også, følg os, hent, vores app,
    appen, vores redaktion, redaktionen, vores læsere, denne artikel, artiklen, kommission, tip
    os, skriv til, kontakt os, kommentarer, hvad mener du, podcast, støt, opdateres, del din
  `,
  picture: `
    til venstre, til højre, i midten, fra venstre, arkivfoto, billedet, skærmbillede, en mand,
    en kvinde, kort, ritzau
  `,
  and: 'og, &, med, samt',
  months: `
    januar / jan, februar / feb, marts / mar, april / apr, maj, juni / jun, juli / jul,
    august / aug, september / sep, oktober / okt, november / nov, december / dec
  `,
  weekdays: `
    mandag / man, tirsdag / tirs, onsdag / ons, torsdag / tors, fredag / fre, lørdag / lør,
    søndag / søn
  `,
  caption: 'arkivfoto, arkivbillede',
  we: `
    vi, vores
  `,
  you: `
    du, din, dit, dine, jer
  `,
  speech: `
    siger, sagde, ifølge, fortæller, skriver, oplyser, mener, forklarer, lyder det
  `,
}
