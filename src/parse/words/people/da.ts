import type { PeopleWords } from './people.ts'

/** Danish. */
export const da: PeopleWords = {
  language: 'da',
  given: `
    aksel, alberte, anders, andreas, anton, arunthavanathan, bente, betina, birgitte, bjørn,
    britt, claus, ditte-marie, dorit, dorthe, ea, ellen-margrethe, esben, flemming, freja, georg,
    gitte, gry, hakim, hanne, hedvig, helle, henrik, ib, janni, jens, jeppe, jesper, jette,
    johanne, jørgen, josefine, kaj, kåre, karl-emil, karl-johan, kasper, kathrine, knud, lærke,
    lasse, lene, line, linus, lis, lisbeth, liv, lone, lykke, mads, malene, malthe, maren, mathis,
    merete, mette, mikkel, mille, morten, nanna, nicklas, nicoline, niels, niels-christian,
    niklas, per, pia, poul, preben, rasmus, regitze, rikke, rosa-maria, sanne, signe, silje,
    søren, steen, stig, stine, sune, susanne, svend, tine, tobias, trine, troels, uffe, ulrik,
    vagn, vibeke, viggo, viktoria, vilhelm, villy
  `,
}
