/** The versions of a synthetic record, each with the record as the archive would read it. */

import type { MeetingRecord } from '@/lib/archive/dto'
import { type RecordRow, recordOf } from '@/lib/archive/meeting-record'
import { namesIn, namesThenIn } from '@/lib/archive/names'
import type { RowNames } from '@/lib/archive/summaries'
import type { Batch } from './batch'
import type { DetailRows } from './record-rows'
import type { World } from './world'

type Written = {
  meeting: Batch['Meeting'][number]
  details: DetailRows
  sources: readonly Batch['Source'][number][]
  session: World['sessions'][number] | null
  /** When its first version was made. */
  filed: Date
}

const readers = new WeakMap<World, RowNames>()

function namesOf(world: World): RowNames {
  const known = readers.get(world)
  if (known) return known
  const made = { names: namesIn(world.names.names), namesThen: namesThenIn(world.names.namesThen) }
  readers.set(world, made)
  return made
}

const bySlug = (a: { topicSlug: string }, b: { topicSlug: string }) => (a.topicSlug < b.topicSlug ? -1 : 1)

function rowOf({ meeting, details, sources, session }: Written): RecordRow {
  const inOrder = [...sources].sort((a, b) => Number(a.filedAt) - Number(b.filedAt) || (a.id < b.id ? -1 : 1))
  return {
    ...meeting,
    mergedIntoId: null,
    withdrawnReason: null,
    decided: [],
    occasion: session,
    participations: details.participations,
    topics: [...details.topics].sort(bySlug),
    accounts: inOrder.map((source) => ({ matchReasons: [], source: { ...source, address: null } })),
    evidence: details.evidence.map(({ explanation = null, ...row }) => ({ ...row, explanation })),
    positions: details.positions,
  }
}

export type RevisionRow = {
  meetingId: string
  version: number
  snapshot: MeetingRecord
  actor: string
  reason: string
  sourceId: string | null
  at: Date
}

/** The first version, as filed; and a second one where a person has looked at it. */
export function revisionRows(written: Written, world: World): RevisionRow[] {
  const { meeting, sources, filed } = written
  const row = rowOf(written)
  const revision = (version: RecordRow): RevisionRow => ({
    meetingId: meeting.id,
    version: version.version,
    snapshot: recordOf(version, namesOf(world)),
    actor: 'generator',
    reason: 'synthetic',
    sourceId: sources[0]?.id ?? null,
    at: version.updatedAt,
  })
  const first = revision({ ...row, version: 1, review: 'unreviewed', updatedAt: filed })
  return meeting.version === 1 ? [first] : [first, revision(row)]
}
