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
