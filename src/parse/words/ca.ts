import type { Words } from './words.ts'

/** Catalan. */
export const ca: Words = {
  language: 'ca',
  source: 'font',
  related: `
    llegiu també, llegeix també, llegir més, notícies relacionades, et pot interessar,
    més llegit, el més llegit
  `,
  photo: 'foto, imatge, arxiu',
  by: 'per, autor, autora, text',
  advertisement: 'publicitat',
  share: 'comparteix, compartir',
  comments: 'comentaris, comenta',
  newsletter: 'subscriu-te, butlletí',
  published: 'publicat',
  updated: 'actualitzat',
  tags: 'etiquetes, temes',
  role: 'periodista, redactor, redactora, corresponsal',
  house: `
    butlletí, subscriu, subscriptors, subscripció, correu electrònic, política de privacitat,
    condicions, galetes, clica, segueix nos, segueix, descarrega, aplicació, redacció, lectors,
    aquest article, aquesta notícia, comentaris, escriu nos, pòdcast
  `,
  and: 'i',
  months: `
    gener / de gener / gen / de gen, febrer / de febrer / febr / de febr, març / de març,
    abril / d’abril / abr / d’abr, maig / de maig, juny / de juny,
    juliol / de juliol / jul / de jul, agost / d’agost / ag / d’ag,
    setembre / de setembre / set / de set, octubre / d’octubre / oct / d’oct,
    novembre / de novembre / nov / de nov, desembre / de desembre / des / de des
  `,
  weekdays: `
    dilluns / dl, dimarts / dt, dimecres / dc, dijous / dj, divendres / dv, dissabte / ds,
    diumenge / dg
  `,
  caption: "imatge d'arxiu, foto d'arxiu",
}
