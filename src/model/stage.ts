import type { Statement } from './claim.ts'
import type { Block, FurnitureKind, Role, RuleId } from './dump.ts'

/** What a stage may look at. */
export interface Page {
  /** Path of the file below the input folder. */
  readonly path: string
  /** The blocks, with what earlier stages named. */
  readonly blocks: readonly Block[]
  /** Characters of each block, line endings inside it included; never empty, trimmed. */
  readonly texts: readonly string[]
  /** Whether a blank line stands before each block (true for the first). */
  readonly blankBefore: readonly boolean[]
  /** BCP 47 tag of the language that the file seems to be in. */
  readonly language?: string
  /** The same, letters and digits only, lower case: for comparing. */
  readonly folded: readonly string[]
  /** Of HTML: what its head says of the article. */
  readonly stated?: readonly Statement[]
}

/** Name a block, or the stretch `from`…`to` of its text. */
export interface Observation {
  /** Index of the block. */
  readonly block: number
  /** Offset in the block's text (default: its start). */
  readonly from?: number
  /** Offset behind the last character (default: its end). */
  readonly to?: number
  readonly role: Role
  readonly kind?: FurnitureKind
  /** Why, in words that a reader understands; no full stop. */
  readonly why: string
  /** From 0 to 1 (default: 0.95, a sharp pattern). */
  readonly confidence?: number
  /** Id to credit (default: the stage's). */
  readonly rule?: RuleId
}

/** A message about a block: “Unexpected …, expected …”. */
export interface Remark {
  readonly block: number
  readonly from?: number
  readonly to?: number
  readonly reason: string
  readonly rule: RuleId
  readonly severity: 'warning' | 'info'
  readonly actual?: string
  readonly expected?: readonly string[]
}

/**
 * One observation about news pages.
 *
 * A stage can only *name* blocks or stretches of them; it has no way to touch a character. The first
 * name a block or a stretch gets stands: what a later stage says of it is ignored.
 */
export interface Stage {
  readonly id: RuleId
  /** One sentence; opens the stage's section in `docs/stages.md`. */
  readonly about: string
  /** Shown in the docs and run by the tests. */
  readonly examples: readonly Example[]
  readonly read: (page: Page) => Iterable<Observation | Remark>
}

/**
 * A page in small, and what the stage, asked after those before it, says of one of its blocks.
 */
export interface Example {
  readonly blocks: readonly string[]
  /** Index of the block in question. */
  readonly at: number
  /** The role that this stage gives the block; nothing when it leaves it alone. */
  readonly is: Role | undefined
  /** Kind of furniture, when it is some. */
  readonly kind?: FurnitureKind
  /** Named stretches within the block: `[role, text]`. */
  readonly within?: readonly (readonly [Role, string])[]
  /** Reason of the message, when there is one. */
  readonly message?: string
}
