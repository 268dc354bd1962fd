import type { Words } from './words.ts'

/** Dutch. */
export const nl: Words = {
  language: 'nl',
  source: 'bron, bronnen',
  related: `
    lees ook, lees meer, lees verder, lees hier, bekijk ook, zie ook, meer over, gerelateerd,
    gerelateerde artikelen, meest gelezen, populair, ook interessant, aanbevolen, net binnen,
    laatste nieuws, meer nieuws, verder lezen, volgend artikel, vorig artikel, luister ook,
    ook in het nieuws
  `,
  photo: `
    foto, foto's, beeld, fotograaf, illustratie, video, anp, getty images, afbeelding,
    infographic
  `,
  by: 'door, auteur, van, tekst, geschreven door, onze redactie, onze correspondent, redactie',
  advertisement: `
    advertentie, reclame, gesponsord, advertenties, lees verder na de advertentie,
    tekst gaat verder onder
  `,
  share: `
    deel, delen, deel dit, deel artikel, facebook, twitter, whatsapp, mail, kopieer link,
    printen, deel via, deel op, link kopiëren
  `,
  comments: `
    reacties, reactie, reageer, reageren, plaats een reactie, bekijk reacties, geef een reactie,
    laat een reactie achter
  `,
  newsletter: `
    nieuwsbrief, schrijf je in, meld je aan, aanmelden, abonneer, volg ons, volg, ontvang,
    download de app, inschrijven, privacybeleid
  `,
  paywall: `
    abonnees, alleen voor abonnees, voor abonnees, al abonnee, inloggen, log in, word abonnee,
    verder lezen, proefabonnement, premium
  `,
  copyright: 'alle rechten voorbehouden, auteursrecht, overname, copyright',
  published: 'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, datum',
  updated: 'bijgewerkt, laatst bijgewerkt, gewijzigd, laatste update, aangepast',
  minutes: 'leestijd, min leestijd, minuten, min, minuten leestijd, luister',
  note: 'noot van de redactie, correctie, rectificatie, let op, opmerking',
  tags: `
    tags, onderwerpen, trefwoorden, thema's, meer over
  `,
  role: 'journalist, verslaggever, correspondent, redacteur, redactie, hoofdredacteur, columnist',
  ago: 'geleden, vandaag, gisteren',
  tools: `
    printen, opslaan, bewaren, sluiten, menu, zoeken, home, meer, volgende, vorige, luister,
    terug, bewaar
  `,
  consent: 'cookies, accepteren, externe inhoud, toestemming',
  rating: 'stemmen, poll, peiling',
  assisted: 'vertaling, vertaald door, beeld, illustratie',
  article: 'de, het',
  outlet: 'dagblad, nieuws, courant',
  desk: 'redactie, onze redactie, nieuwsredactie',
  house: `
    nieuwsbrief, nieuwsbrieven, schrijf je in, inschrijven, meld je aan, aanmelden, abonneer,
    abonnees, abonnement, e mail, e mailadres, inbox, privacybeleid, privacyverklaring, algemene
    voorwaarden, cookies, klik hier, lees meer, volg ons, volg, download, onze app, whatsapp
    kanaal, onze website, onze redactie, de redactie, onze lezers, dit artikel, dit bericht,
    deze pagina, deze tekst, affiliate, commissie, mail ons, tip ons, laat het weten, reacties,
    reageer, jouw mening, podcast, steun, doneer, advertentie, eerder verschenen
  `,
  picture: `
    links, rechts, midden, v l n r, archieffoto, archiefbeeld, beeld, op de foto, een man, een
    vrouw, luchtfoto, grafiek, kaart, schermafbeelding, anp
  `,
  and: 'en, &, met',
  months: `
    januari / jan, februari / feb, maart / mrt, april / apr, mei, juni / jun, juli / jul,
    augustus / aug, september / sep, oktober / okt, november / nov, december / dec
  `,
  weekdays: `
    maandag / ma, dinsdag / di, woensdag / wo, donderdag / do, vrijdag / vr, zaterdag / za,
    zondag / zo
  `,
  caption: 'archieffoto, archiefbeeld, foto ter illustratie',
  we: `
    wij, we, ons, onze
  `,
  you: `
    je, jij, jouw, jullie, uw, u
  `,
  speech: `
    zei, zegt, aldus, volgens, vertelt, vertelde, verklaarde, meldt, meldde, schrijft, stelt
  `,
}
