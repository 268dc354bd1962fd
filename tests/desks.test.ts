import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pilesOf } from '../src/desks.ts'

const MiB = 1024 * 1024

test('a pile has so many tasks, or fewer that are heavy, and each task is in one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40 * MiB)), fc.integer({ min: 1, max: 9 }), (tasks, size) => {
      const piles = pilesOf(tasks, size, (task) => task)
      expect(piles.flat()).toEqual(tasks)
      for (const pile of piles) {
        expect(pile.length).toBeGreaterThan(0)
        expect(pile.length).toBeLessThanOrEqual(size)
        const weight = pile.reduce((sum, task) => sum + task, 0)
        if (pile.length > 1) expect(weight).toBeLessThanOrEqual(16 * MiB)
      }
    }),
  )
})

test('light tasks make as few piles as there can be', () => {
  expect(pilesOf([1, 2, 3, 4, 5], 2, () => 1)).toEqual([[1, 2], [3, 4], [5]])
  expect(pilesOf([], 2, () => 1)).toEqual([])
})
