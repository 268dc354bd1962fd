import type { PeopleWords } from './people.ts'

/** Slovak. */
export const sk: PeopleWords = {
  language: 'sk',
  given: `
    agnesa, alfonz, alojza, alžbeta, amália, ambróz, anastázia, antónia, augustín, aurélia,
    bartolomej, belo, beňadik, bibiána, bystrík, dáša, demeter, eleonóra, eugénia, fridrich,
    gertrúda, gustáv, hedviga, henrich, hortenzia, iľja, imrich, ján, jerguš, július, juraj,
    justína, katarína, konštantín, kornélia, kristína, krištof, kvetoslava, lesana, levoslav,
    libuša, ľubica, ľubomír, ľubomíra, ľubor, ľuboš, ľuboslav, ľuboslava, ľudmila, ľudomil,
    ľudomila, ľudovít, lýdia, margaréta, mária, marína, maroš, matúš, melánia, miriama, móric,
    nadežda, oldrich, oľga, olympia, ondrej, otília, patrícia, paulína, pavol, rozália, ružena,
    sabína, sidónia, silvester, sláva, štefánia, svätopluk, svetozár, terézia, uršuľa, valentín,
    valentína, valér, valéria, vavrinec, viera, vieroslava, viliam, víťazoslav, vojtech, vratko,
    xénia, žigmund, žofia
  `,
}
