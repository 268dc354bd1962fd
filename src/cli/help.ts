import type { Command } from './command.ts'

const width = 26

/**
 * Help for all commands.
 *
 * @param commands
 *   Commands, in the order of a first visit.
 * @returns
 *   Text for a terminal.
 */
export function generalHelp(commands: readonly Command[]): string {
  const list = commands.map(
    ({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}${summary}`,
  )
  return `Turn a folder of saved news articles into a static archive.

Usage: newsfiche COMMAND [OPTIONS]

Commands:
${list.join('\n')}

Options:
  -h, --help                show help; after a command, help for it
      --version             show the version

Exit codes:
  0  done; problems in articles are reported, and the rest is published
  1  with --strict: there were warnings or errors; parse, explain, cite: the file is no article;
     verify, doctor: there was something to say
  2  wrong usage or configuration
  3  the machine did not allow it: disk full, no permission

Data goes to standard output, talk to standard error. NO_COLOR is respected.
`
}

/**
 * Help for one command.
 *
 * @param command
 *   Command.
 * @returns
 *   Text for a terminal.
 */
export function commandHelp({ name, operands, about, options }: Command): string {
  const list = Object.entries(options).map(([option, { short, value, about: does }]) => {
    const names = `${short ? `-${short}, ` : '    '}--${option}${value ? ` ${value}` : ''}`
    return `  ${names.padEnd(width)}${does}`
  })
  return `Usage: newsfiche ${name} [OPTIONS]${operands === '' ? '' : ` ${operands}`}

${about}

Options:
${[...list, `  ${'-h, --help'.padEnd(width)}show this help`].join('\n')}
`
}
