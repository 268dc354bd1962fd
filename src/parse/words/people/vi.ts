import type { PeopleWords } from './people.ts'

/** Vietnamese. */
export const vi: PeopleWords = {
  language: 'vi',
  given: `
    anh, bình, châu, chi, cường, dung, dũng, duy, giang, hà, hải, hạnh, hiền, hiếu, hòa, hoàng,
    hùng, hương, huy, khánh, lan, linh, long, mai, minh, nam, nga, ngân, ngọc, nguyên, nhung,
    phong, phúc, phương, quân, quang, quỳnh, sơn, tâm, thanh, thành, thảo, thắng, thu, thủy, thúy,
    tiến, trang, trung, tú, tuấn, tùng, vân, việt, vinh, yến
  `,
  family: `
    bùi, dương, hoàng, hà, hồ, lâm, lê, lý, mai, nguyễn, ngô, phan, phùng, phạm, trương, trần,
    trịnh, tô, tăng, vũ, võ, vương, đinh, đoàn, đào, đặng, đỗ
  `,
}
