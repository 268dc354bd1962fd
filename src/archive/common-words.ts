import * as stopword from 'stopword'
import { lookUp } from '../model/index.ts'

/** Languages of which `stopword` has a list, under its names for them. */
const names: Readonly<Record<string, readonly string[]>> = {
  af: ['afr'],
  ar: ['ara'],
  bn: ['ben'],
  bg: ['bul'],
  ca: ['cat'],
  cs: ['ces'],
  da: ['dan'],
  de: ['deu'],
  el: ['ell'],
  en: ['eng'],
  es: ['spa'],
  et: ['est'],
  eu: ['eus'],
  fa: ['fas'],
  fi: ['fin'],
  fr: ['fra'],
  ga: ['gle'],
  gl: ['glg'],
  gu: ['guj'],
  he: ['heb'],
  hi: ['hin'],
  hr: ['hrv'],
  hu: ['hun'],
  hy: ['hye'],
  id: ['ind'],
  it: ['ita'],
  ja: ['jpn'],
  ko: ['kor'],
  lt: ['lit'],
  lv: ['lav'],
  mr: ['mar'],
  ms: ['msa'],
  nl: ['nld'],
  no: ['nob'],
  nb: ['nob'],
  pa: ['panGu'],
  pl: ['pol'],
  pt: ['por', 'porBr'],
  ro: ['ron'],
  ru: ['rus'],
  sk: ['slk'],
  sl: ['slv'],
  so: ['som'],
  sv: ['swe'],
  sw: ['swa'],
  th: ['tha'],
  tr: ['tur'],
  uk: ['ukr'],
  ur: ['urd'],
  vi: ['vie'],
  zh: ['zho'],
}

/**
 * What every newspaper says in every article, and what the lists leave out.
 */
const ofNewspapers: Readonly<Record<string, string>> = {
  en: `said says say told tell tells would should must might may will shall cannot one two three four
    five six seven eight nine ten first second third last next new old more most less many much few
    own such than then there these those them they this too very when where which while whom whose
    why your yours out off over under again further once here both each other some only same
    just now still even yet since until without within across along among around another any
    year years month months week weeks day days hour hours minute minutes today yesterday tomorrow
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december morning evening afternoon night time times people
    person man men woman women thing things way made make makes making take takes took taken taking
    went goes going gone come comes coming got gets get give gives gave given put puts see sees saw
    seen know knows knew known think thinks thought asked ask asks called call calls left right back
    down part long little big small good great later earlier already according reported report
    reports news article story like well also among though although whether nothing something
    anything everything every nobody somebody everybody half not don doesn didn isn wasn won its
    she his her hers him our ours their theirs who what how all does did been being were was`,
  de: `sagte sagt sagen worden wurde wurden jahr jahre jahren monat woche tag tage tagen uhr heute
    gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
    februar märz april juni juli august september oktober november dezember ersten neue neuen neuer
    mehr menschen prozent laut rund etwa stunde stunden minuten nacht meter zentimeter drei vier fünf sechs sieben acht neun zehn`,
  es: `dijo dice años año mes semana día días hoy ayer mañana lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre también según entre sobre desde hasta donde cuando porque pero como más muy sin esta
    este estos estas esa ese eso son fue era han había hay ser está están tiene dos tres cuatro todo
    todos toda todas otro otra otros después antes ahora solo sólo cada mismo misma nos les sus`,
  fr: `dit année années ans mois semaine jour jours hier demain aujourd hui lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre
    décembre selon après avant depuis encore aussi plus très tout tous toute toutes deux trois quatre
    cinq sans entre vers chez dont fait faire être avoir cette`,
  it: `detto dice anni anno mese settimana giorno giorni oggi ieri domani lunedì martedì mercoledì
    giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre secondo dopo prima ancora anche sempre due tre quattro ogni`,
  pt: `disse diz anos ano mês semana dia dias hoje ontem amanhã segunda terça quarta quinta sexta
    sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
    dezembro segundo depois antes ainda também sempre dois três quatro cada`,
  zh: `没有 我们 他们 她们 你们 自己 一个 这个 那个 这些 那些 这里 那里 什么 怎么 时候 可以 已经 因为 所以 如果
    但是 还是 就是 不是 不会 可能 需要 表示 认为 指出 进行 其中 目前 今天 昨天 明天 之后 之前 以后 以前 同时 以及
    或者 虽然 然后 非常 这样 那样 一些 一样 一种 两个 三个 去年 今年 明年 记者 报道 消息 出来 起来 下来 知道 觉得`,
  ja: `こと もの ため よう それ これ あれ ここ そこ さん 年 月 日 時 今回 今年 昨年 今日 昨日 明日 話し 話した
    という について による 同じ 一つ 二つ 三つ 人 中 前 後 上 下 私 自分`,
  ko: `말했다 밝혔다 전했다 있다 있는 있었다 없다 없는 했다 하는 한다 됐다 되는 이라고 라고 것으로 것은 것이 올해
    지난해 오늘 어제 내일 오전 오후 이날 지난 대해 위해 통해 따르면 관련 기자 사람 사람들 하나 모두 함께 다시`,
  ru: `сказал сказала говорит год года лет году месяц неделя день дня дней сегодня вчера завтра
    понедельник вторник среда четверг пятница суббота воскресенье января февраля марта апреля мая
    июня июля августа сентября октября ноября декабря который которая которые которого также после
    время однако более менее очень около будет были была было быть это этот эта эти того чтобы если
    уже еще ещё только всё все два две три четыре пять свой свои своей`,
}

const lists = new Map<string, readonly string[]>(Object.entries(stopword))
const known = new Map<string, ReadonlySet<string>>()

/**
 * Words of a language that say nothing of what an article is about.
 *
 * @param tag
 *   BCP 47 tag; nothing where the language is unknown.
 * @returns
 *   Words in lower case; few for languages of which nobody made a list.
 */
export function commonWords(tag: string | undefined): ReadonlySet<string> {
  const language = (tag ?? 'en').split('-')[0]?.toLowerCase() ?? ''
  const words = known.get(language)
  if (words) return words
  const made = new Set(
    [
      ...(lookUp(names, language) ?? []).flatMap((name) => lists.get(name) ?? []),
      ...(lookUp(ofNewspapers, language) ?? '').split(/\s+/),
    ].map((word) => word.normalize('NFC').toLowerCase()),
  )
  known.set(language, made)
  return made
}
