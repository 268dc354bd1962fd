import { resolveConfig } from '../../src/configure.ts'
import { policyOf } from '../../src/counsel/index.ts'
import type { Config, Policy, Takedown } from '../../src/model/index.ts'

/**
 * What people decided.
 *
 * @param config
 *   Configuration (default: none).
 * @param takedowns
 *   Entries of `takedowns.yml` (default: none).
 * @returns
 *   Policy.
 */
export function policyWith(config: Config = {}, takedowns: readonly Takedown[] = []): Policy {
  return policyOf({ ...resolveConfig(config, '/archive'), takedowns })
}

/**
 * An entry of `takedowns.yml`.
 *
 * @param id
 *   Identity of the article.
 * @param parts
 *   What matters of it.
 * @returns
 *   Entry.
 */
export function takedownOf(id: string, parts: Partial<Takedown> = {}): Takedown {
  return {
    id,
    action: 'anonymise',
    reason: 'privacy',
    date: '2026-11-20',
    removed: [],
    replacement: '[…]',
    keepAddress: false,
    ...parts,
  }
}
