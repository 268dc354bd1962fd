import { createHash } from 'node:crypto'
import { treeOf } from './folder.ts'

/**
 * Check a bag as RFC 8493 has it; written from the RFC, apart from what packs.
 *
 * @param folder
 *   Absolute path of the bag.
 * @returns
 *   What is wrong with it.
 */
export function faultsOf(folder: string): string[] {
  const tree = treeOf(folder)
  const text = (path: string): string => tree.get(path)?.toString('utf8') ?? ''
  const payload = [...tree.keys()].filter((path) => path.startsWith('data/'))
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(text('bag-info.txt'))
  const octets = payload.reduce((sum, path) => sum + (tree.get(path)?.length ?? 0), 0)
  const tags = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']
  const declared = text('bagit.txt') === 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
  const counted = Number(oxum?.[1]) === octets && Number(oxum?.[2]) === payload.length
  return [
    ...(declared ? [] : ['bagit.txt is not the declaration']),
    ...(payload.length > 0 ? [] : ['no payload']),
    ...manifestFaults(tree, 'manifest-sha256.txt', payload),
    ...manifestFaults(tree, 'tagmanifest-sha256.txt', tags),
    ...(counted ? [] : ['Payload-Oxum is wrong']),
    ...text('bag-info.txt')
      .split('\n')
      .slice(0, -1)
      .filter((line) => !/^[A-Za-z-]+: \S/.test(line))
      .map((line) => `bag-info.txt: ${line}`),
  ]
}

function manifestFaults(
  tree: ReadonlyMap<string, Buffer>,
  manifest: string,
  wanted: readonly string[],
): string[] {
  const lines = (tree.get(manifest)?.toString('utf8') ?? '').split('\n').slice(0, -1)
  const listed = new Map(
    lines.map((line) => {
      const [, digest = '', coded = line] = /^([0-9a-f]{64}) {1,2}(\S.*)$/.exec(line) ?? []
      const path = coded.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%')
      return [path, digest] as const
    }),
  )
  const wrong = [...listed].flatMap(([path, digest]) => {
    const bytes = tree.get(path)
    if (!bytes) return [`${path} is missing`]
    return createHash('sha256').update(bytes).digest('hex') === digest ? [] : [`${path} changed`]
  })
  const missing = wanted
    .filter((path) => !listed.has(path))
    .map((path) => `${path} is in no manifest`)
  const twice = listed.size === lines.length ? [] : [`${manifest} names a file twice`]
  return [...wrong, ...missing, ...twice]
}
