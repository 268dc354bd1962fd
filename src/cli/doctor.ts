import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nearest, UsageError } from '../configure.ts'
import { examine, type Host, hostLimits, type Listing } from '../publish/index.ts'
import { pathsIn } from '../strongroom/index.ts'
import { type Command, exit, given } from './command.ts'

const ids = [...hostLimits.map(({ id }) => id), 'any']

/** Say which limits of hosts a site breaks. */
export const doctor: Command = {
  name: 'doctor',
  operands: 'SITE',
  summary: 'say before the upload which limits of a host a site breaks',
  about:
    'Looks at the files in SITE, not at the network, and prints a line for each limit of a host that\n' +
    'they break: number, sizes, paths, names that are alike or special, rules for headers; and what\n' +
    'to change. Exits with 1 when there is any.',
  options: {
    host: {
      type: 'string',
      value: 'HOST',
      about: `${ids.slice(0, -1).join(', ')} or any (default)`,
    },
  },
  async run([operand], options, desk) {
    if (operand === undefined)
      throw new UsageError('Unexpected end of the command, expected the folder of a site')
    const folder = resolve(desk.folder, operand)
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new UsageError(`Unexpected folder \`${operand}\`, expected one that exists`)
    const hosts = chosen(given(options, 'host') ?? 'any')
    const site = listingOf(folder)
    const found = new Map<string, string[]>()
    for (const host of hosts)
      for (const { what, remedy } of examine(site, host)) {
        const line = `${what}; ${remedy}`
        found.set(line, [...(found.get(line) ?? []), host.name])
      }
    for (const [line, names] of found)
      desk.out(`${names.length === hostLimits.length ? 'Every host' : names.join(', ')}: ${line}\n`)
    const names = new Intl.ListFormat('en').format(hosts.map(({ name }) => name))
    desk.talk(
      found.size === 0
        ? `Ready for ${names}, as far as was known in ${hosts[0]?.known}\n`
        : `${found.size} ${found.size === 1 ? 'problem' : 'problems'}\n`,
    )
    return found.size === 0 ? exit.done : exit.found
  },
}

function chosen(id: string): readonly Host[] {
  if (id === 'any') return hostLimits
  const host = hostLimits.find((one) => one.id === id)
  if (host) return [host]
  const meant = nearest(id, ids)
  throw new UsageError(
    `Unexpected host \`${id}\`, ${meant ? `did you mean \`${meant}\`?` : `expected one of ${ids.map((name) => `\`${name}\``).join(', ')}`}`,
  )
}

/** What lies in a folder; links are named, not followed. */
function listingOf(folder: string): Listing {
  const entries = pathsIn(folder).map((path) => ({ path, entry: lstatSync(join(folder, path)) }))
  const isLink = ({ entry }: (typeof entries)[number]): boolean => entry.isSymbolicLink()
  return {
    files: entries
      .filter((one) => !isLink(one))
      .map(({ path, entry }) => ({ path, bytes: entry.size })),
    links: entries.filter(isLink).map(({ path }) => path),
    ...(existsSync(join(folder, '_headers'))
      ? { headers: readFileSync(join(folder, '_headers'), 'utf8') }
      : {}),
  }
}
