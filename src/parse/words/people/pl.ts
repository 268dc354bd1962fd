import type { PeopleWords } from './people.ts'

/** Polish. */
export const pl: PeopleWords = {
  language: 'pl',
  given: `
    adelajda, agnieszka, agrypina, aleksandra, aleksy, alicja, alwar, amabela, ambroży, anastazja,
    andrzej, andżelika, ansgary, apollinary, arkadiusz, arkady, arseniusz, arystarch, atanazy,
    baldwin, bartłomiej, bartosz, bazyli, beatrycze, benedykt, beniamin, bibianna, błażej, borys,
    brajan, brygida, cecylia, cecyliusz, cezary, cyra, cyryl, dariusz, dawid, demetriusz, dionizy,
    edyta, efraim, eliasz, elwira, elżbieta, erast, eudokia, eudoksja, eugeniusz, eustracjusz,
    ewa, ewelina, feliks, ferdynanda, florencja, franciszek, franciszka, fryderyk, galfryd,
    gerazym, ginewra, gonsalwy, gracja, grzegorz, gwido, henryk, henryka, hieronim, hilarion,
    hilary, hipolit, horacy, ignacy, innocenty, ireneusz, iwona, izaak, izajasz, izydor, jadwiga,
    jakubina, janusz, jeremi, jeremiasz, jerzy, józef, józefina, judyta, julita, juliusz, justyna,
    kalistrat, karol, katarzyna, kazimierz, klarencjusz, klaudia, klaudiusz, klementyna,
    konstancja, konstanty, konstantyn, koralia, korneli, kornelia, korneliusz, krystian, krystyna,
    krzysztof, ksawera, ksawery, ksenia, ksenofont, kwintyn, larysa, laurencja, laurencjusz,
    laurenty, laurentyna, łazarz, lilianna, lucja, łucja, lucjan, ludwik, ludwika, luiza, łukasz,
    makary, maksym, maksymilian, małgorzata, malwina, marceli, marcin, martyna, maryna, mateusz,
    maurycy, michał, michalina, mikołaj, mojżesz, nadzieja, nazariusz, nazary, onufry, orestes,
    osmund, pankracy, patrycja, patrycjusz, patrycy, patryk, paweł, piotr, polikarp, porfiriusz,
    porfiry, prokles, prokul, rachela, rafał, rajmund, rajnold, roderyk, roksana, róża, rozalia,
    ruta, ryszard, salwator, serafin, sergiusz, seweryn, spirydion, stanisław, sybilla, sylwester,
    sylwia, szczepan, szymon, tacjana, terencjusz, tobiasz, tomasz, tymoteusz, wacław, walenty,
    walentyn, walentyna, waleria, walerian, walery, walgierz, wanesa, wawrzyniec, weronika, wiara,
    wiktor, wiktoria, wilfryd, wincenty, wirginia, witalis, władysław, włodzimierz, wojciech,
    zachariasz, żaneta, zbigniew, zygmunt
  `,
}
