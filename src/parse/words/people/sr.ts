import type { PeopleWords } from './people.ts'

/** Serbian. */
export const sr: PeopleWords = {
  language: 'sr',
  given: `
    aćim, aleksa, aleksandar, aleksej, aljoša, anastasija, anastasije, andrijana, anej, arsenije,
    berislav, biljana, bisenija, blagica, blagoje, boban, bobana, bogoljub, bora, borivoje,
    borjan, bosiljka, boško, boža, budimir, čarna, ceca, čedomir, cvijan, cvijetin, dabiživ,
    dajana, damjanka, danila, danko, dejana, desanka, desimir, dijana, dimitrije, dobrila, đorđe,
    dragan, dragana, draginja, dragiša, dragoje, dragojlo, dragoljub, dragoslav, dragutin, draža,
    dren, drina, đura, đurađ, đurica, dušanka, dušica, duška, duško, emilija, evdokija, filotije,
    gala, gavrilo, georgije, gerasim, gligorije, gojko, golub, gorana, grigorije, hvalimir,
    ignjat, ilinka, jelisaveta, jelka, jevrosima, jezdimir, jovanka, jugoslav, julijana, kalinik,
    kirilo, kosta, krsto, ksenija, kuzman, leposava, ljubiša, ljubomir, mališa, marinko, marjan,
    markika, mašinka, melenija, mihailo, mihajlo, mijat, miladin, milanka, milanko, mileta, milić,
    milisav, miljan, miljana, milojica, milomir, milutin, miodrag, miomir, mirjana, miša, miško,
    mitar, mlađana, momir, momira, nađa, nastja, nebojša, nedeljko, nemanja, nenad, nikoleta,
    nikša, njegomirka, novak, obrad, obren, ognjana, ognjen, olgica, olivera, ostoja, paja, pavle,
    pera, perica, peruna, petko, petrija, predrag, prvoslav, radenko, radina, radiša, radivoje,
    radmilo, radojka, radomir, radosav, radul, rakita, raško, ratimir, relja, renja, ristana,
    rodoljub, rumena, senka, simo, simonida, siniša, slađana, slava, slavka, slavoljub, slobodan,
    slobodanka, smiljana, snežana, sofija, srboljub, sredoje, srna, stefana, stevan, stojanka,
    strahinja, sunčica, svetislav, svetolik, svetomir, tadija, vasilisa, vasko, velibor,
    veselinka, vidak, višnja, vlastimir, vlatka, vojin, vojislava, vujadin, vujica, vuk, vukan,
    vukašin, vukica, vukota, zafir, zarije, zavida, željka, zorana, zvezdana, zvonko
  `,
}
