/** For tests alone: records put on file without a parser, through what filing must satisfy too. */
import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { languageSchema } from '@/lib/registry/schema'
import { meetingRecord } from './meeting-record'
import { newPermanentId } from './permanent-id'
import { indexSource } from './search/source-words'

const day = (told: string) => new Date(`${told}T00:00:00Z`)

async function newId(db: Transaction, kind: 'meeting' | 'source'): Promise<string> {
  const id = newPermanentId()
  await db.permanentId.create({ data: { id, kind } })
  return id
}

export type FiledSource = { id: string; text: string }

/** Puts a dispatch on file; returns its id and text. */
export async function fileSource(
  db: Transaction,
  text: string,
  more: Omit<Partial<Prisma.SourceUncheckedCreateInput>, 'id' | 'text'> = {},
): Promise<FiledSource> {
  const id = await newId(db, 'source')
  const textHash = createHash('sha256').update(text, 'utf8').digest('hex')
  await db.source.create({
    data: { id, text, textHash, parserVersion: '1.0.0', ...more },
  })
  await indexSource(db, { id, text, language: languageSchema.nullable().parse(more.language ?? null) })
  return { id, text }
}

type Person = Omit<Prisma.ParticipationUncheckedCreateWithoutMeetingInput, 'ordinal' | 'capacity'> & {
  capacity?: 'head' | 'member' | 'host' | 'observer'
  /** The words of the source that name them. */
  words?: string
}

export type FiledMeeting = Omit<
  Partial<Prisma.MeetingUncheckedCreateInput>,
  'id' | 'firstDay' | 'lastDay' | 'timelineDay' | 'participations' | 'topics'
> & {
  /** First and last day; the first is the day on the timeline. */
  days?: [string, string] | null
  timelineDay?: string
  people?: Person[]
  topics?: string[]
  source?: FiledSource
  /** The words of the source that tell the date. */
  dateWords?: string
}

/** Where `words` stand in a text, in characters; an error where they don't. */
function spanOf(text: string, words: string) {
  const at = text.indexOf(words)
  if (at === -1) throw new Error(`The text does not say “${words}”.`)
  const start = [...text.slice(0, at)].length
  return { start, end: start + [...words].length, quote: words }
}

async function tellEvidence(db: Transaction, id: string, { source, people = [], dateWords }: FiledMeeting) {
  if (source === undefined) return
  await db.account.create({
    data: { meetingId: id, sourceId: source.id, ordinal: 0, focus: true, draft: {} },
  })
  const known = { meetingId: id, sourceId: source.id, basis: 'read' as const, rule: 'test' }
  if (dateWords !== undefined)
    await db.evidence.create({ data: { ...known, field: 'date', ...spanOf(source.text, dateWords) } })
  const participations = await db.participation.findMany({
    where: { meetingId: id },
    orderBy: { ordinal: 'asc' },
  })
  for (const { id: participationId, ordinal } of participations) {
    const words = people[ordinal]?.words
    if (words === undefined) continue
    await db.evidence.create({
      data: { ...known, field: 'participant', participationId, ...spanOf(source.text, words) },
    })
  }
}

/** Puts a meeting on file with its first version; returns its id. */
export async function fileMeeting(db: Transaction, told: FiledMeeting = {}): Promise<string> {
  const { days = null, timelineDay, people = [], topics = [], source: _source, dateWords, ...columns } = told
  const id = await newId(db, 'meeting')
  await db.meeting.create({
    data: {
      kind: 'talks',
      status: 'held',
      ...(days === null
        ? {}
        : {
            dateEdtf: days[0] === days[1] ? days[0] : days.join('/'),
            firstDay: day(days[0]),
            lastDay: day(days[1]),
            dateBasis: 'read' as const,
            dateWords: dateWords ?? null,
          }),
      ...columns,
      id,
      timelineDay: day(timelineDay ?? days?.[0] ?? '2021-01-01'),
    },
  })
  for (const [ordinal, { words: _words, capacity = 'member', ...person }] of people.entries())
    await db.participation.create({ data: { ...person, meetingId: id, ordinal, capacity } })
  await db.meetingTopic.createMany({ data: topics.map((topicSlug) => ({ meetingId: id, topicSlug })) })
  await tellEvidence(db, id, told)
  const snapshot = await meetingRecord(db, id)
  if (snapshot === null) throw new Error('The meeting is not on file.')
  await db.revision.create({
    data: { meetingId: id, version: snapshot.version, snapshot, actor: 'test', reason: 'filed' },
  })
  return id
}
