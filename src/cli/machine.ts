import { inspect } from 'node:util'
import { UsageError } from '../configure.ts'
import { type Desk, exit } from './command.ts'

/** An error that the system gave. */
export interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
  readonly path?: string
}

/**
 * What the system said, when that is what an error comes from.
 *
 * @param error
 *   Error; those of libraries hold the one that they come from.
 * @returns
 *   Error of the system; nothing for any other.
 */
export function systemErrorOf(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined
  if ('syscall' in error && 'code' in error) return error as SystemError // Node's own, and only these
  return systemErrorOf('originalError' in error ? error.originalError : error.cause)
}

/**
 * Say what the system did not allow, and what a person can do.
 *
 * @param error
 *   Error of the system.
 * @returns
 *   Sentence without a full stop; it has the system's own code, which people can look up.
 */
export function sentenceOf({ code, message, path }: SystemError): string {
  const where = path === undefined ? '' : ` at \`${path}\``
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `Unexpected end of the space on the disk (${code})${where}, expected room for all that is new beside what is there; make room and try again`
    case 'EACCES':
    case 'EPERM':
      return `Unexpected lack of permission (${code})${where}, expected a place that you may write to; change its permissions or choose another`
    case 'EROFS':
      return `Unexpected disk that can only be read (${code})${where}, expected a place that you may write to; choose another`
    case 'EMFILE':
    case 'ENFILE':
      return `Unexpected limit of open files (${code})${where}, expected to be allowed more; raise it with \`ulimit -n\` and try again`
    case 'ENOMEM':
      return `Unexpected end of memory (${code})${where}, expected more; close other programs and try again`
    default:
      return `Unexpected answer of the system: ${message}`
  }
}

/**
 * Tell a person what went wrong, when it is something that they can put right: wrong usage, or what the system did
 * not allow.
 *
 * @param error
 *   What was thrown.
 * @param desk
 *   Where to tell it.
 * @returns
 *   Exit code; nothing for a fault of ours, of which nothing was told.
 */
export function tellMistake(error: unknown, desk: Pick<Desk, 'talk'>): number | undefined {
  if (error instanceof UsageError) {
    desk.talk(`newsfiche: ${error.message}\n`)
    return exit.usage
  }
  const failure = systemErrorOf(error)
  if (!failure) return undefined
  desk.talk(`newsfiche: ${sentenceOf(failure)}\n`)
  return exit.failed
}

/**
 * Tell what went wrong, whatever it is, with everything that helps to report it, and go on.
 *
 * @param error
 *   What was thrown.
 * @param desk
 *   Where to tell it.
 * @returns
 *   Exit code, for who cannot go on.
 */
export function tell(error: unknown, desk: Pick<Desk, 'talk'>): number {
  const code = tellMistake(error, desk)
  if (code !== undefined) return code
  desk.talk(
    `newsfiche: Unexpected failure; please report it with what follows\n ${inspect(error)}\n`,
  )
  return exit.failed
}
