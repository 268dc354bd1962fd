import type { Words } from './words.ts'

/** Romanian. */
export const ro: Words = {
  language: 'ro',
  source: 'sursa, sursă, surse',
  related: `
    citește și, citeşte şi, citiți și, citește mai mult, vezi și, articole similare,
    știri similare, cele mai citite, recomandări, recomandate, mai multe, ultimele știri,
    te-ar putea interesa, articolul următor
  `,
  photo: 'foto, fotografie, imagine, sursa foto, credit foto, arhivă, video',
  by: 'de, de către, autor, autori, text, scris de, redacția, publicat de',
  advertisement: 'publicitate, reclamă, articolul continuă după reclamă',
  share: `
    distribuie, partajează, facebook, twitter, whatsapp, copiază linkul, tipărește, trimite
  `,
  comments: `
    comentarii, comentariu, comentează, adaugă un comentariu, lasă un răspuns,
    lasă un comentariu
  `,
  newsletter: 'newsletter, abonează-te, înscrie-te, urmărește-ne, urmăriți-ne, abonare',
  paywall: 'abonați, pentru abonați, autentificare, conectează-te',
  copyright: 'toate drepturile rezervate, drepturi de autor',
  published: 'publicat, publicat la, publicat pe, data, data publicării',
  updated: 'actualizat, actualizat la, ultima actualizare, modificat',
  minutes: 'timp de citire, minute, min',
  note: 'nota redacției, erată, corectură',
  tags: 'etichete, tags, taguri, cuvinte cheie, subiecte',
  role: 'jurnalist, corespondent, redactor, reporter, editor',
  ago: 'acum, azi, ieri',
  desk: 'redacția, redactia, agenții',
  house: `
    newsletter, abonați, abonează, abonament, abonați vă, adresa de email, politica de
    confidențialitate, termeni și condiții, cookie, click aici, citește, urmărește, urmărește
    ne, descarcă, aplicația, canalul, redacția, cititorii, acest articol, această știre,
    comentarii, scrie ne, podcast, susține
  `,
  and: 'și, si, &',
  months: `
    ianuarie / ian, februarie / feb, martie / mar, aprilie / apr, mai, iunie / iun, iulie / iul,
    august / aug, septembrie / sept, octombrie / oct, noiembrie / nov, decembrie / dec
  `,
  weekdays: `
    luni / lun, marți / mar, miercuri / mie, joi, vineri / vin, sâmbătă / sâm, duminică / dum
  `,
  caption: 'foto ilustrativ, fotografie cu rol ilustrativ, foto arhivă',
  we: `
    noi, nostru, noastră, noștri
  `,
  you: `
    voi, vostru, dumneavoastră
  `,
  speech: `
    a spus, spune, potrivit, a declarat, a precizat, a adăugat, a anunțat, susține
  `,
}
