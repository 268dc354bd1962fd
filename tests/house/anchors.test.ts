import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAnchor } from '../../src/model/index.ts'
import { pageAnchors } from '../../src/shape/anchors.ts'

const parts = join(import.meta.dirname, '../../templates/parts')

// An id that no heading can ask for, because it is no anchor (`original_title`), needs no keeping.
test('no heading of an article can take the place of a part of its page', () => {
  const files = readdirSync(parts).map((name) => readFileSync(join(parts, name), 'utf8'))
  const ids = files.flatMap((text) =>
    [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id),
  )
  expect(ids.length).toBeGreaterThan(10)
  expect(
    ids.filter((id) => isAnchor(id) && !(pageAnchors as readonly string[]).includes(id)),
  ).toEqual([])
})
