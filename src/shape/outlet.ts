import type { Claim, Field, Json, Source } from '../model/index.ts'
import type { Claims } from './claims.ts'
import { plain } from './curation.ts'
import { type Desk, oneText } from './desk.ts'
import { readSource, safeUrl } from './source.ts'

/**
 * The outlet and, when the saved copy was another's, who republished it.
 *
 * A person's `source` names the outlet; `canonical_url` is where it published; `url` is where the copy
 * was saved, so when its host is another, that is the republisher.
 *
 * @param desk
 *   People's decisions.
 * @param claims
 *   What the file says.
 * @returns
 *   Both, where known.
 */
export function outletOf(
  desk: Desk,
  claims: Claims,
): { outlet: Field<Source> | undefined; republisher: Field<Source> | undefined } {
  const link = (value: Json): string | undefined => safeUrl(plain(value))
  const saved = desk.settle('url', link, [])
  const canonical = desk.settle('canonical', link, [])
  const read = (value: Json): Source | undefined => {
    const { name, url } =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, Json>)
        : { name: value, url: null }
    const address = typeof url === 'string' ? safeUrl(url) : undefined
    const words = typeof name === 'string' || typeof name === 'number' ? oneText(name) : address
    if (!words) return undefined
    return { ...readSource(words), ...(address ? { url: address } : {}) }
  }
  const printed = claims('source-name').map(
    (claim): Claim<Source> => ({ ...claim, value: readSource(claim.value) }),
  )
  const wire = claims('dateline').slice(0, 1).flatMap(agencyOf)
  const named = desk.settle('source', read, (printed.length > 0 ? printed : wire).slice(0, 1))
  const republisher = desk.settle(
    'republisher',
    read,
    claims('republisher').map((claim) => ({ ...claim, value: readSource(claim.value) })),
  )
  const original = canonical ?? saved
  if (!original) return { outlet: named, republisher }
  const address = asSource(original)
  const outlet = named
    ? {
        ...named,
        value: { ...named.value, url: original.value },
        evidence: [...named.evidence, ...original.evidence],
      }
    : address
  const reposted = saved && canonical ? asSource(saved) : undefined
  const other = reposted && reposted.value.name !== address.value.name ? reposted : undefined
  return { outlet, republisher: republisher ?? other }
}

// `MOSCOW (Sputnik)`, `VIENNA, July 17. /ITAR-TASS/`, `【白鷺＝海湾通信】`, `[서울=뉴시스]`, `新华社北京4月24日电`
const agency =
  /[(（]([^()（）]{2,40})[)）]$|\/([^/]{2,30})\/$|[＝=]([^＝=\]］】]{2,20})[\]］】]?$|^(\p{Script=Han}{2,6}社)\p{Script=Han}{2}/u

/** The agency that a dateline names is where the text came from, when no line says so. */
function agencyOf(dateline: Claim<string>): Claim<Source>[] {
  const name = agency.exec(dateline.value)?.slice(1).find(Boolean)
  if (!name) return []
  const confidence = Math.min(dateline.confidence, 0.85)
  const why = 'The agency that the dateline names'
  return [{ ...dateline, value: readSource(name), why, confidence }]
}

/** An address as the outlet at its host. */
function asSource({ overruled, ...claim }: Field<string>): Field<Source> {
  const read = (url: string): Source => ({ ...readSource(url), url })
  const field = { ...claim, value: read(claim.value) }
  return overruled
    ? { ...field, overruled: overruled.map((other) => ({ ...other, value: read(other.value) })) }
    : field
}
