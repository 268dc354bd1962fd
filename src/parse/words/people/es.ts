import type { PeopleWords } from './people.ts'

/** Spanish. */
export const es: PeopleWords = {
  language: 'es',
  given: `
    aarón, abril, adán, agustín, ainhoa, aitor, andrés, ángel, ángela, arnau, beatriz, begoña,
    belén, benito, caridad, carles, carlota, chus, claudio, clemente, concepción, concha,
    conchita, cristián, cristóbal, débora, dorotea, elías, estefanía, fermín, florencia, gael,
    germán, guillermina, hermenegildo, hernán, homero, iker, inés, itziar, iván, ivanna, jacobo,
    jaume, jerónimo, jesús, jimena, joaquín, josé, josep, julieta, laia, leire, lizbeth, lucía,
    maica, maría, maricarmen, marilu, marilú, martí, martín, matías, maximiliano, mayte, mercè,
    mónica, montserrat, nicolás, nuria, octavio, oriol, óscar, paola, patricio, pau, pío, pol,
    pura, ramón, raúl, remedios, rocío, roser, rubén, sancho, saúl, sergi, sofía, tadeo, teodoro,
    timoteo, tomás, unai, verónica, víctor, ximena, xochitl, yamileth, yaretzi
  `,
}
