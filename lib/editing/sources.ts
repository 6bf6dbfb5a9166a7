/** Which sources tell of a record: attaching filed ones as evidence, and letting go of those again. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Transaction } from '@/lib/db/client'
import { type DraftMeeting, draftMeetingSchema } from '@/lib/parser/draft'
import type { GivenWords } from './correct'
import type { RecordValues } from './values'

export const MOST_SOURCES = 100

/** A person has said which sources tell of these records: reading does not sort them otherwise. */
export async function sourcesAreDecided(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.meeting.updateMany({ where: { id: { in: [...ids] } }, data: { sourcesDecided: true } })
}

type Attaching = {
  meetingId: string
  sources: readonly string[]
  /** The record as it will stand, and the words given to its values. */
  values: RecordValues
  words: readonly GivenWords[]
}

/**
 * Lets filed sources tell of a record that reading did not find in them: what the person gave their
 * words to is what they tell. Sources that do tell of it already stay as they are.
 */
export async function attachSources(
  tx: Transaction,
  { meetingId, sources, values, words }: Attaching,
): Promise<void> {
  const telling = await tx.account.findMany({
    where: { sourceId: { in: [...sources] } },
    select: { meetingId: true, sourceId: true, ordinal: true },
  })
  const wanted = sources.filter(
    (id) => !telling.some((one) => one.sourceId === id && one.meetingId === meetingId),
  )
  if (wanted.length === 0) return
  await tx.account.createMany({
    data: wanted.map((sourceId) => ({
      meetingId,
      sourceId,
      focus: false,
      ofReading: false,
      ordinal:
        1 + Math.max(-1, ...telling.flatMap((one) => (one.sourceId === sourceId ? [one.ordinal] : []))),
      draft: draftOf(
        values,
        words.filter((one) => one.sourceId === sourceId),
      ),
    })),
  })
  await sourcesAreDecided(tx, [meetingId])
}

/** What a source tells where a person says so: the values whose words stand in it. */
function draftOf(values: RecordValues, words: readonly GivenWords[]): DraftMeeting {
  const tells = (field: GivenWords['field']) => words.some((one) => one.field === field)
  const people = [...new Set(words.flatMap(({ participant }) => participant ?? []))]
  return draftMeetingSchema.parse({
    focus: false,
    kind: values.kind,
    status: values.status,
    date: tells('date') ? values.date.edtf : null,
    dateWords: words.find(({ field }) => field === 'date')?.quote ?? null,
    dateCalendar: tells('date') ? values.date.calendar : null,
    place: tells('place') ? values.place : null,
    occasion: tells('occasion') ? values.occasion : null,
    participants: people.flatMap((index) => {
      const told = values.participants[index]
      if (told === undefined) return []
      const { official, nameAsTold, titleAsTold, party, capacity } = told
      return [{ official, party, capacity, name: nameAsTold, title: titleAsTold }]
    }),
    topics: values.topics.filter((slug) => words.some(({ topic }) => topic === slug)),
    evidence: words.map(({ field, participant, topic, start, end, quote }) => ({
      field,
      start,
      end,
      quote,
      basis: 'read',
      rule: 'given-by-editor',
      ...(participant === null ? {} : { participant: people.indexOf(participant) }),
      ...(topic === null ? {} : { topic }),
      explanation: 'An editor gave these words.',
    })),
  })
}

/**
 * Lets go of sources that a person had attached.
 * @returns false where one of them tells of the record by reading: that is for splitting the record
 */
export async function detachSources(
  tx: Transaction,
  { id }: MeetingRecord,
  sources: readonly string[],
): Promise<boolean> {
  if (sources.length === 0) return true
  const own = { meetingId: id, sourceId: { in: [...sources] } }
  if ((await tx.account.count({ where: { ...own, ofReading: true } })) > 0) return false
  await tx.account.deleteMany({ where: own })
  await tx.evidence.deleteMany({ where: own })
  await tx.position.deleteMany({ where: own })
  await sourcesAreDecided(tx, [id])
  return true
}
