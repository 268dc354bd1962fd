import type { ParseArgsConfig } from 'node:util'

/** Where a command talks to: data goes out on `out`, talk on `talk`. */
export interface Desk {
  readonly out: (text: string) => void
  readonly talk: (text: string) => void
  /** Whether `out` shows colours. */
  readonly colour: boolean
  /** Whether `talk` is a terminal that a line of progress can be drawn on. */
  readonly live: boolean
  readonly folder: string
  readonly stdin: () => Promise<Uint8Array>
  /** Asks the person a question; absent where nobody sits at a terminal. */
  readonly ask?: (question: string) => Promise<string>
}

/** How a command ended; documented in `--help` and `docs/cli.md`. */
export const exit = {
  done: 0,
  /** With `--strict`: something deserves a look. */
  found: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The machine did not let us: disk full, no permission. */
  failed: 3,
} as const

/** An option of a command. */
export interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** Placeholder of its value in help. */
  readonly value?: string
  readonly about: string
}

/** A command of `newsfiche`. */
export interface Command {
  readonly name: string
  /** Its operands in help: `[FOLDER]`; with `…` behind, there may be several. */
  readonly operands: string
  /** One sentence for the list of commands; no full stop. */
  readonly summary: string
  /** Paragraphs for its own help. */
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (operands: readonly string[], options: Options, desk: Desk) => Promise<number>
}

/** Options as given. */
export type Options = Readonly<Record<string, string | boolean | undefined>>

/**
 * An option's value, when it was given one.
 *
 * @param options
 *   Options as given.
 * @param name
 *   Name of an option that takes a value.
 * @returns
 *   Its value.
 */
export function given(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * A command's options as `node:util` wants them.
 *
 * @param command
 *   Command.
 * @returns
 *   Its options, and `--help`.
 */
export function parserOptions(command: Command): NonNullable<ParseArgsConfig['options']> {
  const own = Object.entries(command.options).map(([name, { type, short }]) => [
    name,
    { type, ...(short ? { short } : {}) },
  ])
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } }
}
