/**
 * One record out of all accounts of a meeting. It depends on the accounts alone, not on the order
 * in which they were filed: what was read is preferred to what was implied, the exact day to the
 * vague, and what took place to what was announced.
 */
import type { DraftEvidence, DraftMeeting, EvidenceField } from '@/lib/parser/draft'
import { type United, unitedParticipants } from '@/lib/reconciling/identity'
import { intervalOf, widthOf } from '@/lib/reconciling/stretches'

/** `textHash`: the source's, by which accounts of equal weight are put in an order that is the same everywhere. */
export type AccountOfMeeting = { sourceId: string; textHash: string; ordinal: number; draft: DraftMeeting }

export type ComposedMeeting = Pick<
  DraftMeeting,
  'kind' | 'status' | 'date' | 'dateWords' | 'dateCalendar' | 'place' | 'participants' | 'occasion' | 'topics'
> & { dateBasis: 'read' | 'implied' | null; evidence: ComposedEvidence[] }

/** Evidence with the source that it quotes; `participantKey` says which of the record's participants it is for. */
export type ComposedEvidence = Omit<DraftEvidence, 'participant'> & {
  sourceId: string
  ordinal: number
  participantKey: string | null
}

export function compose(accounts: readonly AccountOfMeeting[]): ComposedMeeting {
  const ordered = [...accounts].sort(byPreference)
  const drafts = ordered.map(({ draft }) => draft)
  const kind = best(drafts, 'kind', ({ kind }) => (kind === 'talks' ? null : kind)) ?? 'talks'
  const dated = drafts.filter(({ date }) => date !== null).sort(byExactness)[0]
  const remote = kind === 'call' || kind === 'video'
  const united = unitedParticipants(drafts.map((draft) => draft.participants))
  return {
    kind,
    status: drafts.some(({ status }) => status === 'held') ? 'held' : 'planned',
    date: dated?.date ?? null,
    dateWords: dated?.dateWords ?? null,
    dateCalendar: dated?.dateCalendar ?? null,
    dateBasis: dated ? basisOf(dated, 'date') : null,
    place: remote ? null : best(drafts, 'place', ({ place }) => place),
    occasion:
      best(drafts, 'occasion', ({ occasion }) => (occasion?.number == null ? null : occasion)) ??
      best(drafts, 'occasion', ({ occasion }) => occasion),
    participants: united.people,
    topics: [...new Set(drafts.flatMap(({ topics }) => topics))],
    evidence: ordered.flatMap((account) => evidenceOf(account, united)),
  }
}

const basisOf = (draft: DraftMeeting, field: EvidenceField) =>
  draft.evidence.some((item) => item.field === field && item.basis === 'read') ? 'read' : 'implied'

/** The first value in the order of preference that was read, else the first. */
function best<T>(
  drafts: readonly DraftMeeting[],
  field: EvidenceField,
  value: (draft: DraftMeeting) => T | null,
): T | null {
  const having = drafts.filter((draft) => value(draft) !== null)
  const chosen = having.find((draft) => basisOf(draft, field) === 'read') ?? having[0]
  return chosen ? value(chosen) : null
}

/** Accounts of what took place first, then those whose news it is, then any fixed order. */
function byPreference(a: AccountOfMeeting, b: AccountOfMeeting): number {
  return (
    Number(b.draft.status === 'held') - Number(a.draft.status === 'held') ||
    Number(b.draft.focus) - Number(a.draft.focus) ||
    (a.textHash < b.textHash ? -1 : a.textHash > b.textHash ? 1 : a.ordinal - b.ordinal)
  )
}

/** Sorting keeps the order of preference among equals. */
function byExactness(a: DraftMeeting, b: DraftMeeting): number {
  const width = (draft: DraftMeeting) => {
    const days = intervalOf(draft.date)
    return days ? Math.min(widthOf(days), Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER
  }
  const held = Number(b.status === 'held') - Number(a.status === 'held')
  const read = Number(basisOf(b, 'date') === 'read') - Number(basisOf(a, 'date') === 'read')
  return held || width(a) - width(b) || read
}

/** The account's evidence for what the record shows; that of a participant who gave way to a named one goes with him. */
function evidenceOf({ sourceId, ordinal, draft }: AccountOfMeeting, { keyOf }: United): ComposedEvidence[] {
  return draft.evidence.flatMap(({ participant, ...item }): ComposedEvidence[] => {
    const ofAccount = (participantKey: string | null) =>
      Object.assign(item, { sourceId, ordinal, participantKey })
    if (item.field !== 'participant') return [ofAccount(null)]
    const person = participant === undefined ? undefined : draft.participants[participant]
    const key = person ? keyOf(person) : null
    return key === null ? [] : [ofAccount(key)]
  })
}
