import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../configure.ts'
import { manifestName, type Problem, verifyOriginals, verifySite } from '../strongroom/index.ts'
import { type Command, exit, given } from './command.ts'

/** Say whether a site is as it was made. */
export const verify: Command = {
  name: 'verify',
  operands: 'SITE',
  summary: 'say what changed in a site since it was made',
  about:
    'Compares every file of SITE with manifest-sha256.txt in it, and prints a line for each that\n' +
    'changed, is missing or was added. With --originals, compares the originals with what the\n' +
    'records say of them. Exits with 1 when there is any. Needs no network.',
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
    const problems = [
      ...verifySite(site),
      ...(originals === undefined ? [] : verifyOriginals(site, resolve(desk.folder, originals))),
    ]
    for (const problem of problems) desk.out(lineOf(problem))
    desk.talk(
      problems.length === 0
        ? 'Everything is as it was made\n'
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
    )
    return problems.length === 0 ? exit.done : exit.found
  },
}

function lineOf({ kind, path, reason }: Problem): string {
  const shown = path.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
  return `${kind}: ${shown} (${reason})\n`
}
