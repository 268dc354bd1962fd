// Words that stay small inside a title, as CSL has them.
const small = new Set(
  (
    'about above across afore after against al along alongside amid amidst among amongst anenst apropos apud ' +
    'around as aside astride at athwart atop barring before behind below beneath beside besides between beyond ' +
    'but by circa despite down during et except for forenenst from given in inside into lest like modulo near ' +
    'next notwithstanding of off on onto out over per plus pro qua sans since than through thru throughout ' +
    'thruout till to toward towards under underneath until unto up upon versus vs v via vis-à-vis with within ' +
    'without or yet so for and nor a an the de d von van c ca'
  ).split(' '),
)

const word = /[^\s‘’“”"'\-–—/.,;?!:[\]()]+/gu
const opening = /[!?:][^\p{L}\p{N}]*$/u

/**
 * A title with its words capitalised, as Chicago and MLA ask of English ones.
 *
 * @param title
 *   As printed.
 * @param language
 *   Of the article, when known.
 * @returns
 *   The same letters; words that hold a capital already, and small words within, stay as they are. A
 *   title in another language, or in an unknown one, is not touched, nor is one that was supplied.
 */
export function titleCase(title: string, language: string | undefined): string {
  if (language === undefined || !/^en\b/i.test(language) || title.startsWith('[')) return title
  const matches = [...title.matchAll(word)]
  const last = matches.at(-1)?.index
  return title.replace(word, (letters: string, at: number) => {
    const before = title.slice(0, at)
    const first = !/[\p{L}\p{N}]/u.test(before) || opening.test(before)
    if (letters !== letters.toLowerCase() || /[\p{L}\p{N}]['’]$/u.test(before)) return letters
    const big = first || (letters.length > 1 && (!small.has(letters.toLowerCase()) || at === last))
    return big ? `${letters.charAt(0).toUpperCase()}${letters.slice(1)}` : letters
  })
}
