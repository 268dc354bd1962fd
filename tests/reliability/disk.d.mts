/** What a program asks of the disk. */
export interface Operation {
  /** Function of `node:fs`, without `Sync`. */
  readonly name: string
  /** Absolute paths that it is about. */
  readonly paths: readonly string[]
  /** Whether it may change the disk. */
  readonly kind: 'read' | 'write'
}

/** An error in place of an operation; a write may have written half of its bytes before. */
export type Fate = { readonly error: Error; readonly half?: boolean } | undefined

/** What a program that was started with the module does to itself or meets. */
export interface Orders {
  /** Folder; operations elsewhere are not counted. */
  readonly below: string
  /** Number of the operation, from 1, in which it happens; 0 for none. */
  readonly at: number
  /** A signal that the program is sent, or the code of an error. */
  readonly deed: string
  /** Whether all operations behind it fail too. */
  readonly onward?: boolean
  /** Whether half of the bytes are written before. */
  readonly half?: boolean
  /** What is counted (default: what may change the disk). */
  readonly kinds?: readonly Operation['kind'][]
  /** Functions that are counted (default: all). */
  readonly names?: readonly string[]
  /** Regular expression: only operations are counted whose name and paths, parted by spaces, match it. */
  readonly matching?: string
  /** File that each counted operation is written to, as a line. */
  readonly log?: string
}

export function judgeBy(judges: (operation: Operation) => Fate): void
export function systemError(code: string, operation: Operation): Error
