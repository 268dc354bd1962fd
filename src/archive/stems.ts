import { lookUp } from '../model/index.ts'

/** What to leave off a word to bring its forms together. Rough, and never shown. */
interface Trim {
  readonly off: RegExp
  /** Letters that must be left (default: 3). */
  readonly leave?: number
}

const slavic: readonly Trim[] = [
  {
    off: /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ией|иям|ием|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ам|ям|ом|ем|ую|юю|ии|ия|ию|а|я|о|е|ы|и|у|ю|ь|й)$/,
  },
]
const romance: readonly Trim[] = [{ off: /[sx]$/ }]
/** Where endings pile up, the beginning of a word has to do. */
const piled: readonly Trim[] = [{ off: /(?<=^.{6}).+$/u }]

const trims: Readonly<Record<string, readonly Trim[]>> = {
  en: [{ off: /(?<=[^aious])s$|(?<=[sx]|[cs]h)es$/ }, { off: /ie$|y$/ }],
  de: [{ off: /(?:ern|en|er|es|em|e|n|s)$/, leave: 4 }],
  nl: [{ off: /(?:en|s)$/, leave: 4 }],
  sv: [{ off: /(?:arna|erna|orna|ens|en|et|ar|er|or|n|s)$/, leave: 4 }],
  fr: romance,
  es: romance,
  pt: romance,
  it: [{ off: /[aeio]$/ }],
  ru: slavic,
  uk: slavic,
  be: slavic,
  bg: slavic,
  sr: slavic,
  ar: [{ off: /^(?:و|ف)?(?:ال|بال|كال|لل)/ }, { off: /(?:ات|ون|ين|ة|ه)$/ }],
  fa: [{ off: /(?:های|ها)$/ }],
  ko: [{ off: /(?:에서|으로|은|는|이|가|을|를|의|에|로|와|과|도|만)$/, leave: 2 }],
  tr: piled,
  fi: piled,
  hu: piled,
  et: piled,
  pl: piled,
  cs: piled,
  sk: piled,
  sl: piled,
  hr: piled,
  lt: piled,
  lv: piled,
}

/**
 * What the forms of a word have in common, as far as a few endings tell.
 *
 * @param word
 *   Word in lower case.
 * @param tag
 *   BCP 47 tag of its language (default: unknown, then nothing is left off).
 * @returns
 *   Its stem.
 */
export function stemOf(word: string, tag: string | undefined): string {
  const language = tag?.split('-')[0]?.toLowerCase() ?? ''
  let stem = word.normalize('NFKC')
  for (const { off, leave = 3 } of lookUp(trims, language) ?? []) {
    const shorter = stem.replace(off, '')
    if (shorter.length >= leave) stem = shorter
  }
  return stem
}
