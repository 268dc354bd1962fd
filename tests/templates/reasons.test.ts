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

test('the site has words for every reason that the parser gives, and for no other', () => {
  expect([...reasons].sort()).toStrictEqual(reasonsInSource().sort())
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

/** Reasons, wherever they stand in a record. */
function whysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'why' && typeof inside === 'string' ? [inside] : whysIn(inside),
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
