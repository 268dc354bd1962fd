/** A mistake of the person who runs us, with its remedy; shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
