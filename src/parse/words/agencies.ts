import { phrasebook } from '../phrasebook.ts'

/** News agencies, as they sign: short names, then the long ones. */
const list = `
  aap, adnkronos, afp, agerpres, agi, agenturen, anadolu, anp, ansa, antara, anka, ans, ani,
  ap, apa, askanews, ats, belga, bernama, beta, bns, bta, colpisa, cna, ctk, čtk, dapd, ddp, dha,
  dpa, dpa-afx, dts, efe, elta, epd, europa press, fars, hina, iha, interfax, irna, isna, itar-tass,
  jiji, kap, kna, kyodo, lusa, magyar távirati iroda, mehr news, mti, ntb, pa, pap, pti, reuters,
  ria novosti, rtr, ritzau, sana, sda, sid, sita, sputnik, stt, stt-lehtikuva, tanjug, tasr, tass,
  tna, tt, ukrinform, uni, upi, vna, wafa, xinhua, yonhap, ynet, keystone-sda,
  agence france-presse, agence france presse, agência lusa, agencia efe, agencias, agences, agenzie,
  agenzia ansa, anadolu ajansı, associated press, the associated press, australian associated press,
  canadian press, the canadian press, deutsche presse-agentur, demirören haber ajansı,
  deutsche presseagentur, evangelischer pressedienst, ihlas haber ajansı, indo-asian news service,
  katholische nachrichten-agentur, kyodo news, pa media, pa news agency, press association,
  press trust of india, presse-agentur, ria nowosti, sport-informations-dienst, tt nyhetsbyrån,
  xinhua news agency, yonhap news agency, риа новости, тасс, интерфакс, рейтер, укринформ, укрінформ,
  унн, уніан, بنا, رويترز, وكالات, أ ف ب, فرانس برس, الأناضول, سبوتنيك, وام, وفا, ایسنا, ایرنا, تسنیم,
  एजेंसी, भाषा, पीटीआई, आईएएनएस, 新华社, 新華社, 中新社, 新华网, 中新网, 中央社, 共同通信, 共同,
  時事通信, 時事, ロイター, 연합뉴스, 뉴시스, 뉴스1, 로이터, ttxvn
`

const agencies = phrasebook(list.split(','))

/**
 * Whether words are the name of a news agency.
 *
 * @param words
 *   A few words.
 * @returns
 *   Whether the list knows them.
 */
export function isAgency(words: string): boolean {
  return agencies(words)
}
