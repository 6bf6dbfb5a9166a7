/** What hangs on a synthetic meeting, as rows. */
import type { AccountOfMeeting, ComposedMeeting } from '@/lib/ingest/compose'
import { participationRows, positionRow } from '@/lib/ingest/meeting-rows'
import type { Chance } from './chance'

/** Gives the ids of rows, one after the other. */
export type IdSource = () => string

/** How many rows one batch may have. */
const ROWS_IN_BATCH = 2 ** 22

/**
 * UUIDs (version 8) that grow, as those of time do: keys come in order, and an index on them grows at
 * its end. Half of each is drawn once a batch, so that no two seeds make the same.
 */
export function idsOf(batch: number, chance: Chance): IdSource {
  let next = batch * ROWS_IN_BATCH
  const drawn = hex(chance) + hex(chance)
  const rest = `8${drawn.slice(0, 3)}-8${drawn.slice(3, 6)}-${drawn.slice(4)}`
  return () => {
    const head = (next++).toString(16).padStart(12, '0')
    return `${head.slice(0, 8)}-${head.slice(8)}-${rest}`
  }
}

const hex = (chance: Chance) =>
  chance
    .below(2 ** 32)
    .toString(16)
    .padStart(8, '0')

export type DetailRows = ReturnType<typeof detailRows>

/** Who met, what of, how it is known, and what was said. */
export function detailRows(
  meetingId: string,
  record: ComposedMeeting,
  accounts: readonly AccountOfMeeting[],
  newId: IdSource,
) {
  const participations = participationRows(meetingId, record.participants, newId)
  const idOf = (key: string | null) => participations.find((one) => one.key === key)?.id ?? null
  return {
    participations,
    topics: record.topics.map((topicSlug) => ({ meetingId, topicSlug })),
    evidence: record.evidence.map((told) => ({
      id: newId(),
      meetingId,
      sourceId: told.sourceId,
      field: told.field,
      participationId: idOf(told.participantKey),
      topicSlug: told.topic ?? null,
      start: told.start,
      end: told.end,
      quote: told.quote,
      basis: told.basis,
      rule: told.rule,
      explanation: told.explanation,
    })),
    positions: accounts.flatMap(({ sourceId, draft }) =>
      draft.positions.map((position) => positionRow(newId(), { meetingId, sourceId }, position)),
    ),
  }
}
