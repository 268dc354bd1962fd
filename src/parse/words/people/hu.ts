import type { PeopleWords } from './people.ts'

/** Hungarian. */
export const hu: PeopleWords = {
  language: 'hu',
  given: `
    abigél, ádám, adél, ágnes, ákos, alíz, andrás, ármin, attila, balázs, bálint, barnabás, bence,
    bende, bendegúz, benedek, benett, benjámin, bertalan, bíborka, boglárka, boldizsár, borbála,
    boróka, botond, brájen, csaba, csanád, csenge, csongor, dániel, dávid, denisz, diána, dóra,
    dorina, dorka, dorottya, elizabet, emese, emili, emília, erzsébet, eszter, éva, fanni, ferenc,
    fruzsina, gábor, gellért, gergely, gergő, györgy, hanga, hédi, hunor, ildikó, imre, istván,
    jános, jázmin, józsef, judit, júlia, kamilla, katalin, kende, kincső, kinga, kolos, kornél,
    kristóf, krisztián, krisztina, krisztofer, lajos, lászló, letícia, levente, liliána, lilien,
    linett, lívia, lotti, marcell, márk, márton, máté, mátyás, mihály, miklós, milán, mirella,
    mirkó, mónika, nándor, nara, natália, nátán, natasa, nikolasz, nimród, noémi, nolen, nóra,
    norina, olivér, olívia, panka, panna, péter, réka, richárd, róbert, sámuel, sándor, szabolcs,
    szofi, szofia, szófia, szonja, tamás, vencel, vendel, viktória, vilmos, virág, zalán, zejnep,
    zénó, zente, zétény, zorka, zselyke, zsófia, zsolt, zsombor, zsuzsanna
  `,
}
