import { expect, test } from 'vitest'
import { toCitedName } from '../../src/cite/index.ts'

test.each([
  ['Jane Doe', undefined, { family: 'Doe', given: 'Jane' }],
  ['Vincent van Gogh', undefined, { family: 'van Gogh', given: 'Vincent' }],
  ['Doe, Jane', undefined, { family: 'Doe', given: 'Jane' }],
  ['Nagy Anna', 'hu', { family: 'Nagy', given: 'Anna' }],
  ['Анна Нестерова', 'ru', { family: 'Нестерова', given: 'Анна' }],
  ['John Smith Jr.', undefined, { family: 'Smith', given: 'John', suffix: 'Jr.' }],
  ['John A. van Smith, Jr', undefined, { family: 'van Smith', given: 'John A.', suffix: 'Jr' }],
  ['Smith, John, III', undefined, { family: 'Smith', given: 'John', suffix: 'III' }],
  ['Smith Sr., John', undefined, { family: 'Smith', given: 'John', suffix: 'Sr.' }],
  ['Junior Jr.', undefined, { family: 'Jr.', given: 'Junior' }],
  ['Reuters', undefined, { literal: 'Reuters' }],
  ['Gulf Wire', undefined, { literal: 'Gulf Wire' }],
  ['Post staff', undefined, { literal: 'Post staff' }],
  ['木村 光', 'ja', { literal: '木村 光' }],
])('parts the name `%s`', (name, language, parts) => {
  expect(toCitedName(name, language)).toEqual(parts)
})
