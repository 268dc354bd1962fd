import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nearest, UsageError } from '../configure.ts'
import { build } from './build.ts'
import { cite } from './cite.ts'
import { type Command, type Desk, exit, type Options, parserOptions } from './command.ts'
import { dev } from './dev.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { commandHelp, generalHelp } from './help.ts'
import { importExport } from './import.ts'
import { init } from './init.ts'
import { lint } from './lint.ts'
import { sentenceOf, systemErrorOf } from './machine.ts'
import { pack } from './pack.ts'
import { parse } from './parse.ts'
import { verify } from './verify.ts'

/** Our commands, in the order of a first visit. */
export const commands: readonly Command[] = [
  init,
  build,
  dev,
  lint,
  explain,
  parse,
  cite,
  doctor,
  verify,
  pack,
  importExport,
]

/**
 * Run a command line.
 *
 * @param words
 *   The words behind `newsfiche`.
 * @param desk
 *   Where to read and talk.
 * @returns
 *   Exit code; mistakes of usage and of the machine are told in a sentence, not thrown.
 */
export async function main(words: readonly string[], desk: Desk): Promise<number> {
  try {
    return await dispatch(words, desk)
  } catch (error) {
    if (error instanceof UsageError) {
      desk.talk(`newsfiche: ${error.message}\n`)
      return exit.usage
    }
    const failure = systemErrorOf(error)
    if (failure) {
      desk.talk(`newsfiche: ${sentenceOf(failure)}\n`)
      return exit.failed
    }
    throw error
  }
}

async function dispatch(words: readonly string[], desk: Desk): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const command = commands.find((one) => one.name === rest[0])
    desk.out(command ? commandHelp(command) : generalHelp(commands))
    return exit.done
  }
  if (name === '--version') {
    desk.out(`${version()}\n`)
    return exit.done
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const meant = nearest(
      name,
      commands.map((one) => one.name),
    )
    throw new UsageError(
      `Unexpected command \`${name}\`, ${meant ? `did you mean \`${meant}\`?` : 'expected one that `newsfiche --help` lists'}`,
    )
  }
  const { values, positionals } = readWords(command, rest)
  if (values.help === true) {
    desk.out(commandHelp(command))
    return exit.done
  }
  if (positionals.length > 1)
    throw new UsageError(
      `Unexpected \`${positionals[1]}\`, expected one ${command.operands.replace(/[[\]]/g, '')}`,
    )
  return command.run(positionals, values, desk)
}

function readWords(
  command: Command,
  words: readonly string[],
): { values: Options; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: parserOptions(command),
      allowPositionals: true,
    })
    return { values: values as Options, positionals } // none of our options may be given twice
  } catch (error) {
    const flag =
      error instanceof Error ? /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] : undefined
    const known = Object.keys(command.options).map((option) => `--${option}`)
    const meant = flag ? nearest(flag, known) : undefined
    if (flag && known.includes(flag))
      throw new UsageError(
        `Unexpected use of \`${flag}\`; \`newsfiche ${command.name} --help\` shows how`,
      )
    throw new UsageError(
      `Unexpected option \`${flag ?? words.join(' ')}\`, ${meant ? `did you mean \`${meant}\`?` : `expected one that \`newsfiche ${command.name} --help\` lists`}`,
    )
  }
}

/** The version of this package. */
function version(): string {
  const manifest = JSON.parse(
    readFileSync(new URL(import.meta.resolve('newsfiche/package.json')), 'utf8'),
  ) as { version: string }
  return manifest.version
}
