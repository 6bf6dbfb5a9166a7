/**
 * What follows `/m/` in an address: a meeting, perhaps one of its versions or what a citation of it
 * cited, perhaps in one form.
 */
import { readMark } from './citation-mark'
import { parsePermanentId } from './permanent-id'

export type Permalink = {
  /** Canonical. */
  id: string
  /** Null for the record as it stands now. */
  version: number | null
  /** The mark of a citation (./citation-mark); null where the address carries none. */
  mark: string | null
  /** The form that the address's ending names (`json`, `fa.txt`, `csl.json`); null where it names none. */
  suffix: string | null
}

const PATTERN =
  /^(?<id>[^./]{1,40})(?:\/v\/(?<version>[1-9]\d{0,5})|\/c\/(?<mark>[^./]{1,40}))?(?:\.(?<suffix>[a-z]{1,10}(?:\.[a-z]{1,10}){0,2}))?$/

/**
 * Reads `ID`, `ID.json`, `ID/v/3`, `ID/v/3.fa.txt`, `ID/c/MARK`; ids and marks as people type them.
 * @param segments decoded, without the `m`
 * @returns null for anything else
 */
export function readPermalink(segments: readonly string[]): Permalink | null {
  const { id = '', version, mark, suffix } = PATTERN.exec(segments.join('/'))?.groups ?? {}
  const parsed = parsePermanentId(id)
  const read = mark === undefined ? null : readMark(mark)
  if (!parsed.ok || (mark !== undefined && read === null)) return null
  return { id: parsed.id, version: version ? Number(version) : null, mark: read, suffix: suffix ?? null }
}

/** The one address of a permalink. */
export function writePermalink({ id, version, mark, suffix }: Permalink): string {
  const part = version === null ? (mark === null ? '' : `/c/${mark}`) : `/v/${version}`
  return `/m/${id}${part}${suffix === null ? '' : `.${suffix}`}`
}
