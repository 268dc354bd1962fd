// These scripts put no space between words, and no two programs cut them alike. So each character
// is a word of its own, here and in the browser (`public/search.js`), and a run of them is a phrase.
const unspaced =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]\p{M}*)(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])(?!\p{M})|(?<=[、。，．：；！？」』）】》])(?=\S)/gu

/**
 * Put spaces where a search engine sees the ends of words.
 *
 * @param text
 *   Text in any language.
 * @returns
 *   The same, with a space behind each character of a script that has none.
 */
export function spaced(text: string): string {
  return text.replace(unspaced, ' ')
}
