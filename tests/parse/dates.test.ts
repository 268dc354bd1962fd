import { expect, test } from 'vitest'
import { daysWithoutYear, readDate } from '../../src/parse/dates.ts'

const forms: ReadonlyArray<readonly [words: string, language: string, value: string | undefined]> =
  [
    ['April 28, 2023', 'en', '2023-04-28'],
    ['Sat 24 Feb 2024 12.42 CET', 'en', '2024-02-24T12:42'],
    ['12:20pm Jan 7, 2024', 'en', '2024-01-07T12:20'],
    ['08.30.20 , 10:51', 'en', '2020-08-30T10:51'],
    ['Wed, 05/19/2021 - 09:54', 'en', '2021-05-19T09:54'],
    ['17.04.2024, 12:24Lesezeit', 'de', '2024-04-17T12:24'],
    ['30 août 2023 à 14h52', 'fr', '2023-08-30T14:52'],
    ['25 de mayo de 2025 16:51 h', 'es', '2025-05-25T16:51'],
    ['15.10.24 23:35', 'no', '2024-10-15T23:35'],
    ['2025 m. kovo 31 d. 10:15', 'lt', '2025-03-31T10:15'],
    ['2025.03.27.', 'hu', '2025-03-27'],
    ['02:02 21/5/2021', 'el', '2021-05-21T02:02'],
    ['15 Mart 2026', 'tr', '2026-03-15'],
    ['Понедельник, 08 января 2024 г.', 'ru', '2024-01-08'],
    ['22 вересня 2022 – 11:00', 'uk', '2022-09-22T11:00'],
    ['الإثنين ٠٦ / مايو / ٢٠٢٤', 'ar', '2024-05-06'],
    ['۱۳۹۹/۰۸/۲۵', 'fa', '2020-11-16'],
    ['۲۵ آبان ۱۳۹۹', 'fa', '2020-11-16'],
    ['2024年04月24日23:52', 'zh', '2024-04-24T23:52'],
    ['2024년 8월 19일 오후 3:22', 'ko', '2024-08-19T15:22'],
    ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', 'vi', '2025-10-22T19:25'],
    ['Rabu, 21 Des 2022 19:38 WIB', 'id', '2022-12-21T19:38'],
    ['3 listopada 2021', 'pl', '2021-11-03'],
    ['3. listopada 2021.', 'hr', '2021-10-03'],
    ['date 2021-07', 'en', '2021-07'],
    ['2024年7月', 'ja', '2024-07'],
    ['Published Fri, Apr 28 20232:23 PM EDT', 'en', '2023-04-28T14:23'],
    ['2 minute readApril 25, 20232:26 PM GMT+2', 'en', '2023-04-25T14:26'],
    ['by Ferry TimesNovember 21, 202501747', 'en', '2025-11-21'],
    ['GMT +324 January 2019', 'en', '2019-01-24'],
    ['05.04.202512:30 Uhr', 'de', '2025-04-05T12:30'],
    ['Madrid-29/05/2025 20:00', 'es', '2025-05-29T20:00'],
    ['03:07 Min. | 25.04.24', 'de', '2024-04-25'],
    ['令和6年12月4日', 'ja', '2024-12-04'],
    ['民國113年4月3日', 'zh', '2024-04-03'],
    ['2 มกราคม 2568', 'th', '2025-01-02'],
    ['24.05.06 10:20', 'ko', '2024-05-06T10:20'],
    ['21 באפריל 2024', 'he', '2024-04-21'],
    ['آبان ۱۳۹۹', 'fa', '2020'],
    ['دی ۱۳۹۹', 'fa', undefined],
    ['8 января, 17:46', 'ru', undefined],
    ['VIENNA, July 17.', 'en', undefined],
    ['31.02.2024', 'de', undefined],
    ['version 2024.5', 'en', undefined],
  ]

test.each(forms)('%s (%s) is %s', (words, language, value) => {
  expect(readDate(words, language)?.date.value).toBe(value)
})

const yearless: ReadonlyArray<readonly [words: string, language: string, day: string | undefined]> =
  [
    ['8 января, 17:46', 'ru', '8 января'],
    ['VIENNA, July 17.', 'en', 'July 17'],
    ['अक्टूबर 10', 'hi', 'अक्टूबर 10'],
    ['7月6日', 'ja', '7月6日'],
    ['25 March 2021', 'en', undefined],
    ['2024年7月6日', 'ja', undefined],
  ]

test.each(yearless)('%s (%s) says the day without its year: %s', (words, language, day) => {
  const [found] = daysWithoutYear(words, language)
  expect(found && words.slice(found.from, found.to)).toBe(day)
})
