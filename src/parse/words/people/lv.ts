import type { PeopleWords } from './people.ts'

/** Latvian. */
export const lv: PeopleWords = {
  language: 'lv',
  given: `
    ādams, ādolfs, aīda, ainārs, akvelīna, albertīne, alfrēds, aļģirds, aļģis, aloīzs, alvīne,
    amālija, andris, andžejs, andžs, anrijs, anšlavs, ārija, ārijs, āris, arkādijs, armīns,
    artūrs, arvīds, astrīda, aurēlija, baņuta, bārbala, beāte, boļeslavs, broņislavs, dagmāra,
    dāgs, dainuvīte, dārta, dāvids, dāvis, diāna, dzīle, dzirkstīte, edgars, edīte, eduards,
    edvīns, edžus, egīls, einārs, eižens, elfrīda, elīna, elīza, elmārs, elmīra, elvīra, emīlija,
    emīls, ērika, ēriks, ermīns, ernestīne, ervīns, ēvalds, evelīna, frīda, ģederts, ģertrūde,
    ģirts, gudrīte, gunārs, helēna, hermīne, ilgmārs, ilmārs, ināra, inārs, indriķis, ingmārs,
    ingrīda, ingūna, irēna, īrisa, janīna, jānis, jasmīna, jautrīte, jāzeps, jēkabs, jevgeņijs,
    judīte, jūlija, jūlijs, jurģis, jūsma, justīne, karīna, kārlis, katrīna, klāra, klāvs,
    konrāds, konstantīns, krišjānis, krišs, kristiāna, kristiāns, kristīne, lāsma, lavīze,
    leonīda, leonīds, leontīne, liāna, lība, līga, līksma, liliāna, līna, līva, līvija, līze,
    lūcija, luīze, malvīne, māra, mārcis, marģers, māris, mārīte, mārtiņš, matīss, mētra, miķelis,
    modrīte, monvīds, mudīte, niklāvs, ojārs, oļegs, oļģerts, olīvija, otīlija, pārsla, patrīcija,
    paulīne, pāvils, pēteris, regīna, regnārs, renārs, renāte, ričards, romāns, rūdis, rudīte,
    rūdolfs, rūsiņš, rūta, sabīne, sarmīte, saulcerīte, skaidrīte, spīdola, tālis, tālivaldis,
    tālrīts, tamāra, terēze, tīna, trīne, uģis, undīne, valdemārs, valentīna, valentīns, valērija,
    valērijs, vēsma, vijolīte, vilhelmīne, vilmārs, vitālijs, vizbulīte, voldemārs, žanete, žanis,
    žanna, zeltīte, ženija, ziedīte, zigfrīda, zigfrīds, zigmārs, zigrīda, zīle, žubīte
  `,
}
