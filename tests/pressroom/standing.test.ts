import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/to-archive.ts'
import { keepStanding, noStandings, standingOf } from '../../src/pressroom/standing.ts'
import { recordOf } from '../support/record.ts'

test('what a build knew of an article is found by its file, whatever that is called', () => {
  const names = ['ferry.txt', 'y.txt', '"ferry.txt",', 'a\nb.txt', '1998/größe ☃.txt', '\\.txt']
  const records = names.map((path, number) => recordOf(`Ferry ${number}\n\nIt sailed.\n`, path))
  const archive = toArchive(records)
  const kept = keepStanding(archive)
  for (const { file, path, id } of archive.entries) {
    const around = JSON.parse(JSON.stringify(archive.around(id)))
    expect(standingOf(kept, file)).toEqual({ path, around })
  }
  expect(archive.entries.map(({ file }) => file).sort()).toEqual([...names].sort())
  for (const name of ['ferry.tx', 'rry.txt', '', 'x.txt', 'b.txt'])
    expect(standingOf(kept, name)).toBeUndefined()
})

test('of nothing, nothing is known', () => {
  expect(standingOf(noStandings, 'ferry.txt')).toBeUndefined()
  expect(standingOf(keepStanding(toArchive([])), 'ferry.txt')).toBeUndefined()
})
