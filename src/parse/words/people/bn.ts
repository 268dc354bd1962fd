import type { PeopleWords } from './people.ts'

/** Bengali. */
export const bn: PeopleWords = {
  language: 'bn',
  given: `
    আব্দুল, আহমেদ, মোহাম্মদ, মো., রহিম, করিম, হাসান, হোসেন, আনিসুর, সুমন, রাজু, রফিক, নাসির,
    ফারুক, মাহমুদ, সাইফুল, জাহাঙ্গীর, ফাতেমা, আয়েশা, নাসরিন, শারমিন, তানিয়া
  `,
}
