import type { PeopleWords } from './people.ts'

/** Portuguese. */
export const pt: PeopleWords = {
  language: 'pt',
  given: `
    afonso, alícia, amélia, ângelo, antónio, antônio, áurea, bárbara, benedita, benício, benjamim,
    breno, caetana, calebe, carminho, carmo, catarina, cauã, cecília, célia, cláudia, cláudio,
    constança, deneval, dinis, diogo, duarte, elísio, eloá, emanuelly, érica, fábio, fabrícia,
    fabrício, felícia, filipe, flávio, flor, frederica, frederico, gil, gonçalo, gúbio, guilherme,
    heitor, hélio, heloísa, henrique, ígor, inês, íris, isabelly, isadora, isis, janaína, jéssica,
    joão, joaquim, josué, júlio, kléber, ladislau, lavínia, lourenço, lucca, luena, luís, luísa,
    madalena, maitê, manel, márcia, margarida, mário, marli, martim, mateus, matheus, meire,
    mércia, micael, moisés, mônica, murilo, nataniel, núbia, nuno, núria, ofélia, paulo, romeu,
    rúben, rui, sebastião, sérgio, sílvia, simão, sirineu, sónia, sônia, soraia, suélen, talita,
    tertuliano, théo, tomé, valentim, vânia, vitor, vítor, vitória, warley, washington, yago,
    yango, yuri
  `,
}
