import type { Stage } from '../../model/index.ts'
import { monthOf } from '../words/months.ts'

// How wire reports open:
//
//     > MOSCOW (Sputnik) — Belgium’s minister …
//       ^^^^^^^^^^^^^^^^
//     > LONDON, Sept 28 (Reuters) - …      > VIENNA, July 17. /ITAR-TASS/. …
//     > 【北京共同】…   > [서울=뉴시스] …     > 新华社北京4月24日电 …
const dash = String.raw`[\s\u00a0]*(?:[-–—―]{1,2}|=|:|：)[\s\u00a0]*`
const place = String.raw`\p{Lu}[\p{L}\p{M}'’.\-]*(?:[ \u00a0/]\p{Lu}?[\p{L}\p{M}'’.\-]+){0,4}`
const rest = String.raw`(?:,[ \u00a0]?[\p{L}\p{M}\p{N}'’.\- ]{2,24}){0,2}`
const agency = String.raw`[ \u00a0]?\([\p{L}\p{M}\p{N} .&/\-]{2,40}\)`
/** A form of dateline; the first group is the dateline. */
interface Form {
  readonly form: RegExp
  readonly confidence: number
  /** What the form cannot do without: looked for first, since the form takes long to compile. */
  readonly sign: RegExp
}

const forms: readonly Form[] = [
  {
    form: new RegExp(`^(${place}${rest}${agency})${dash}`, 'u'),
    confidence: 0.97,
    sign: /\)[\s\u00a0]*[-–—―=:：]/,
  },
  {
    form: new RegExp(String.raw`^(${place}${rest}\.? ?/[\p{L}\- .]{2,30}/)(?:\.|${dash})`, 'u'),
    confidence: 0.96,
    sign: /\/[\s\u00a0]*[-–—―=:：.]/,
  },
  {
    form: /^([【［[][\p{L}\p{M}\p{N}\s　=＝・、.-]{2,30}[】］\]])/u,
    confidence: 0.9,
    sign: /^[【［[]/,
  },
  {
    form: /^([\p{Script=Han}]{2,6}社[\p{Script=Han}]{2,10}\d{1,2}月\d{1,2}日[电電]|中新网[\p{Script=Han}]{2,8}\d{1,2}月\d{1,2}日[电電])/u,
    confidence: 0.95,
    sign: /日[电電]/,
  },
  {
    form: /^([\p{L}\p{M}\u200c ]{2,40}[ ]?\([\p{L}\p{M}\u200c .]{2,40}\))\s?[-–—]\s/u,
    confidence: 0.9,
    sign: /\)\s?[-–—]\s/,
  },
]
const dated: Form = {
  form: new RegExp(
    String.raw`^(${place}(?:, ${place})?,[ \u00a0](?:\d{1,2}\.?[ \u00a0]\p{L}+\.?|\p{L}+\.?[ \u00a0]\d{1,2}))${dash}`,
    'u',
  ),
  confidence: 0.93,
  sign: /\d[\s\S]*[-–—―=:：]/,
}
const upper: Form = {
  form: new RegExp(
    String.raw`^((?:\p{Lu}[\p{Lu}'’.\-]+)(?:[ \u00a0]\p{Lu}[\p{Lu}'’.\-]+){0,3}${rest})[\s\u00a0]+[-–—]{1,2}[\s\u00a0]+(?=\S)`,
    'u',
  ),
  confidence: 0.92,
  sign: /[\s\u00a0][-–—]{1,2}[\s\u00a0]/,
}
const upperColon: Form = {
  form: /^(\p{Lu}{4,}(?: \p{Lu}{3,}){0,2})\s?:\s?(?=\p{Lu}\p{Ll})/u,
  confidence: 0.85,
  sign: /:/,
}
const eastern: Form = {
  form: /^([\p{L}\p{M} ]{3,40}(?:\s[-–—]\s[\p{L}\p{M} ]{2,30})?)\s?[:：]\s/u,
  confidence: 0.75,
  sign: /[-–—][\s\S]*[:：]\s/,
}
const stopped: Form = {
  form: /^(\p{Lu}[\p{Ll}'’-]{2,20})\.\s(?=\p{Lu})/u,
  confidence: 0.7,
  sign: /^\S+\.\s/,
}
const uncased = /^[\u0590-\u08ff]/
const longest = 90

/** A month among the words proves a date; without one, a comma's tail must be a place. */
function holdsMonth(text: string, language: string | undefined): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some(
    (word) => monthOf(word.toLowerCase().replace('.', ''), language) !== undefined,
  )
}

interface Dateline {
  readonly text: string
  readonly confidence: number
}

function read({ form, confidence, sign }: Form, head: string): Dateline | undefined {
  const text = sign.test(head) ? form.exec(head)?.[1] : undefined
  return text && text.length <= longest ? { text, confidence } : undefined
}

/** The dateline that a paragraph opens with. */
function datelineOf(text: string, language: string | undefined): Dateline | undefined {
  const head = text.slice(0, longest + 20)
  for (const form of forms) {
    const hit = read(form, head)
    if (hit) return hit
  }
  const day = read(dated, head)
  if (day && holdsMonth(day.text, language)) return day
  const plain = read(upper, head) ?? read(upperColon, head)
  if (plain) return plain
  const colon = uncased.test(head) ? read(eastern, head) : undefined
  if (colon && colon.text.split(/\s+/).length <= 6 && /[-–—]/.test(colon.text)) return colon
  return read(stopped, head)
}

const onOwn = new Set([
  'Nein',
  'Ja',
  'Aber',
  'Yes',
  'No',
  'Well',
  'Oh',
  'Non',
  'Oui',
  'Und',
  'Doch',
  'Genau',
  'But',
  'So',
  'Nej',
  'Nei',
  'Jo',
  'Sí',
  'Sì',
])

/** Where the report was written, as it opens the text. */
export const dateline: Stage = {
  id: 'dateline',
  about: 'A place, with an agency or a date, and a dash open the text of a wire report.',
  examples: [
    {
      blocks: [
        'MARROWICK (Gulf Wire) — The Lantern Bridge was closed on Tuesday, the harbour board said.',
      ],
      at: 0,
      is: undefined,
      within: [['dateline', 'MARROWICK (Gulf Wire)']],
    },
    {
      blocks: ['VIENNA, July 17. /ITAR-TASS/. The talks went on, the minister said on Thursday.'],
      at: 0,
      is: undefined,
      within: [['dateline', 'VIENNA, July 17. /ITAR-TASS/']],
    },
    { blocks: ['The minister (Labour) — who left on Monday — said so.'], at: 0, is: undefined },
  ],
  *read(page) {
    const opening = page.blocks
      .map(({ naming, form }, index) => ({
        index,
        fits: form === 'text' && (naming === undefined || naming.role === 'paragraph'),
      }))
      .filter(({ fits }) => fits)
      .slice(0, 3)
    for (const { index: block } of opening) {
      const text = page.texts[block] ?? ''
      const found = datelineOf(text, page.language)
      if (!found || text.length < found.text.length + 20) continue
      if (found.confidence < 0.8 && (block !== opening[0]?.index || onOwn.has(found.text))) continue
      yield {
        block,
        from: 0,
        to: found.text.length,
        role: 'dateline',
        why: 'A place and a dash open the text',
        confidence: found.confidence,
      }
      return
    }
  },
}
