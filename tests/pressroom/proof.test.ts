import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolveConfig } from '../../src/configure.ts'
import { pullProofs } from '../../src/pressroom/proof.ts'
import { publish } from '../../src/pressroom/publish.ts'
import { keepStanding } from '../../src/pressroom/standing.ts'
import { bridge, ferry } from '../support/articles.ts'
import { folderOf } from '../support/folder.ts'

async function built(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files)
  const site = { ...resolveConfig({ search: false }, folder), output: join(folder, '_site') }
  const { archive } = await publish(site, { cache: true })
  if (!archive) throw new Error('Nothing was built')
  const standing = keepStanding(archive)
  const proofsOf = (...paths: string[]) =>
    pullProofs(new Set(paths), site, standing, join(folder, '_proofs'))
  return { folder, site, proofsOf }
}

test('the proof of a changed article is the page that the next build makes, and says where it was', async () => {
  const { folder, site, proofsOf } = await built({ 'ferry.txt': ferry })
  writeFileSync(join(folder, 'ferry.txt'), ferry.replace('Ferry returns', 'Steamer returns'))
  const [proof, ...more] = await proofsOf('ferry.txt')
  expect(more).toEqual([])
  expect(readFileSync(join(site.output, proof?.before ?? ''), 'utf8')).toContain('Ferry returns')
  await publish(site, { cache: true })
  expect(readFileSync(join(site.output, proof?.path ?? ''), 'utf8')).toBe(proof?.html)
})

test('a changed sidecar gives a proof of its article, which stays where it is', async () => {
  const { folder, site, proofsOf } = await built({
    'ferry.txt': ferry,
    'ferry.yml': 'topics: [ferries]\n',
  })
  writeFileSync(join(folder, 'ferry.yml'), 'topics: [harbours]\n')
  const [proof] = await proofsOf('ferry.yml')
  expect(proof?.before).toBeUndefined()
  expect(proof?.html).toContain('harbours')
  expect(readFileSync(join(site.output, proof?.path ?? ''), 'utf8')).not.toContain('harbours')
})

test('a new article has a proof; what may not be published, is gone or is no article has none', async () => {
  const { folder, proofsOf } = await built({ 'ferry.txt': ferry })
  writeFileSync(join(folder, 'bridge.txt'), bridge)
  writeFileSync(join(folder, 'secret.txt'), `${bridge}\nAnd more.\n`)
  writeFileSync(join(folder, 'secret.yml'), 'visibility: private\n')
  writeFileSync(join(folder, 'picture.png'), '')
  const proofs = await proofsOf('bridge.txt', 'secret.txt', 'gone.txt', 'picture.png')
  expect(proofs.map(({ html }) => /<h1[^>]*>([^<]*)/.exec(html)?.[1])).toEqual([
    'Lantern bridge stays shut until Sunday evening',
  ])
})

test('proofs can be pulled while a build is under way, and neither takes notice of the other', async () => {
  const { folder, site, proofsOf } = await built({ 'ferry.txt': ferry, 'bridge.txt': bridge })
  writeFileSync(join(folder, 'ferry.txt'), ferry.replace('Ferry returns', 'Steamer returns'))
  const [alone] = await proofsOf('ferry.txt')
  const [{ tally }, ...proofs] = await Promise.all([
    publish(site, { cache: true }),
    proofsOf('ferry.txt'),
    proofsOf('ferry.txt'),
  ])
  expect(proofs).toEqual([[alone], [alone]])
  expect(tally.articles).toBe(2)
  expect(readFileSync(join(site.output, alone?.path ?? ''), 'utf8')).toContain('Steamer returns')
})
