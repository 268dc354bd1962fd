import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cut } from '../../scripts/fonts/cut.ts'
import { facesOf } from '../../scripts/fonts/faces.ts'

const folder = join(import.meta.dirname, '../../public')
const faces = facesOf(readFileSync(join(folder, 'newsfiche.css'), 'utf8'))

test('the style sheet names each font that is published, and no other', () => {
  const files = readdirSync(join(folder, 'fonts')).filter((name) => name.endsWith('.woff2'))
  expect(faces.map(({ name }) => name).sort()).toStrictEqual(files.sort())
})

test('fonts are cut to the letters and weights that the style sheet asks for', async () => {
  const stale: string[] = []
  for (const face of faces)
    if (!(await cut(face)).equals(readFileSync(join(folder, 'fonts', face.name))))
      stale.push(`${face.name}: \`npm run fonts\` cuts it anew`)
  expect(stale).toEqual([])
})

test('no two files of a style have a letter in common', () => {
  const seen = new Map<string, string>()
  const twice = faces.flatMap(({ name, letters }) => {
    const style = /^(?:serif|sans)(?:-italic)?/.exec(name)?.[0]
    return [...letters].filter((letter) => {
      const before = seen.get(`${style} ${letter}`)
      seen.set(`${style} ${letter}`, name)
      return before !== undefined
    })
  })
  expect(twice).toEqual([])
})
