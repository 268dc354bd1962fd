import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../configure.ts'
import { listFolder } from '../read/files.ts'
import {
  manifestName,
  type Problem,
  unpublished,
  verifyOriginals,
  verifySite,
} from '../strongroom/index.ts'
import { type Command, exit, given } from './command.ts'

/** Say whether a site is as it was made. */
export const verify: Command = {
  name: 'verify',
  operands: 'SITE',
  summary: 'say what changed in a site since it was made',
  about:
    'Compares every file of SITE with manifest-sha256.txt in it, and prints a line for each that\n' +
    'changed, is missing or was added. With --originals, compares the originals with what the\n' +
    'records say of them, and names those that no article was made from: they came later, or are not\n' +
    'published. Exits with 1 when anything changed, is missing or was added. Needs no network.',
  options: {
    originals: {
      type: 'string',
      value: 'FOLDER',
      about: 'folder with the articles that SITE was made from',
    },
  },
  async run([operand], options, desk) {
    if (operand === undefined)
      throw new UsageError('Unexpected end of the command, expected the folder of a site')
    const site = resolve(desk.folder, operand)
    if (!existsSync(join(site, manifestName)))
      throw new UsageError(
        `Unexpected folder \`${operand}\` without \`${manifestName}\`, expected a site that Newsfiche made`,
      )
    const originals = given(options, 'originals')
    if (originals !== undefined && !existsSync(resolve(desk.folder, originals)))
      throw new UsageError(`Unexpected folder \`${originals}\`, expected one that exists`)
    const folder = originals === undefined ? undefined : resolve(desk.folder, originals)
    const problems = [...verifySite(site), ...(folder ? verifyOriginals(site, folder) : [])]
    for (const problem of problems) desk.out(lineOf(problem))
    if (folder)
      for (const path of unpublished(site, (await listFolder(folder, [site])).articles))
        desk.talk(`Not in the site: ${visible(path)} (it came later, or is not published)\n`)
    desk.talk(
      problems.length === 0
        ? 'Everything is as it was made\n'
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
    )
    return problems.length === 0 ? exit.done : exit.found
  },
}

function lineOf({ kind, path, reason }: Problem): string {
  return `${kind}: ${visible(path)} (${reason})\n`
}

const visible = (path: string): string => path.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
