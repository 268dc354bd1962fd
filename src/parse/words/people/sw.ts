import type { PeopleWords } from './people.ts'

/** Swahili. */
export const sw: PeopleWords = {
  language: 'sw',
  given: `
    baraka, daudi, fatuma, hamisi, juma, kamau, kioko, makena, mwangi, mwanaisha, neema, njeri,
    otieno, rashidi, rehema, sauda, subira, wairimu, wanjiku, zawadi, zuhura
  `,
}
