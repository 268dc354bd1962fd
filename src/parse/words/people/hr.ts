import type { PeopleWords } from './people.ts'

/** Croatian. */
export const hr: PeopleWords = {
  language: 'hr',
  given: `
    adi, ado, adrijana, agata, alemka, alenka, alka, amalija, anamarija, anastazija, anci, anči,
    ancica, ančica, anda, andel, anđela, anđelika, andelin, anđelina, andelko, andelo, andi,
    andras, andreja, andrija, andrina, andro, anesa, ani, anica, anka, anko, ante, antea, antek,
    antonija, antun, asija, asja, bara, barica, beata, belimir, berti, biserka, borka, borko,
    borna, božica, branimir, branimira, branka, brankica, časlav, dada, daliborka, damil, damir,
    danijel, danijela, danka, dara, darija, darinka, darko, davor, davorin, dea, đina, divna,
    domagoj, dona, donat, donata, donka, dorana, dorica, doroteja, draga, dragica, dražen,
    držimir, držislav, dubravka, dubravko, duje, dujo, dunja, đurda, elka, emilijan, fabijan,
    franjo, gabrijela, gaj, gašpar, goran, goranka, gordan, gradimir, grga, grgo, grgur, grozdana,
    gvozden, hrvoj, hrvoje, hrvojka, ico, ilija, ilko, inge, inja, ino, ita, ivančica, ivanka,
    ive, ivek, ivica, ivna, jadran, jadranko, jadro, jaga, jagica, jakov, janica, janka, janko,
    jasenko, jela, jelica, ješa, josip, josipa, joško, joso, joža, jože, kata, katica, katija,
    katina, kika, krešimir, kristijan, kruno, krunoslav, leonida, lidija, ljiljana, ljubica,
    ljudevit, lovorka, lucija, lucijan, maca, majda, manda, mare, marena, marica, marija,
    marijana, maša, matan, mate, matej, matija, matko, mato, mica, mihael, mile, milica, miljenko,
    milka, mima, mimo, miran, mirna, miro, mislav, nada, nadalina, naja, nana, natalija, natka,
    nedjeljka, nedjeljko, neli, nena, nera, nesa, neven, nevenka, nuša, ozren, pava, pave, pavica,
    pepo, pero, petar, pravdan, rajna, rija, rino, robi, roko, ruža, ružica, sanjin, saša,
    silvija, slavek, slaven, slavica, slavko, snježana, srećko, stanko, staša, štef, stipan,
    stipe, stjepan, stribor, svebor, tasa, teja, tihomir, tija, tijana, toma, tome, tomislava,
    tomo, tonči, tončica, tone, tonija, tonka, tonko, trpimir, trpko, tvrtko, vala, valera,
    valerija, vali, vanja, vatroslav, vedran, vedrana, vela, velana, velimir, velimira, velina,
    verica, vijeko, vinka, vjekoslav, vjenceslav, vladek, vladimira, vlado, vlatko, zdenko,
    zdravko, željko, zlatica, zlatka, zoltan, zrinislav, zrinko, zvonimir
  `,
}
