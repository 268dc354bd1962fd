import { analyse } from 'chardet'

/** Characters of a file, and how they were read. */
export interface Decoded {
  readonly text: string
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string
  /** Absent when the bytes leave no doubt. */
  readonly doubt?: string
}

/** Why bytes are not text, and what to do; for a person. */
export interface NotText {
  readonly rule: 'empty-file' | 'binary-file'
  readonly reason: string
}

// The first bytes of files that are not text, in hexadecimal; only those that no text begins with.
const signatures: ReadonlyArray<{ readonly what: string; readonly heads: readonly string[] }> = [
  { what: 'PDF', heads: ['255044462d'] },
  {
    what: 'picture',
    heads: ['89504e47', 'ffd8ff', '474946383761', '474946383961', '49492a00', '4d4d002a'],
  },
  { what: 'ZIP archive or office document', heads: ['504b0304'] },
  { what: 'old Word document', heads: ['d0cf11e0'] },
  { what: 'compressed file', heads: ['1f8b08', 'fd377a585a00', '377abcaf271c'] },
  { what: 'program', heads: ['7f454c46', '4d5a9000'] },
]

// Node 20 reads windows-1252 as ISO 8859-1: its quotation marks, dashes and the euro sign, bytes 80 to
// 9f, come out as control characters. Five of these bytes have no character.
const quotes = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const lostQuote = /[\x80-\x9f]/g

function decode(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const text = decoder.decode(bytes)
  return decoder.encoding === 'windows-1252'
    ? text.replace(lostQuote, (control) => quotes.charAt(control.charCodeAt(0) - 0x80))
    : text
}

/** Whether bytes are UTF-16 without a mark: every second byte of Latin text is zero. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 8 || bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even += 1
    if (sample[index + 1] === 0) odd += 1
  }
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined
}

/** Control characters that no text has; a stray one is no proof. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000)
  let controls = 0
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += 1
  return controls > sample.length * 0.02 && controls > 2
}

/**
 * Read bytes as text.
 *
 * A byte order mark decides; then UTF-8, if every byte fits; then UTF-16 by its zero bytes; then the
 * encoding given; then a guess, which is said. The mark stays in the text: no character is lost.
 *
 * @param bytes
 *   All bytes of a file.
 * @param otherwise
 *   Encoding of files that are not Unicode (default: guessed from letter statistics).
 * @param declared
 *   Encoding that the file itself names, as HTML does.
 * @returns
 *   The text, or why there is none.
 */
export function decodeText(
  bytes: Uint8Array,
  otherwise?: string,
  declared?: string,
): Decoded | NotText {
  if (bytes.length === 0) {
    return {
      rule: 'empty-file',
      reason: 'Unexpected empty file, expected an article; delete it, or save the article again',
    }
  }
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe)
    return readable({ text: decode(bytes, 'utf-16le'), encoding: 'utf-16le' })
  if (first === 0xfe && second === 0xff)
    return readable({ text: decode(bytes, 'utf-16be'), encoding: 'utf-16be' })
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const known = signatures.find(({ heads }) => heads.some((begins) => head.startsWith(begins)))
  if (known) return binary(known.what)
  const wide = bareUtf16(bytes)
  if (wide) {
    const name = wide.toUpperCase()
    return readable({
      text: decode(bytes, wide),
      encoding: wide,
      doubt: `the bytes look like ${name}, without a mark that says so`,
    })
  }
  if (looksBinary(bytes)) return binary('data, not text')
  const unicode = strictUtf8(bytes)
  if (unicode !== undefined) return readable({ text: unicode, encoding: 'utf-8' })
  if (!marked && !otherwise && declared !== undefined && isEncoding(declared)) {
    const { encoding } = new TextDecoder(declared)
    return readable({ text: decode(bytes, encoding), encoding })
  }
  return guessed(bytes, marked ? 'utf-8' : otherwise)
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Not Unicode throughout: as told, or as a guess. */
function guessed(bytes: Uint8Array, told: string | undefined): Decoded | NotText {
  if (told)
    return readable({
      text: decode(bytes, told),
      encoding: new TextDecoder(told).encoding,
      doubt: `some bytes are not valid UTF-8, so it was read as ${told}, as you asked`,
    })
  const loose = decode(bytes, 'utf-8')
  const broken = loose.match(/\ufffd/g)?.length ?? 0
  const letters = loose.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (letters > 20 && broken < letters / 10) {
    return readable({
      text: loose,
      encoding: 'utf-8',
      doubt: `${broken} of its bytes are damaged UTF-8 and show as \ufffd`,
    })
  }
  const label =
    analyse(bytes)
      .map(({ name }) => name.toLowerCase())
      .find(isEncoding) ?? 'windows-1252'
  // Every ISO-8859-1 page is read as its superset, as browsers do.
  const encoding = new TextDecoder(label).encoding
  return readable({
    text: decode(bytes, encoding),
    encoding,
    doubt: `it is not UTF-8; its letters look like ${encoding}`,
  })
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8'
  } catch {
    return false
  }
}

function readable(decoded: Decoded): Decoded | NotText {
  if (decoded.text.replace(/^\ufeff/, '').trim() !== '') return decoded
  return {
    rule: 'empty-file',
    reason: 'Unexpected blank file, expected an article; delete it, or save the article again',
  }
}

function binary(what: string): NotText {
  return {
    rule: 'binary-file',
    reason: `Unexpected ${what}, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere`,
  }
}
