import type { PeopleWords } from './people.ts'

/** Azerbaijani. */
export const az: PeopleWords = {
  language: 'az',
  given: `
    abbas, abdulla, adeliya, adil, afaq, afəl, afərim, afət, aidə, akif, alsu, amid, anar, aqil,
    ayan, aydan, aygül, aygün, aynur, aytən, bahar, banu, bəhram, bəhruz, bəxtiyar, bəyaz,
    billurə, cansu, ceyla, damla, dəniz, dilarə, ellada, elnarə, elnur, elyanora, emin, esmira,
    əhməd, faiq, fatimə, fərəh, fərqanə, fəxriyyə, fidan, firuzə, gövhər, gülay, gülçin, gülər,
    gülsüm, günay, hülya, humay, hüriyə, i̇lham, i̇lqar, i̇xtiyar, jalə, kamran, kübra, lalə,
    lamiyə, leyla, ləman, liliya, mehriban, mələk, nadir, nahid, natiq, nərgiz, nigar, nihad,
    nuray, nurgün, nurlan, ofelya, pəri, rafiq, rəşad, rəşid, röya, şaiq, selcan, səbinə,
    şəhriyar, tahir, tansu, tərlan, tuba, tunar, ulduz, ülkər, ülviyyə, zahir, zaur
  `,
}
