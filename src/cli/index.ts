import { parseArgs } from 'node:util'
import { nearest, UsageError } from '../configure.ts'
import { version } from '../premises.ts'
import { type Command, type Desk, exit, type Options, parserOptions } from './command.ts'
import { commandHelp, generalHelp } from './help.ts'
import { tellMistake } from './machine.ts'

// Each is loaded when it is asked for: who builds need not wait for what others are made of.
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./init.ts')).init],
  ['build', async () => (await import('./build.ts')).build],
  ['dev', async () => (await import('./dev.ts')).dev],
  ['lint', async () => (await import('./lint.ts')).lint],
  ['explain', async () => (await import('./explain.ts')).explain],
  ['parse', async () => (await import('./parse.ts')).parse],
  ['cite', async () => (await import('./cite.ts')).cite],
  ['doctor', async () => (await import('./doctor.ts')).doctor],
  ['verify', async () => (await import('./verify.ts')).verify],
  ['pack', async () => (await import('./pack.ts')).pack],
  ['import', async () => (await import('./import.ts')).importExport],
])

/**
 * Load all commands.
 *
 * @returns
 *   Our commands, in the order of a first visit.
 */
export function allCommands(): Promise<Command[]> {
  return Promise.all([...commands.values()].map((load) => load()))
}

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
    const code = tellMistake(error, desk)
    if (code === undefined) throw error
    return code
  }
}

async function dispatch(words: readonly string[], desk: Desk): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const load = commands.get(rest[0] ?? '')
    desk.out(load ? commandHelp(await load()) : generalHelp(await allCommands()))
    return exit.done
  }
  if (name === '--version') {
    desk.out(`${version()}\n`)
    return exit.done
  }
  const command = await commands.get(name)?.()
  if (!command) {
    const meant = nearest(name, [...commands.keys()])
    throw new UsageError(
      `Unexpected command \`${name}\`, ${meant ? `did you mean \`${meant}\`?` : 'expected one that `newsfiche --help` lists'}`,
    )
  }
  const { values, positionals } = readWords(command, rest)
  if (values.help === true) {
    desk.out(commandHelp(command))
    return exit.done
  }
  if (positionals.length > 1 && !command.operands.endsWith('…'))
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
