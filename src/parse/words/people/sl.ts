import type { PeopleWords } from './people.ts'

/** Slovenian. */
export const sl: PeopleWords = {
  language: 'sl',
  given: `
    ajda, aljaž, andraž, anuška, anže, beti, blaž, borut, branko, cene, ciril, cvetka, damjan,
    dejan, domen, drago, elizabeta, fanika, franci, gašper, iza, iztok, janez, jani, janja,
    jernej, jožef, jožica, julija, jure, klemen, kristjan, lovro, maks, manca, marijan, marjeta,
    mateja, matjaž, miha, mija, minka, mitja, mojca, neja, nejc, nik, nikolina, patricija, polona,
    primož, rado, rok, rozalija, sašo, sebastjan, špela, srečko, tadej, tatjana, terezija, tilen,
    tjaša, tomaž, uroš, urška, vasja, vid, viktorija, viljem, zala, žan, žiga, zofija
  `,
}
