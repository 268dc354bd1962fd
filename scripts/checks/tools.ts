import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Programs of others, as Debian ships them: run where they are on the path, named where they are not.

let failed = 0
let ran = 0

// Servers stand where only the administrator looks.
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

/**
 * Find a program.
 *
 * @param names
 *   Names that it goes by.
 * @param from
 *   Where it comes from, for people who lack it.
 * @returns
 *   Absolute path; nothing, said aloud, when there is none.
 */
export function find(names: readonly string[], from: string): string | undefined {
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // not there
    }
  }
  console.log(`–  ${names.join(' or ')} is not here and was left out: ${from}`)
  return undefined
}

/**
 * Find a program in a package that is not ours to install.
 *
 * @param name
 *   Package.
 * @param program
 *   Path of the program in it.
 * @returns
 *   Absolute path; nothing, said aloud, when the package is not there.
 */
export function installed(name: string, program: string): string | undefined {
  const path = join(import.meta.dirname, '../../node_modules', name, program)
  if (existsSync(path)) return path
  console.log(`–  ${name} is not here and was left out: npm install --no-save ${name}`)
  return undefined
}

/**
 * Say how a check ended.
 *
 * @param what
 *   What was checked.
 * @param fault
 *   What is wrong; nothing when all is well.
 */
export function report(what: string, fault?: string): void {
  ran += 1
  if (fault !== undefined) failed += 1
  console.log(
    `${fault === undefined ? '✓' : '✗'}  ${what}${fault === undefined ? '' : `: ${fault}`}`,
  )
}

/**
 * Run a program; it must end well.
 *
 * @param what
 *   What it checks.
 * @param program
 *   Its path; nothing when it is not here.
 * @param words
 *   Its arguments.
 * @param options
 *   Folder to run in, what to send, and what must not be in its output (default: none).
 */
export function run(
  what: string,
  program: string | undefined,
  words: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv; unwanted?: RegExp } = {},
): void {
  if (program === undefined) return
  const { unwanted, ...rest } = options
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', ...rest })
  const said = `${stdout}${stderr}`.trim()
  const bad = status !== 0 || (unwanted?.test(said) ?? false)
  report(what, bad ? said.slice(0, 2000) : undefined)
}

/** End with the number of checks, and with 1 when one failed or none ran. */
export function conclude(): void {
  console.log(`${ran - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || ran === 0 ? 1 : 0
}

/**
 * Take a package that is not ours to install.
 *
 * @param name
 *   Package.
 * @returns
 *   What it exports; nothing, said aloud, when it is not there.
 */
export async function optional<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module
  } catch {
    console.log(`–  ${name} is not here and was left out: npm install --no-save ${name}`)
    return undefined
  }
}
