import type { Words } from './words.ts'

/** Polish. */
export const pl: Words = {
  language: 'pl',
  source: 'źródło, źródła',
  related: `
    czytaj też, czytaj także, czytaj więcej, czytaj dalej, przeczytaj także, przeczytaj też,
    zobacz także, zobacz też, zobacz, powiązane, powiązane artykuły, podobne artykuły,
    najczęściej czytane, najpopularniejsze, najnowsze, polecane, polecamy, więcej,
    więcej na ten temat, czytaj również, zobacz więcej, dowiedz się więcej, warto przeczytać,
    może cię zainteresować, inne artykuły
  `,
  photo: `
    fot., foto, fotografia, zdjęcie, zdjęcia, zdjęcie ilustracyjne, ilustracja, pap, grafika,
    wideo, getty images, galeria
  `,
  by: 'autor, autorka, autorzy, tekst, opracowanie, oprac., napisał, relacjonuje, rozmawia, redakcja',
  advertisement: `
    reklama, materiał sponsorowany, artykuł sponsorowany, dalszy ciąg pod reklamą, promocja
  `,
  share: `
    udostępnij, podziel się, facebook, twitter, whatsapp, kopiuj link, drukuj, wyślij, zapisz,
    polub
  `,
  comments: `
    komentarze, komentarz, skomentuj, dodaj komentarz, zobacz komentarze, napisz komentarz,
    dyskusja
  `,
  newsletter: `
    newsletter, zapisz się, subskrybuj, obserwuj, obserwuj nas, dołącz, pobierz aplikację,
    polityka prywatności, zarejestruj się
  `,
  paywall: `
    prenumerata, dla prenumeratorów, tylko dla prenumeratorów, zaloguj się, zaloguj, subskrypcja,
    pozostało jeszcze, artykuł dostępny, dostęp, czytaj dalej. subskrybuj
  `,
  copyright: `
    wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone,
    licencja na publikację, copyright
  `,
  published: 'opublikowano, data publikacji, publikacja, data, dodano',
  updated: 'aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji',
  minutes: 'czas czytania, min czytania, minuty, min, posłuchaj',
  note: 'od redakcji, sprostowanie, przypis redakcji, uwaga',
  tags: 'tagi, tematy, słowa kluczowe, temat, tag',
  role: `
    dziennikarz, dziennikarka, korespondent, korespondentka, redaktor, redaktorka, publicysta,
    reporter, wydawca
  `,
  ago: 'temu, dzisiaj, wczoraj, dziś',
  tools: `
    drukuj, zapisz, posłuchaj, zamknij, menu, szukaj, strona główna, pokaż więcej, następny,
    poprzedni, więcej, wróć
  `,
  consent: 'cookies, akceptuj, zgoda, treści zewnętrzne',
  rating: 'głosów, sonda, oceń',
  assisted: 'tłumaczenie, tłum., zdjęcia, redakcja',
  desk: 'redakcja, redakcji, agencje',
  house: `
    newsletter, newslettera, zapisz się, subskrybuj, subskrypcja, prenumerata, prenumeruj,
    subskrybenci, e mail, adres e mail, polityka prywatności, regulamin, regulaminu, cookies,
    kliknij, czytaj więcej, obserwuj, pobierz, nasza aplikacja, aplikacji, kanał whatsapp, nasza
    redakcja, redakcja, redakcji, naszych czytelników, ten artykuł, artykuł, tekst powstał,
    linki afiliacyjne, prowizja, napisz do nas, skontaktuj się, komentarze, skomentuj, twoja
    opinia, podcast, wesprzyj, reklama, dostęp do
  `,
  picture: `
    po lewej, po prawej, w środku, od lewej, zdjęcie ilustracyjne, archiwum, na zdjęciu, zrzut
    ekranu, mężczyzna, kobieta, widok, mapa, wykres, pap
  `,
  and: 'i, oraz, &',
  months: `
    styczeń / stycznia / sty, luty / lutego / lut, marzec / marca / mar,
    kwiecień / kwietnia / kwi, maj / maja, czerwiec / czerwca / cze, lipiec / lipca / lip,
    sierpień / sierpnia / sie, wrzesień / września / wrz, październik / października / paź,
    listopad / listopada / lis, grudzień / grudnia / gru
  `,
  weekdays: `
    poniedziałek / pon, wtorek / wt, środa / śr, czwartek / czw, piątek / pt, sobota / sob,
    niedziela / niedz
  `,
  caption: 'zdjęcie ilustracyjne, zdjęcie archiwalne, zdjęcie poglądowe',
  we: `
    my, nasz, nasza, nasze, naszych, naszym
  `,
  you: `
    ty, twój, twoja, twoje, państwo
  `,
  speech: `
    powiedział, powiedziała, mówi, według, dodał, dodała, dodaje, podkreślił, stwierdził, poinformował, wyjaśnia, twierdzi, zaznaczył, przekazał
  `,
}
