import type { Policy, ResolvedConfig } from '../model/index.ts'

/**
 * The part of a configuration that decisions rest on.
 *
 * @param config
 *   Configuration.
 * @returns
 *   Plain data: the same policy gives the same rulings.
 */
export function policyOf(config: ResolvedConfig): Policy {
  const { visibility, excerpt, rights, licence, sources, contacts, takedowns } = config
  return {
    visibility,
    excerpt,
    ...(rights === undefined ? {} : { rights }),
    ...(licence === undefined ? {} : { licence }),
    sources,
    contacts,
    takedowns,
  }
}
