import type { Words } from './words.ts'

/** Czech. */
export const cs: Words = {
  language: 'cs',
  source: 'zdroj, zdroje, celý článek',
  related: `
    čtěte také, čtěte více, číst dále, přečtěte si, přečtěte si také, související,
    související články, více k tématu, mohlo by vás zajímat, nejčtenější, další zprávy,
    doporučujeme, sledujte, video, další články, podívejte se, čtěte
  `,
  photo: `
    foto, fotografie, obrázek, ilustrační foto, ilustrační, čtk, video, galerie, zdroj foto
  `,
  by: 'autor, autorka, autoři, text, napsal, napsala, redakce',
  advertisement: 'reklama, inzerce, sponzorováno, článek pokračuje',
  share: 'sdílet, sdílej, facebook, twitter, whatsapp, kopírovat odkaz, tisk, poslat, uložit',
  comments: `
    diskuse, komentáře, komentář, napsat komentář, přidat komentář, diskutovat,
    zobrazit komentáře
  `,
  newsletter: 'newsletter, přihlaste se, odebírat, sledujte nás, odběr, registrace',
  paywall: `
    předplatitelé, pro předplatitele, předplatné, přihlásit, přihlásit se, jen pro předplatitele
  `,
  copyright: 'všechna práva vyhrazena, práva vyhrazena, autorská práva',
  published: 'publikováno, zveřejněno, vydáno, datum',
  updated: 'aktualizováno, aktualizace, upraveno',
  minutes: 'doba čtení, čtení, minut, min',
  note: 'poznámka redakce, oprava, upozornění, pozn. red.',
  tags: 'témata, štítky, klíčová slova, tagy',
  role: 'redaktor, redaktorka, zpravodaj, novinář, reportér, komentátor, šéfredaktor',
  ago: 'před, dnes, včera',
  tools: 'tisk, uložit, zavřít, menu, hledat, domů, zobrazit více, další, předchozí',
  assisted: 'překlad, foto, ilustrace',
  desk: 'redakce, agentury',
  house: `
    newsletter, newsletteru, přihlaste se, odebírat, odběr, předplatné, předplatitelé, e mail,
    ochrana osobních údajů, obchodní podmínky, cookies, klikněte, čtěte více, sledujte nás,
    stáhněte, naše aplikace, naše redakce, redakce, naši čtenáři, tento článek, článek vznikl,
    affiliate, provize, napište nám, kontaktujte, komentáře, diskuse, podcast, podpořte, reklama
  `,
  picture: `
    vlevo, vpravo, uprostřed, zleva, ilustrační foto, ilustrační snímek, archiv, na snímku, muž,
    žena, pohled, mapa, graf, čtk
  `,
  and: 'a, &',
  months: `
    leden / ledna / led, únor / února / úno, březen / března / bře, duben / dubna / dub,
    květen / května / kvě, červen / června / čvn, červenec / července / čvc, srpen / srpna / srp,
    září / zář, říjen / října / říj, listopad / listopadu / lis, prosinec / prosince / pro
  `,
  weekdays: `
    pondělí / po, úterý / út, středa / st, čtvrtek / čt, pátek / pá, sobota / so, neděle / ne
  `,
  caption: 'ilustrační foto, ilustrační snímek, archivní foto',
  we: `
    my, náš, naše, našich
  `,
  you: `
    vy, váš, vaše, vašich
  `,
  speech: `
    řekl, řekla, říká, uvedl, uvedla, podle, dodal, dodala, sdělil, sdělila, tvrdí, prohlásil
  `,
}
