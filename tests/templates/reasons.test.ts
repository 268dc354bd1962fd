import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Because } from '../../src/model/index.ts'
import { explain } from '../../src/site/words/because.ts'
import { en, reasons } from '../../src/site/words/en.ts'
import { languages, speak, voiceOf } from '../../src/site/words/index.ts'
import { reasonsInSource } from '../support/reasons.ts'
import { recordOf } from '../support/record.ts'
import { folders } from '../support/texts.ts'
import { pageOf, textOf } from './press.ts'

const because = (tag: string, why: string, own?: Record<string, string>): Because => {
  const voice = voiceOf(tag, own)
  return explain(voice.language, speak(voice))(why)
}

test('the site has words for every reason and message about a file, and for no other', () => {
  expect([...reasons].sort()).toStrictEqual(reasonsInSource().sort())
})

test('code keeps its direction within a language that is written from the right', () => {
  const message =
    'Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML'
  const [record] = records
  if (!record) throw new Error('no record')
  const diagnostic = { rule: 'format-unknown', severity: 'warning', reason: message } as const
  const page = (language: string): string =>
    pageOf({ ...record, diagnostics: [diagnostic] }, { language })
  expect(page('ar')).toContain('<code dir="auto">.txt</code>')
  expect(page('de')).toContain('<code>.txt</code>')
  expect(page('ar')).not.toContain('lang="en" dir="ltr">Unexpected')
})

describe('a reason', () => {
  test.each([
    ['de', 'Only a date or a time', 'Nur ein Datum oder eine Uhrzeit'],
    ['de-AT', 'Stands behind the word for “source”', 'Steht hinter dem Wort für „Quelle“'],
    ['fr', 'Calls the note marked **', 'Appelle la note marquée **'],
    ['es', 'The page says so in `og:title`', 'La página lo dice en `og:title`'],
    [
      'ru',
      'The date nearest to the headline; Year first, Persian calendar',
      'Дата, ближайшая к заголовку; Год стоит первым, персидский календарь',
    ],
    ['zh', 'A date; The month is named', '日期；月份以名称写出'],
    [
      'de',
      'The name of the file begins with it; it may be the day on which the article was saved',
      'Der Name der Datei beginnt damit; es kann der Tag sein, an dem der Artikel gesichert wurde',
    ],
    // A sentence of a person's own stage stays, and so does a sign of the article that has our words' form.
    ['de', 'Meine Regel; Year first', 'Meine Regel; Das Jahr steht vorn'],
    ['de', 'Meine Regel; und noch eine', 'Meine Regel; und noch eine'],
    ['de', 'Calls the note marked A date', 'Verweist auf die Fußnote mit dem Zeichen A date'],
    ['ar', '<b>constructor</b> {why}', '<b>constructor</b> {why}'],
    ['en', 'A date; Year first', 'A date; Year first'],
  ])('is said in the language of the site: %s, “%s”', (tag, why, words) => {
    expect(because(tag, why)).toStrictEqual({ words })
  })

  test.each([
    [
      'de',
      'Unexpected source label `Sourse`, expected `Source`',
      'Unerwartetes Wort vor der Quelle: `Sourse`, erwartet wird `Source`',
    ],
    [
      'ru',
      'Unexpected old Word document, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere',
      'Неожиданное содержимое (старый документ Word), ожидается простой текст, Markdown или HTML; сохраните статью как текст или перенесите файл в другое место',
    ],
    [
      'es',
      'Unexpected encoding, expected UTF-8: it is not UTF-8; its letters look like koi8-r',
      'Codificación inesperada, se espera UTF-8: no es UTF-8; sus letras parecen koi8-r',
    ],
    [
      'zh',
      'Unexpected characters `Â`, and 3 more like it, expected nothing: What is left of a no-break space of UTF-8',
      '字符意外：`Â`（另有 3 处同类），应为 空：UTF-8 不换行空格的残余',
    ],
    // What a library or the system says of a file stays as it was said.
    [
      'de',
      'Unexpected front matter, expected fields such as `title: …`: Map keys must be unique',
      'Der Dateikopf ist nicht lesbar, erwartet werden Felder wie `title: …`: Map keys must be unique',
    ],
    // An article that is shown in part says no code.
    [
      'de',
      'Unexpected front matter, expected fields such as `…`: it is not a list of fields such as `…`',
      'Der Dateikopf ist nicht lesbar, erwartet werden Felder wie `title: …`: es ist keine Liste von Feldern wie `title: …`',
    ],
    [
      'ar',
      'Unexpected note `<b>{why}` | $&; A date` that nothing in the text calls, expected the same marker behind a word',
      'لا شيء في النص يحيل إلى الحاشية `<b>{why}` | $&; A date`، والمتوقع العلامة نفسها بعد كلمة',
    ],
  ])('of what was unexpected is said in the language of the site: %s, “%s”', (tag, why, words) => {
    expect(because(tag, why)).toStrictEqual({ words })
  })

  test('is looked up without going back, and no deeper than ours go', () => {
    const long = 'Unexpected `a: b` in `c`, expected '.repeat(20_000)
    const deep = 'A date; '.repeat(20_000)
    expect(because('de', long).words.length).toBeGreaterThan(100_000)
    expect(because('de', deep).words).toContain('Ein Datum')
    expect(
      because('de', `Unexpected front matter, expected fields such as \`x\`: ${deep}`).words,
    ).toContain('A date')
  })

  test.each(Object.entries(languages))('keeps its code as it is in %s', (_, words) => {
    const codeIn = (text: string): string[] => (text.match(/`[^`]*`/g) ?? []).sort()
    const changed = reasons.filter(
      (reason) => codeIn(words[reason]).join() !== codeIn(reason).join(),
    )
    expect(changed).toStrictEqual([])
  })

  test('is said in a person’s own words', () => {
    expect(because('de', 'A date', { 'A date': 'Ein Tag' })).toStrictEqual({ words: 'Ein Tag' })
  })

  test('stays English, and says so, in a language that a person taught the site without it', () => {
    const named = Object.keys(en).filter((name) => !reasons.some((reason) => reason === name))
    const own = Object.fromEntries(named.map((name) => [name, `x ${name}`]))
    const why = 'A date; Year first'
    expect(because('eo', why, own)).toStrictEqual({ words: why, language: 'en' })
    expect(because('eo', 'Mia regulo', own)).toStrictEqual({ words: 'Mia regulo' })
  })
})

const records = readdirSync(folders.examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?!collections).*\.(?:txt|md|html)$/.test(path))
  .map((path) => recordOf(readFileSync(join(folders.examples, path)), path))

/** Reasons and messages, wherever they stand in a record. */
function whysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    (key === 'why' || key === 'reason') && typeof inside === 'string' ? [inside] : whysIn(inside),
  )
}

describe.each(Object.keys(languages).filter((tag) => tag !== 'en'))('in %s', (language) => {
  test('no page of the demonstration archive gives a reason in English', () => {
    const shown = records.flatMap((record) => {
      const english = new Set(whysIn(record).map((why) => why.replaceAll('`', '')))
      const html = pageOf(record, { language }).replace(/<\/?code>/g, '')
      return [...html.matchAll(/data-why="([^"]*)"|<span[^>]*>([^<]*)/g)]
        .map(([, label, words]) => textOf(label ?? words ?? '').trim())
        .filter((words) => english.has(words) || english.has(words.replace(/[.。]$/, '')))
        .map((words) => `${record.origin.path}: ${words}`)
    })
    expect(records.length).toBeGreaterThan(50)
    expect(shown).toStrictEqual([])
  })
})
