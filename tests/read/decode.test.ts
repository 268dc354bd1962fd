import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode.ts'

const headline = 'Fähre „Aurelia“ kehrt in den Hafen zurück'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

// Bytes 80 to 9f of windows-1252; Node 20's own decoder has them wrong.
const quotes = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Bytes of a text in an encoding that `TextEncoder` does not write, from its own decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const bytes = new Map<string, readonly number[]>()
  const learn = (...code: number[]): void => {
    try {
      const character = decoder.decode(new Uint8Array(code))
      if ([...character].length === 1 && !bytes.has(character)) bytes.set(character, code)
    } catch {
      // no character has these bytes
    }
  }
  if (encoding === 'windows-1252')
    for (const [index, quote] of [...quotes].entries()) bytes.set(quote, [0x80 + index])
  for (let first = 0; first < 256; first += 1) learn(first)
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) learn(first, second)
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = bytes.get(character)
      if (!code) throw new Error(`${encoding} has no ${character}`)
      return [...code]
    }),
  )
}

describe('Unicode leaves no doubt', () => {
  test('reads UTF-8', () => {
    expect(decodeText(utf8(headline))).toEqual({ text: headline, encoding: 'utf-8' })
  })

  test('keeps the mark of UTF-8, so that no character is lost', () => {
    expect(decodeText(utf8(`\ufeff${headline}`))).toEqual({
      text: `\ufeff${headline}`,
      encoding: 'utf-8',
    })
  })

  test.each([
    ['utf-16le', 'le'],
    ['utf-16be', 'be'],
  ] as const)('reads %s by its mark, and keeps the mark', (encoding, order) => {
    expect(decodeText(utf16(`\ufeff${headline}`, order))).toEqual({
      text: `\ufeff${headline}`,
      encoding,
    })
  })

  test('a mark wins over the encoding it was told', () => {
    expect(decodeText(utf16(`\ufeff${headline}`, 'le'), 'windows-1251')).toMatchObject({
      encoding: 'utf-16le',
    })
  })

  test('valid UTF-8 wins over the encoding it was told', () => {
    expect(decodeText(utf8(headline), 'windows-1251')).toEqual({
      text: headline,
      encoding: 'utf-8',
    })
  })

  test('keeps line endings, tabs and no-break spaces as they are', () => {
    const text = 'The\u00a0ferry\r\n\tsailed.\r\rAll\u2028well.\n'
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' })
  })
})

describe('a guess is said', () => {
  test.each([
    ['utf-16le', 'le'],
    ['utf-16be', 'be'],
  ] as const)('reads %s without a mark by its zero bytes', (encoding, order) => {
    expect(decodeText(utf16(headline, order))).toEqual({
      text: headline,
      encoding,
      doubt: expect.stringContaining('without a mark'),
    })
  })

  test.each([
    [
      'windows-1251',
      'Паром «Аврелия» вернулся в гавань после долгого ремонта. Капитан сказал, что рейсы начнутся в пятницу утром, если позволит погода.',
    ],
    [
      'windows-1252',
      'Die Fähre „Aurelia“ ist zurück. Der Hafenmeister erklärte, daß sie am Freitag übersetzt; die Gebühren bleiben für Fußgänger gleich.',
    ],
    [
      'shift_jis',
      '連絡船「オーレリア」が港に戻った。港長は金曜日から運航を再開すると述べた。乗客は喜んでいる。',
    ],
    [
      'gbk',
      '渡轮“奥蕾莉亚”号回到了港口。港务长说，星期五将恢复航行，乘客们都很高兴。船票价格不变。',
    ],
    [
      'euc-kr',
      '여객선이 항구로 돌아왔다. 항만장은 금요일부터 운항을 다시 시작한다고 밝혔다. 요금은 그대로이다.',
    ],
  ])('reads %s by its letters', (encoding, text) => {
    const decoded = decodeText(encode(text, encoding))
    expect(decoded).toMatchObject({ text, doubt: expect.stringContaining('it is not UTF-8') })
    expect(['gb18030', encoding]).toContain('encoding' in decoded && decoded.encoding)
  })

  test('reads as it was told, and says so', () => {
    const text = 'Паром вернулся'
    expect(decodeText(encode(text, 'windows-1251'), 'windows-1251')).toEqual({
      text,
      encoding: 'windows-1251',
      doubt: expect.stringContaining('as you asked'),
    })
  })

  test('reads the quotation marks, dashes and the euro sign of windows-1252', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)
    expect(decodeText(bytes, 'windows-1252')).toMatchObject({ text: quotes })
    expect(decodeText(bytes, 'latin1')).toMatchObject({ text: quotes, encoding: 'windows-1252' })
  })

  test('keeps a UTF-8 file of which a few bytes are damaged, and counts them', () => {
    const text = 'Фарватер у моста закрыт до воскресенья, сообщил начальник порта.'
    const bytes = utf8(text)
    bytes[3] = 0xff
    const decoded = decodeText(bytes)
    expect(decoded).toMatchObject({
      encoding: 'utf-8',
      doubt: expect.stringMatching(/^\d of its bytes/),
    })
    expect('text' in decoded && decoded.text).toContain('сообщил начальник порта.')
  })

  test('a mark of UTF-8 in front of damage still means UTF-8', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Pont ferm'), 0xe9])
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8' })
  })
})

describe('what is no text is refused with a sentence', () => {
  test('an empty file', () => {
    expect(decodeText(new Uint8Array())).toEqual({
      rule: 'empty-file',
      reason: 'Unexpected empty file, expected an article; delete it, or save the article again',
    })
  })

  test.each([
    ['spaces and line endings', utf8(' \r\n\t\n\u00a0')],
    ['a mark alone', utf8('\ufeff')],
    ['a mark of UTF-16 alone', new Uint8Array([0xff, 0xfe])],
  ])('a blank file: %s', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({
      rule: 'empty-file',
      reason: expect.stringMatching(/^Unexpected blank file, expected an article; /),
    })
  })

  test.each([
    ['picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['picture', Buffer.from('ffd8ffe000104a46494600', 'hex')],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'latin1')],
    ['ZIP archive or office document', Buffer.from('504b03041400060008', 'hex')],
    ['old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['compressed file', Buffer.from('1f8b080000000000', 'hex')],
    ['program', Buffer.from('7f454c4602010100', 'hex')],
  ])('%s by its first bytes', (what, bytes) => {
    expect(decodeText(bytes)).toEqual({
      rule: 'binary-file',
      reason: `Unexpected ${what}, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere`,
    })
  })

  test('data full of control characters', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 32)
    expect(decodeText(bytes)).toMatchObject({ rule: 'binary-file' })
  })

  test('but a stray control character makes no data of a text', () => {
    expect(decodeText(utf8(`${headline}\u0003 und zurück, sagte der Hafenmeister.`))).toMatchObject(
      {
        encoding: 'utf-8',
      },
    )
  })
})
