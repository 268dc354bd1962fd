import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pilesOf, shareOut } from '../src/desks.ts'

describe('a pile', () => {
  const weigh = (task: number): number => task

  test('has so many tasks, or fewer that are heavy, and each task is in one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), fc.integer({ min: 1, max: 9 }), (tasks, pile) => {
        const piles = pilesOf(tasks, { pile, weigh, heaviest: 16 })
        expect(piles.flatMap((one) => one.tasks)).toEqual(tasks)
        for (const one of piles) {
          expect(one.tasks.length).toBeGreaterThan(0)
          expect(one.tasks.length).toBeLessThanOrEqual(pile)
          expect(one.weight).toBe(one.tasks.reduce((sum, task) => sum + task, 0))
          if (one.tasks.length > 1) expect(one.weight).toBeLessThanOrEqual(16)
        }
      }),
    )
  })

  test('is one of as few as there can be, where tasks are light', () => {
    const sharing = { pile: 2, weigh: () => 1, heaviest: 16 }
    expect(pilesOf([1, 2, 3, 4, 5], sharing).map(({ tasks }) => tasks)).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ])
    expect(pilesOf([], sharing)).toEqual([])
  })
})

describe('piles that are shared out', () => {
  const piles = fc.array(fc.record({ order: fc.nat(), isHeavy: fc.boolean() }))

  test('are each done once, and told in their order; a heavy one while no other is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 4 }),
        piles,
        async (s, desks, all) => {
          const under = new Set<number>()
          const done: number[] = []
          const work = async (index: number): Promise<number> => {
            under.add(index)
            if ([...under].some((one) => all[one]?.isHeavy)) expect(under.size).toBe(1)
            expect(under.size).toBeLessThanOrEqual(desks)
            await s.schedule(Promise.resolve())
            under.delete(index)
            return index
          }
          const orders = all.map(({ isHeavy }, order) => ({ order, isHeavy }))
          const reading = (async () => {
            for await (const index of shareOut(
              Array.from({ length: desks }, () => work),
              orders,
            ))
              done.push(index)
          })()
          await s.waitFor(reading)
          expect(done).toEqual([...all.keys()])
        },
      ),
    )
  })

  test('one that fails ends the work', async () => {
    const fail = (_order: number): Promise<never> => Promise.reject(new Error('no paper'))
    const results = shareOut<number, never>([fail], [{ order: 1, isHeavy: false }])
    await expect(results.next()).rejects.toThrow('no paper')
  })
})
