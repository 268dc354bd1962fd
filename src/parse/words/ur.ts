import type { Words } from './words.ts'

/** Urdu. */
export const ur: Words = {
  language: 'ur',
  source: 'ذریعہ, ماخذ',
  related: 'یہ بھی پڑھیں, مزید پڑھیں, متعلقہ خبریں',
  photo: 'تصویر, فوٹو',
  by: 'تحریر, رپورٹ',
  advertisement: 'اشتہار',
  share: 'شیئر',
  comments: 'تبصرے, تبصرہ',
  published: 'شائع, تاریخ اشاعت',
  updated: 'اپ ڈیٹ',
  role: 'صحافی, نامہ نگار',
  months: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  weekdays: 'پیر, منگل, بدھ, جمعرات, جمعہ, ہفتہ, اتوار',
}
