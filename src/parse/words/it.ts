import type { Words } from './words.ts'

/** Italian. */
export const it: Words = {
  language: 'it',
  source: 'fonte, fonti',
  related: `
    leggi anche, leggi tutto, leggi, leggi di più, leggi altro, vedi anche, guarda anche, guarda,
    notizie correlate, correlati, articoli correlati, ti potrebbe interessare,
    potrebbe interessarti, i più letti, più letti, ultime notizie, altre notizie, approfondisci,
    approfondimenti, per approfondire, video, articolo successivo, articolo precedente,
    continua a leggere, consigliati, in evidenza, raccomandati per te, per saperne di più
  `,
  photo: `
    foto, immagine, fonte immagine, crediti, credit, ansa, fotogallery, gallery, illustrazione,
    video, getty images, frame
  `,
  by: `
    di, autore, autrice, a cura di, testo di, scritto da, dal nostro inviato,
    dal nostro corrispondente, dalla nostra corrispondente, redazione, pubblicato da
  `,
  advertisement: 'pubblicità, annuncio, sponsorizzato, contenuto sponsorizzato',
  share: `
    condividi, condividi su, facebook, twitter, whatsapp, invia, stampa, copia link,
    copia il link, condividi l'articolo, regala
  `,
  comments: `
    commenti, commento, commenta, lascia un commento, scrivi un commento, mostra i commenti,
    nessun commento, i commenti, leggi i commenti
  `,
  newsletter: `
    newsletter, iscriviti, abbonati, ricevi, seguici, seguici su, segui, scarica l'app,
    canale whatsapp, canale telegram, registrati, privacy policy, informativa
  `,
  paywall: `
    abbonati, per abbonati, riservato agli abbonati, contenuto riservato, sei già abbonato,
    accedi, per continuare a leggere, abbonamento, leggi l'articolo completo
  `,
  copyright: 'riproduzione riservata, tutti i diritti riservati, diritti riservati, copyright',
  published: 'pubblicato, pubblicato il, data, creato il',
  updated: 'aggiornato, aggiornato il, ultimo aggiornamento, modificato, modifica',
  minutes: 'tempo di lettura, minuti di lettura, min di lettura, minuti, min, ascolta',
  note: 'nota della redazione, nota, errata corrige, precisazione, rettifica, avviso',
  tags: 'tag, tags, argomenti, temi, parole chiave, etichette',
  role: `
    giornalista, corrispondente, inviato, inviata, redattore, redattrice, direttore,
    editorialista, caporedattore, redazione
  `,
  ago: 'fa, oggi, ieri',
  tools: `
    stampa, salva, ascolta, chiudi, menu, cerca, home, vedi tutti, successivo, precedente, altro,
    torna su
  `,
  consent: 'cookie, contenuto esterno, accetta, consenso',
  rating: 'voti, sondaggio, vota, reazioni',
  assisted: 'traduzione, traduzione di, foto di, illustrazione',
  article: 'il, la, gli',
  outlet: 'notizie, stampa',
  desk: 'redazione, la redazione, agenzia, redazione online',
  house: `
    newsletter, iscriviti, iscriversi, iscrizione, abbonati, abbonamento, abbonati per, e mail,
    email, privacy, privacy policy, termini e condizioni, cookie, clicca, clicca qui, scopri,
    segui, seguici, scarica, nostra app, nostro canale, canale whatsapp, nostro sito, nostra
    redazione, la redazione, nostri lettori, questo articolo, questa notizia, questo contenuto,
    link di affiliazione, commissione, scrivici, contattaci, commenta, commenti, la tua
    opinione, registrati, ricevi, podcast, sostieni, pubblicità, riproduzione
  `,
  picture: `
    a sinistra, a destra, al centro, da sinistra, immagine d'archivio, archivio, durante, nella
    foto, in foto, un momento, veduta, un uomo, una donna, infografica, grafico, mappa, ansa
  `,
  and: 'e, ed, &, con',
  months: `
    gennaio / gen, febbraio / feb, marzo / mar, aprile / apr, maggio / mag, giugno / giu,
    luglio / lug, agosto / ago, settembre / set / sett, ottobre / ott, novembre / nov,
    dicembre / dic
  `,
  weekdays: `
    lunedì / lun, martedì / mar, mercoledì / mer, giovedì / gio, venerdì / ven, sabato / sab,
    domenica / dom
  `,
  caption: "foto d'archivio, immagine di repertorio, foto di repertorio",
  we: `
    noi, nostro, nostra, nostri, nostre, ci occupiamo
  `,
  you: `
    voi, vostro, vostra, vostri, vostre, tuo, tua, tuoi, tue
  `,
  speech: `
    ha detto, dice, detto, secondo, ha spiegato, spiega, afferma, ha affermato, ha dichiarato, dichiara, racconta, sottolinea, aggiunge, ha aggiunto, sostiene, annunciato
  `,
}
