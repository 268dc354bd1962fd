import type { PeopleWords } from './people.ts'

/** Xhosa. */
export const xh: PeopleWords = {
  language: 'xh',
  given: `
    akhona, andile, bongani, bulelwa, lindiwe, lulama, luvuyo, mandisa, mzwandile, nomsa, nosipho,
    ntombi, phumla, siphokazi, siyabonga, sizwe, thabo, thandeka, unathi, vuyani, vuyokazi,
    xolani, zandile, zolani, zukiswa
  `,
}
