/** Each source's own account of a meeting, as it was read, beside the record composed of them all. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { boundsOf } from '@/lib/i18n/edtf'
import { type DraftMeeting, draftMeetingSchema } from '@/lib/parser/draft'
import type { Account, MeetingRecord, MeetingValues } from './dto'
import { loadNames, loadNamesThen, type Names, type NamesThen } from './names'
import { officeKeyOf } from './office-keys'
import { sourceSelect, sourceSummaryOf } from './source-summaries'
import { standingOf } from './standing'

const accountSelect = {
  draft: true,
  focus: true,
  source: { select: sourceSelect },
} as const satisfies Prisma.AccountSelect

function namesOf(db: Transaction, drafts: readonly DraftMeeting[], publishers: readonly (string | null)[]) {
  const people = drafts.flatMap(({ participants }) => participants)
  return loadNames(db, {
    official: people.map(({ official }) => official),
    party: people.map(({ party }) => party),
    place: drafts.map(({ place }) => place),
    series: drafts.map(({ occasion }) => occasion?.series),
    topic: drafts.flatMap(({ topics }) => topics),
    publisher: publishers,
  })
}

const columnDay = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** A draft's values with the names that pages show. */
function valuesOf(draft: DraftMeeting, names: Names, namesThen: NamesThen): MeetingValues {
  const bounds = draft.date === null ? null : boundsOf(draft.date)
  const [first, last] = [bounds?.first ?? null, bounds?.last ?? null]
  const { place, occasion } = draft
  return {
    kind: draft.kind,
    status: draft.status,
    date: {
      edtf: draft.date,
      first,
      last,
      words: draft.dateWords,
      calendar: draft.dateCalendar,
      basis: draft.evidence.find(({ field }) => field === 'date')?.basis ?? null,
    },
    place: place === null ? null : names('place', place),
    placeNameThen: place === null ? null : namesThen(place, columnDay(first), columnDay(last)),
    occasion: occasion && {
      series: names('series', occasion.series),
      number: occasion.number,
      first: null,
      last: null,
    },
    occasionRelation: occasion?.relation ?? null,
    participants: draft.participants.map(({ official, name, title, party, capacity }) => ({
      official: official === null ? null : names('official', official),
      party: party === null ? null : names('party', party),
      nameAsTold: name,
      titleAsTold: title,
      capacity,
      office: officeKeyOf({ officialSlug: official, nameAsTold: name, titleAsTold: title }),
    })),
    topics: draft.topics.toSorted().map((topic) => names('topic', topic)),
  }
}

/**
 * The accounts of a record, in the order in which their sources were filed: what each says, the
 * words for it, and how it stands to what the record shows. Readings of a shape that no parser gives
 * any more are left out.
 */
export async function accountsOf(db: Transaction, record: MeetingRecord): Promise<Account[]> {
  const rows = await db.account.findMany({
    where: { meetingId: record.id },
    orderBy: [{ source: { filedAt: 'asc' } }, { sourceId: 'asc' }, { ordinal: 'asc' }],
    select: accountSelect,
  })
  const told = rows.flatMap((row) => {
    const draft = draftMeetingSchema.safeParse(row.draft)
    return draft.success ? [{ ...row, draft: draft.data }] : []
  })
  const drafts = told.map(({ draft }) => draft)
  const names = await namesOf(
    db,
    drafts,
    rows.map(({ source }) => source.publisherSlug),
  )
  const namesThen = await loadNamesThen(
    db,
    drafts.map(({ place }) => place),
  )
  return told.map(({ draft, focus, source }) => {
    const values = valuesOf(draft, names, namesThen)
    return {
      focus,
      values,
      source: sourceSummaryOf(source, names),
      standing: standingOf(values, record),
      evidence: draft.evidence.map(({ field, participant, topic, quote, start, end }) => ({
        field,
        quote,
        start,
        end,
        participant: participant ?? null,
        topic: topic ?? null,
      })),
    }
  })
}
