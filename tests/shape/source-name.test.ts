import { expect, test } from 'vitest'
import { readSource } from '../../src/shape/source.ts'

test('a name that is nothing but punctuation stays what it is', () => {
  expect(readSource(',')).toEqual({ name: ',' })
  expect(readSource(' Harbour  Post; ')).toEqual({ name: 'Harbour Post' })
})
