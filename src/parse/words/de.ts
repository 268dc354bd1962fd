import type { Words } from './words.ts'

/** German. */
export const de: Words = {
  language: 'de',
  source: 'quelle, quellen, ursprünglich erschienen, zuerst erschienen',
  related: `
    lesen sie auch, lesen sie mehr, lesen sie dazu, lesen sie hier, lesen sie dazu auch,
    lesen sie jetzt, mehr zum thema, zum thema, mehr dazu, mehr aus,
    das könnte sie auch interessieren, das könnte sie interessieren, auch interessant,
    passend dazu, mehr über, weitere artikel, weitere meldungen, weitere themen,
    weitere nachrichten, meistgelesen, am meisten gelesen, beliebteste artikel, empfehlungen,
    empfehlungen der redaktion, unsere empfehlungen, lesetipps, lesetipp, aktuelle nachrichten,
    aktuelles, neueste artikel, neueste, mehr news, mehr nachrichten, siehe auch, weiterlesen,
    hier lesen, mehr lesen, im video, video, top-themen, top themen, themen, auch lesen,
    alle artikel, alle nachrichten, ähnliche artikel, verwandte themen, verwandte artikel,
    nachrichten, schlagzeilen, newsticker, ein kommentar von, dazu auch, mehr auf,
    aus dem ressort, nächster artikel, vorheriger artikel, hintergrund, mehr hintergründe,
    das wichtigste, die wichtigsten, auch auf, redaktionsempfehlung, lesen sie weiter
  `,
  photo: `
    foto, fotos, bild, bilder, bildquelle, fotocredit, symbolbild, symbolfoto, archivbild,
    archivfoto, grafik, illustration, bildrechte, rechte, quelle, imago, picture alliance,
    bildbeschreibung einblenden, bildbeschreibung, video, montage, collage, bildnachweis,
    getty images, galerie, fotostrecke, bildergalerie, bild in vollbild
  `,
  by: `
    von, autor, autorin, autoren, text, text von, ein kommentar von, ein gastbeitrag von,
    kommentar von, eine analyse von, analyse von, interview von, interview, aus, geschrieben von,
    ein artikel von, ein interview von, bericht von, verfasst von, eine kolumne von, redakteur,
    aufgezeichnet von, ein essay von
  `,
  advertisement: `
    anzeige, anzeigen, werbung, advertorial, sponsored, gesponsert, weiter nach der anzeige,
    affiliate-link, affiliate-links, produktempfehlungen, provision
  `,
  share: `
    teilen, artikel teilen, facebook, twitter, whatsapp, mailen, merken, drucken, link kopieren,
    flipboard, per mail teilen, auf facebook teilen, weiterleiten, mail, e-mail, versenden,
    empfehlen, twittern, flippen, teilen sie
  `,
  comments: `
    kommentare, kommentar, kommentieren, kommentar schreiben, leserkommentare, diskussion,
    diskutieren sie mit, mitdiskutieren, ihre meinung, zu den kommentaren, kommentare anzeigen,
    keine kommentare, schreiben sie einen kommentar, diskutieren, beiträge, antworten, forum,
    jetzt kommentieren, leserbrief, netiquette
  `,
  newsletter: `
    newsletter, newsletter abonnieren, abonnieren sie, jetzt abonnieren, jetzt anmelden,
    melden sie sich, folgen sie uns, folgen sie, folgen, app herunterladen, unsere app,
    push-nachrichten, whatsapp-kanal, telegram-kanal, anmelden, kostenlos abonnieren,
    e-mail-adresse, ihr postfach, datenschutzerklärung, datenschutz, agb, datenschutzhinweise,
    eilmeldungen, spenden, unterstützen sie uns
  `,
  paywall: `
    abo, abonnement, abonnenten, für abonnenten, jetzt weiterlesen, weiterlesen mit,
    nur für abonnenten, exklusiv für abonnenten, plus-artikel, bereits abonnent, einloggen,
    jetzt testen, kostenlos testen, registrieren, testen sie, zugang, premium, digitalabo,
    probeabo, probemonat, jederzeit kündbar, monatlich kündbar, login, verschenken,
    artikel verschenken, zum angebot
  `,
  copyright: `
    copyright, alle rechte vorbehalten, rechte an diesem artikel, nachdruck, vervielfältigung,
    urheberrecht, alle rechte, weiterverbreitung
  `,
  published: `
    veröffentlicht, veröffentlicht am, artikel veröffentlicht am, erstellt, erstellt am, publiziert, publiziert am, stand,
    erschienen am, erschienen, erstveröffentlichung, vom, veröffentlichung, online seit, seit,
    datum
  `,
  updated: `
    aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, geändert, update,
    bearbeitet, letztes update
  `,
  minutes: `
    lesezeit, min lesezeit, minuten lesezeit, minuten, min, lesedauer, artikel anhören, vorlesen
  `,
  note: `
    anm. d. red., anmerkung der redaktion, hinweis, korrektur, transparenzhinweis,
    in eigener sache, hinweis der redaktion, in einer früheren version, dieser text,
    dieser artikel, dieser beitrag, diese meldung, über dieses thema berichtete, über dieses thema berichtet,
    die nachricht wurde, mit material von, hilfe bei suizidgedanken, haftungsausschluss, die mit,
    mit informationen von, bei diesem text handelt es sich, dieses thema im programm,
    dieses element, dieser artikel ist zuerst, dieser artikel erschien zuerst,
    dieser text ist zuerst, dieser text erschien zuerst, dieser beitrag ist zuerst,
    dieser beitrag erschien zuerst, dieser artikel wurde zuerst, dieser text wurde zuerst
  `,
  tags: `
    schlagworte, schlagwörter, stichwörter, tags, themen, mehr zu den themen,
    themen des artikels, kategorien, themen in diesem artikel
  `,
  role: `
    redakteur, redakteurin, korrespondent, korrespondentin, journalist, journalistin, reporter,
    reporterin, volontär, volontärin, autor, autorin, chefredakteur, chefredakteurin,
    ressortleiter, leiter, leiterin, freier, freie, politikredakteur, redaktion, kolumnist,
    kolumnistin, verantwortlich, verantwortlicher, geboren, berichtet, schreibt, chefreporter,
    dpa-korrespondent, freier mitarbeiter
  `,
  ago: 'vor, heute, gestern, vor stunden, vor minuten, vor tagen, gerade eben',
  tools: `
    drucken, merken, merkliste, zur merkliste, zurück, nach oben, mehr, mehr anzeigen,
    alle anzeigen, schließen, menü, suche, startseite, vorlesen, anhören, artikel merken,
    fehler melden, feedback, weiter, abspielen, einstellungen, lädt, audio, suchen, hauptinhalt,
    springe zum, bookmark, schriftgröße, bilder anzeigen, vollbild, mehr erfahren, zum video,
    zur startseite, inhalt, speichern, artikel anhören, weitere anzeigen,
    google preferred source, bevorzugte quelle, hinzufügen, download, vergrößern, bild vergrößern,
    vergrößern des bildes, video starten, audio starten, abbrechen mit escape
  `,
  consent: `
    externer inhalt, empfohlener redaktioneller inhalt, empfohlener externer inhalt,
    externe inhalte, cookies, einverstanden, zustimmen, zustimmung, inhalte anzeigen,
    inhalt anzeigen, datenschutzerklärung, personenbezogene daten, aktivieren sie,
    drittplattformen, an dieser stelle finden sie, ich bin damit einverstanden,
    ihrer einwilligung, hier klicken, inhalte von, externen inhalt
  `,
  rating: `
    abstimmung, umfrage, bewerten, bewertung, stimmen, ihre bewertung,
    war dieser artikel hilfreich, quiz, gefällt mir
  `,
  assisted: `
    übersetzt von, aus dem englischen, aus dem englischen von, übersetzung, übersetzung und adaptierung,
    mitarbeit, fotos von, fotos, illustration, redaktionelle bearbeitung, adaptierung
  `,
  article: 'der, die, das',
  outlet: 'zeitung, nachrichten, rundschau, anzeiger, tageblatt, presse, magazin',
  desk: `
    redaktion, onlineredaktion, online-redaktion, nachrichtenredaktion, agenturen, agentur,
    presse-agentur, red, red., redaktionsteam
  `,
  house: `
    newsletter, abonnieren, abonniert, abonnent, abonnenten, anmelden, anmeldung, kostenlos
    anmelden, registrieren, postfach, datenschutz, datenschutzerklärung, einwilligung,
    widerrufen, agb, nutzungsbedingungen, cookies, klicken sie, hier klicken, hier finden sie,
    hier geht, weitere informationen, erfahren sie, folgen sie, schreiben sie, kontaktieren sie,
    teilen sie, melden sie, markieren sie, abonnieren sie, unterstützen sie, ihre meinung, ihre
    daten, unser team, unsere redaktion, unserer redaktion, die redaktion, der redaktion,
    redaktionell, redaktionelle, redakteur überprüft, in eigener sache, unsere leser, leserinnen
    und leser, unserer leser, unser journalismus, unabhängigen journalismus, wir berichten, wir
    verwenden, wir freuen uns, unterstütze, deine spende, ihre spende, spenden, mitgliedschaft,
    unsere app, der app, push nachrichten, whatsapp kanal, podcast, podcasts, mediathek,
    affiliate, affiliate links, provision, bestellung, gastkommentar, gastkommentare,
    gastbeitrag, gastbeiträge, meinung der redaktion, nicht der meinung, dieser artikel, dieser
    text, dieser beitrag, diese meldung, diese seite, dieses element, erschien zuerst, zuerst
    erschienen, maschinelle übersetzung, automatisch, automatisiert, mithilfe von ki,
    künstlicher intelligenz, nicht bearbeitet, überarbeitet, agentur, mit informationen, mit
    material, im programm, berichtet, sendung, früheren version, partnermarke, gehören zu,
    kommentare, teile deine, deine meinung, der community, schreib uns, schick uns, sag uns,
    hast du, umfrage, quiz, gewinnspiel, telefonseelsorge, suizidgedanken, freizeittipps, das
    wichtigste, informiert sie, täglich, wöchentlich, jeden tag, erklärt das, verpassen sie
  `,
  picture: `
    links, rechts, mitte, v l, v r, vorne, hinten, l, r, symbolbild, symbolfoto, archivbild,
    archivfoto, archiv, zu sehen, im bild, im hintergrund, auf dem bild, auf dem foto, steht,
    stehen, sitzt, sitzen, hält, halten, spricht, zeigt, zeigen, blick auf, grafik, diagramm,
    karte, screenshot, aufnahme, luftaufnahme, ein mann, eine frau, zwei, menschen, junge frau,
    imago, dpa
  `,
  and: 'und, &, mit, sowie',
  months: `
    januar / jan / jänner / jän, februar / feb / feber, märz / mär / mrz, april / apr, mai,
    juni / jun, juli / jul, august / aug, september / sep / sept, oktober / okt, november / nov,
    dezember / dez
  `,
  weekdays: `
    montag / mo, dienstag / di, mittwoch / mi, donnerstag / do, freitag / fr, samstag / sa,
    sonntag / so
  `,
  caption: 'archivbild, archivfoto, symbolbild, symbolfoto, beispielbild',
  we: `
    wir, unser, unsere, unserer, unserem, unseren, unseres, uns
  `,
  you: `
    du, dein, deine, deinen, deiner, dir, dich, euch, euer, eure, ihr feedback, können sie, finden sie, lesen sie, erfahren sie, haben sie
  `,
  speech: `
    sagte, sagt, sagten, erklärte, erklärt, teilte, laut, zufolge, betonte, betont, berichtete, berichtet, erzählt, erzählte, meinte, meint, schrieb, schreibt, kündigte, forderte, fordert, warnte, warnt, hieß es, heißt es, bestätigte, kritisierte, räumte, ergänzt, fügte
  `,
}
