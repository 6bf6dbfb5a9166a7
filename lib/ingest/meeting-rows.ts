/** A composed meeting as rows of the database. */
import { createHash } from 'node:crypto'
import type { DraftParticipant, DraftPosition } from '@/lib/parser/draft'
import { participantKey } from '@/lib/reconciling/identity'
import { intervalOf } from '@/lib/reconciling/stretches'
import type { AccountOfMeeting, ComposedEvidence, ComposedMeeting } from './compose'
import { columnOf, nullableColumnOf } from './days'
import type { OnFile } from './on-file'

/** @param told the day that stands for an undated meeting on timelines */
export function meetingColumns(record: ComposedMeeting, occasionId: string | null, told: Date) {
  const days = intervalOf(record.date)
  const day = days?.from ?? days?.to ?? null
  return {
    kind: record.kind,
    status: record.status,
    dateEdtf: days ? record.date : null,
    firstDay: nullableColumnOf(days?.from ?? null),
    lastDay: nullableColumnOf(days?.to ?? null),
    dateBasis: days ? record.dateBasis : null,
    dateWords: record.dateWords,
    dateCalendar: record.dateCalendar,
    timelineDay: day === null ? told : columnOf(day),
    placeSlug: record.place,
    seriesSlug: record.occasion?.series ?? null,
    occasionId,
    occasionRelation: record.occasion?.relation ?? null,
  }
}

type ParticipationRow = {
  id: string
  key: string
  meetingId: string
  ordinal: number
  officialSlug: string | null
  nameAsTold: string | null
  partySlug: string | null
  capacity: DraftParticipant['capacity']
  titleAsTold: string | null
}

/**
 * `key` is no column: evidence finds its participant by it.
 * @param idOf gives the rows' ids; by default they stay the same however often a record is composed
 */
export function participationRows(
  meetingId: string,
  participants: readonly DraftParticipant[],
  idOf = (key: string) => stableUuid(['participation', meetingId, key]),
): ParticipationRow[] {
  return participants.map((person, ordinal) => {
    const key = participantKey(person)
    return {
      id: idOf(key),
      key,
      meetingId,
      ordinal,
      officialSlug: person.official,
      nameAsTold: person.name,
      partySlug: person.party,
      capacity: person.capacity,
      titleAsTold: person.title,
    }
  })
}

/** The participations that stand, under the keys by which evidence finds them. */
export function keptParticipations({ participations }: OnFile): { id: string; key: string }[] {
  return participations.map((row) => ({
    id: row.id,
    key: participantKey({
      official: row.officialSlug,
      name: row.nameAsTold,
      party: row.partySlug,
      title: row.titleAsTold,
      capacity: 'member',
    }),
  }))
}

/** Ids depend on what the evidence says, so that a link to it holds in every later version. */
export function evidenceRows(
  meetingId: string,
  evidence: readonly ComposedEvidence[],
  participations: readonly { id: string; key: string }[],
) {
  const ids = new Map(participations.map(({ key, id }) => [key, id]))
  const rows = evidence.map(({ ordinal, participantKey: key, topic, ...item }) => ({
    ...item,
    id: stableUuid([
      'evidence',
      meetingId,
      item.sourceId,
      ordinal,
      item.field,
      key,
      topic,
      item.start,
      item.end,
      item.rule,
    ]),
    meetingId,
    topicSlug: topic ?? null,
    participationId: key === null ? null : (ids.get(key) ?? null),
  }))
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** A position that a source tells of a meeting, as its row. */
export const positionRow = (
  id: string,
  { meetingId, sourceId }: { meetingId: string; sourceId: string },
  { stance, official, party, topic, start, end, quote }: DraftPosition,
) => ({
  id,
  meetingId,
  sourceId,
  stance,
  start,
  end,
  quote,
  officialSlug: official,
  partySlug: party,
  topicSlug: topic,
})

/** The positions that one account tells, with ids that depend on what they say. */
export function positionRows({
  meetingId,
  sourceId,
  ordinal,
  draft,
}: AccountOfMeeting & { meetingId: string }) {
  const rows = draft.positions.map((position) => {
    const { stance, official, name, party, topic, start, end } = position
    const told = [meetingId, sourceId, ordinal, stance, official, name, party, topic, start, end]
    return positionRow(stableUuid(['position', ...told]), { meetingId, sourceId }, position)
  })
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** A UUID of version 8 (RFC 9562): made from what it stands for. */
function stableUuid(parts: readonly unknown[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
