/** What follows `/m/` in an address: a meeting, perhaps one of its versions, perhaps in one form. */
import { parsePermanentId } from './permanent-id'

export type Permalink = {
  /** Canonical. */
  id: string
  /** Null for the record as it stands now. */
  version: number | null
  /** The form that the address's ending names; null where it names none. */
  suffix: string | null
}

/**
 * Reads `ID`, `ID.json`, `ID/v/3`, `ID/v/3.json`; ids as people type them.
 * @param segments decoded, without the `m`
 * @returns null for anything else
 */
export function readPermalink(segments: readonly string[]): Permalink | null {
  const match = /^([^./]{1,40})(?:\/v\/([1-9]\d{0,5}))?(?:\.([a-z]{1,10}))?$/.exec(segments.join('/'))
  const parsed = parsePermanentId(match?.[1] ?? '')
  if (match === null || !parsed.ok) return null
  return { id: parsed.id, version: match[2] ? Number(match[2]) : null, suffix: match[3] ?? null }
}

/** The one address of a permalink. */
export function writePermalink({ id, version, suffix }: Permalink): string {
  return `/m/${id}${version === null ? '' : `/v/${version}`}${suffix === null ? '' : `.${suffix}`}`
}
