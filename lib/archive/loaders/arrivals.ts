/** Finds how a reader came to a record: led on from a merged one, or by a citation. */
import { changedFields, editionOf, readMark } from '../citation-mark'
import type { ArrivalAtRecord, MeetingRecord } from '../dto'
import { canonicalId } from '../permanent-id'
import { citedVersion, meetingById } from './meetings'

/** Only what is true is told: that an id leads here is looked up, not taken from the address. */
async function ledFrom(record: MeetingRecord, told: string | undefined): Promise<string | null> {
  const id = told === undefined ? null : canonicalId(told)
  const found = id === null ? null : await meetingById(id)
  return found !== null && 'redirect' in found && found.redirect === record.id ? id : null
}

/** @param asked the parameters `from` and `cited` of the address, as they stand there */
export async function arrivalAt(
  record: MeetingRecord,
  asked: { from: string | undefined; cited: string | undefined },
): Promise<ArrivalAtRecord> {
  const from = await ledFrom(record, asked.from)
  if (asked.cited === undefined) return { from, citation: null }
  const mark = readMark(asked.cited)
  const edition = mark === null ? null : editionOf(mark)
  const cited = mark === null ? null : await citedVersion(from ?? record.id, mark)
  if (mark === null || edition === null || cited === null)
    return { from, citation: { mark: mark ?? asked.cited.slice(0, 40), cited: null } }
  const known = new Set(cited.sources.map(({ id }) => id))
  return {
    from,
    citation: {
      mark,
      cited,
      covered: edition.fields,
      changed: changedFields(cited, record, edition),
      moreSources: record.sources.filter(({ id }) => !known.has(id)).length,
    },
  }
}
