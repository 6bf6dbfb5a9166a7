/** A batch of happenings, told by dispatches in several languages, as rows of the database. */
import { createHash } from 'node:crypto'
import { permanentIdFrom } from '@/lib/archive/permanent-id'
import type { Prisma } from '@/lib/db/generated/client'
import { type AccountOfMeeting, compose } from '@/lib/ingest/compose'
import { columnOf } from '@/lib/ingest/days'
import { evidenceRows, meetingColumns, participationRows } from '@/lib/ingest/meeting-rows'
import type { Day } from '@/lib/parser/calendar/day'
import type { Language, Registry } from '@/lib/registry/schema'
import type { Chance } from './chance'
import { foldedLines, type Names, writeDispatch } from './dispatch'
import { drawHappening, type Happening } from './happening'

const LANGUAGES = [
  ['fa', 38],
  ['ar', 30],
  ['en', 16],
  ['ru', 10],
  ['tr', 6],
] as const satisfies (readonly [Language, number])[]

/** The most meetings that one dispatch tells of. */
const MEETINGS_IN_DISPATCH = 4
const HOUR = 3_600_000
const DAY_LENGTH = 24 * HOUR

export type World = { registry: Registry; names: Names; occasionIds: ReadonlyMap<string, string> }

type Told = { id: string; happening: Happening; accounts: AccountOfMeeting[]; published: Day }
type Telling = { language: Language; told: Told[] }

/** Every column of each row: what is inserted as a set gets no defaults. */
type Whole<Row> = { [Column in keyof Row]-?: Exclude<Row[Column], undefined> }
type MeetingRow = Omit<
  Whole<Prisma.MeetingCreateManyInput>,
  'mergedIntoId' | 'withdrawnReason' | 'changedIn' | 'decided'
>

export type Batch = {
  PermanentId: Whole<Prisma.PermanentIdCreateManyInput>[]
  Source: Whole<Omit<Prisma.SourceCreateManyInput, 'address'>>[]
  Meeting: MeetingRow[]
  Participation: Whole<Prisma.ParticipationCreateManyInput>[]
  MeetingTopic: Prisma.MeetingTopicCreateManyInput[]
  Account: Whole<Prisma.AccountCreateManyInput>[]
  Evidence: Whole<Prisma.EvidenceCreateManyInput>[]
}

/** Who tells of what: most meetings are told once, some by two or three agencies of other languages. */
function tellings(chance: Chance, told: readonly Told[]): Telling[] {
  const all: Telling[] = []
  const open = new Map<Language, Telling>()
  for (const one of told) {
    const times = chance.weighted([
      [1, 72],
      [2, 20],
      [3, 8],
    ] as const)
    const languages = new Set(Array.from({ length: times }, () => chance.weighted(LANGUAGES)))
    for (const language of languages) {
      const going = open.get(language)
      if (going && going.told.length < MEETINGS_IN_DISPATCH && chance.happens(0.3)) going.told.push(one)
      else {
        const begun = { language, told: [one] }
        open.set(language, begun)
        all.push(begun)
      }
    }
  }
  return all
}

function sourceRow(
  { language, told }: Telling,
  world: World,
  chance: Chance,
): { row: Batch['Source'][number]; published: number; drafts: AccountOfMeeting['draft'][] } {
  const id = permanentIdFrom(chance.below)
  const publishers = world.registry.publishers.filter(({ languages }) => languages.includes(language))
  const publisher = publishers.length === 0 ? null : chance.skewed(publishers)
  const happenings = told.map(({ happening }) => happening)
  const { title, text, drafts } = writeDispatch(language, happenings, { ...world, chance, serial: id })
  const hash = createHash('sha256').update(text, 'utf8').digest('hex')
  const published = Math.max(...told.map((one) => one.published))
  const day = new Date(published * DAY_LENGTH)
  const edtf = day.toISOString().slice(0, 10)
  const row = {
    ...{ id, text, textHash: hash, language, title, publisherSlug: publisher?.slug ?? null },
    ...{
      publishedEdtf: edtf,
      publishedFirst: day,
      publishedLast: day,
      given: {},
      parserVersion: 'synthetic',
      sample: true,
    },
    ...{ folded: foldedLines(text), filedAt: new Date(day.getTime() + (6 + chance.below(18)) * HOUR) },
  }
  return { row, published, drafts }
}

/** @param sessions sessions that meetings of this batch are to be, one each */
export function drawBatch(
  chance: Chance,
  world: World,
  size: number,
  sessions: Registry['occasions'],
): Batch {
  const told = Array.from({ length: size }, (_, index): Told => {
    const happening = drawHappening(chance, world.registry, sessions[index])
    return { id: permanentIdFrom(chance.below), happening, accounts: [], published: happening.last }
  })
  const batch: Batch = {
    PermanentId: told.map(({ id, happening }) => issued(id, 'meeting', happening.last)),
    ...{ Source: [], Meeting: [], Participation: [], MeetingTopic: [], Account: [], Evidence: [] },
  }
  for (const telling of tellings(chance, told)) {
    const { row, published, drafts } = sourceRow(telling, world, chance)
    batch.PermanentId.push(issued(row.id, 'source', published))
    batch.Source.push(row)
    for (const [ordinal, draft] of drafts.entries()) {
      const meeting = telling.told[ordinal]
      if (meeting === undefined) continue
      meeting.accounts.push({ sourceId: row.id, textHash: row.textHash, ordinal, draft })
      const account = { meetingId: meeting.id, sourceId: row.id, ordinal, draft }
      batch.Account.push({ ...account, focus: draft.focus, matchReasons: [] })
    }
  }
  for (const one of told) addRecord(batch, one, world)
  return batch
}

function issued(id: string, kind: 'meeting' | 'source', day: number): Batch['PermanentId'][number] {
  return { id, kind, issuedAt: new Date(day * DAY_LENGTH) }
}

function addRecord(batch: Batch, { id, accounts, happening, published }: Told, { occasionIds }: World): void {
  const record = compose(accounts)
  const { occasion } = happening
  const occasionId = occasion ? (occasionIds.get(`${occasion.series} ${occasion.number}`) ?? null) : null
  const participations = participationRows(id, record.participants)
  const filed = new Date((published + 1) * DAY_LENGTH)
  batch.Meeting.push({
    ...meetingColumns(record, occasionId, columnOf(published)),
    ...{ id, state: 'current', review: 'unreviewed', version: 1, sample: true },
    ...{ createdAt: filed, updatedAt: filed },
  })
  batch.Participation.push(...participations.map(({ key: _key, ...row }) => row))
  batch.MeetingTopic.push(...record.topics.map((topicSlug) => ({ meetingId: id, topicSlug })))
  batch.Evidence.push(...evidenceRows(id, record.evidence, participations))
}
