import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const spaceless =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'
const word = new RegExp(`[${spaceless}]|(?:(?![${spaceless}])[\\p{L}\\p{N}])+`, 'gu')
const unheard = /[\p{M}\p{Cf}]+/gu

/**
 * The words of a text without accents, capitals and whatever stands between them; of scripts that put no
 * space between words, the characters.
 *
 * @param text
 *   Any text.
 * @returns
 *   Words, in order.
 */
export function bareWords(text: string): string[] {
  return text.normalize('NFKD').replace(unheard, '').toLowerCase().match(word) ?? []
}

const percent = /(?:%[0-9a-f]{2})+/gi
const json = /\\(?:u([0-9a-f]{4})|[nrtbf])/gi
const entity = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,31}));/gi
const accent = /\\[`'^"~=.uvHtcdbkr]\s?\{?\\?([a-zA-Z])\}?/g
const tag = /<[^<>]{0,2000}>/g
function fromPercent(run: string): string {
  return Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

function fromEntity(_: string, hex?: string, decimal?: string, name?: string): string {
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16))
  if (decimal !== undefined) return fromCode(Number(decimal))
  return decodeNamedCharacterReference(name ?? '') || ' '
}

/**
 * The words of a file in each of the ways that a program may read it: escapes of addresses, JSON, XML and
 * BibLaTeX undone, tags taken for spaces or for nothing.
 *
 * @param text
 *   Characters of the file.
 * @returns
 *   Words, once or twice.
 */
export function* readings(text: string): Generator<string[]> {
  const plain = text
    .replace(percent, fromPercent)
    .replace(entity, fromEntity)
    .replace(json, (_, code?: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : ' ',
    )
    .replace(entity, fromEntity)
  yield bareWords(plain.replace(tag, ' '))
  if (/[<{]/.test(plain))
    yield bareWords(plain.replace(tag, '').replace(accent, '$1').replace(/[{}]/g, ''))
}
