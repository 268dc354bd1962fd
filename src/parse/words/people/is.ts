import type { PeopleWords } from './people.ts'

/** Icelandic. */
export const is: PeopleWords = {
  language: 'is',
  given: `
    aðalsteinn, árni, ásta, atli, baldur, birgir, birta, bjarni, brynja, egill, elín, eydís,
    freyr, friðrik, gísli, guðmundur, guðrún, hafdís, halldór, hildur, hjalti, hrafn, ingibjörg,
    jóhann, jón, jónas, katrín, kolbeinn, kristín, kristján, lilja, magnús, margrét, ólafur, páll,
    pétur, ragna, ragnar, rósa, sigríður, sigrún, sigurður, snorri, stefán, steinunn, sunna,
    svanhildur, þór, þóra, þórdís, tómas, unnur, valur
  `,
}
