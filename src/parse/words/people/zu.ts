import type { PeopleWords } from './people.ts'

/** Zulu. */
export const zu: PeopleWords = {
  language: 'zu',
  given: `
    amahle, anele, ayanda, ayize, bafana, bangizwe, bhekimuzi, bhekizizwe, bhekumbuso, bonginkosi,
    buhle, busisiwe, duduzile, dumisani, fanyana, funani, gatsha, hlengiwe, inyoni, isisa,
    jabulile, kagiso, kgabu, khanyisile, khethiwe, khulekani, langa, lerato, lukhona, lwandle,
    mandla, maphikelela, mbalienhle, mhambi, mpilo, mpumelelo, msizi, mthunzi, musawenkosi, nandi,
    ndleleni, ndondoloza, nhlakanipho, nkanyezi, nkosenye, nkosingiphile, nkosinhle, nkosiyabo,
    nofoto, nokuthula, nolwazi, nomvula, nonhlanhla, nonjabulo, nonkululeko, nozipho, ntokozo,
    ntombizodwa, phila, philani, phiwokwakhe, samukelisiwe, sanele, sfiso, shaka, sibongile,
    sibusiso, sifiso, sindisiwe, sinenhlanhla, siphephelo, siphiwe, sipho, sithembiso, siyanda,
    sizakele, sizani, solomon, thabisa, thadie, thamsanqa, thando, themba, thobeka, thulani,
    thulisile, uluthando, ulwazi, velaphi, vusumuzi, yibanathi, zanele, zenzele, zithulele,
    zobuhle
  `,
}
