/** A batch of happenings, told by dispatches in several languages, as rows of the database. */
import { hash } from 'node:crypto'
import { permanentIdFrom } from '@/lib/archive/permanent-id'
import { vectorOf } from '@/lib/archive/search/source-words'
import { type AccountOfMeeting, type ComposedMeeting, compose } from '@/lib/ingest/compose'
import { columnOf } from '@/lib/ingest/days'
import { meetingColumns } from '@/lib/ingest/meeting-rows'
import type { Day } from '@/lib/parser/calendar/day'
import type { Language, RegisteredOccasion, Registry } from '@/lib/registry/schema'
import type { Chance } from './chance'
import { type Names, namesOf, writeDispatch } from './dispatch'
import { type Cast, drawHappening, type Happening } from './happening'
import { type DetailRows, detailRows, type IdSource, idsOf } from './record-rows'
import { type RevisionRow, revisionRows } from './revisions'
import type { World } from './world'

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
/** How many records a person has looked at and found right. */
const REVIEWED = 0.04

type SourceRow = ReturnType<typeof tell>['row']
type MeetingRow = ReturnType<typeof meetingRow>

export type Batch = {
  PermanentId: { id: string; kind: 'meeting' | 'source'; issuedAt: Date }[]
  Source: SourceRow[]
  Meeting: MeetingRow[]
  Participation: DetailRows['participations']
  MeetingTopic: DetailRows['topics']
  Account: (Omit<AccountOfMeeting, 'textHash'> & { meetingId: string; focus: boolean; matchReasons: [] })[]
  Evidence: DetailRows['evidence']
  Position: DetailRows['positions']
  Revision: RevisionRow[]
}

type Account = AccountOfMeeting & { source: SourceRow }
type Told = { id: string; happening: Happening; accounts: Account[]; published: Day }
type Telling = { language: Language; told: Told[] }

/** A world made ready for drawing from. */
export type Stage = {
  world: World
  cast: Cast
  names: Names
  publishers: ReadonlyMap<Language, Registry['publishers']>
}

export function stageOf(world: World): Stage {
  const { registry } = world
  const tellersOf = (language: Language) =>
    registry.publishers.filter(({ languages }) => languages.includes(language))
  return {
    world,
    cast: {
      ...registry,
      sessions: registry.occasions.filter(({ number }) => number !== null),
    },
    names: namesOf(registry),
    publishers: new Map(LANGUAGES.map(([language]) => [language, tellersOf(language)])),
  }
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

function tell({ language, told }: Telling, { names, publishers }: Stage, chance: Chance) {
  const id = permanentIdFrom(chance.below)
  const tellers = publishers.get(language) ?? []
  const happenings = told.map(({ happening }) => happening)
  const { title, text, drafts } = writeDispatch(language, happenings, { names, chance, serial: id })
  const published = Math.max(...told.map((one) => one.published))
  const day = new Date(published * DAY_LENGTH)
  const row = {
    id,
    text,
    language,
    title,
    textHash: hash('sha256', text),
    publisherSlug: tellers.length === 0 ? null : chance.skewed(tellers).slug,
    publishedEdtf: day.toISOString().slice(0, 10),
    publishedFirst: day,
    publishedLast: day,
    given: {},
    parserVersion: 'synthetic',
    sample: true,
    words: vectorOf(text, language),
    filedAt: new Date(day.getTime() + (6 + chance.below(18)) * HOUR),
  }
  return { row, published, drafts }
}

/**
 * @param number which batch of the archive: its rows' ids begin with it
 * @param sessions sessions that meetings of this batch are to be, one each
 */
export function drawBatch(
  chance: Chance,
  stage: Stage,
  { number, size, sessions }: { number: number; size: number; sessions: readonly RegisteredOccasion[] },
): Batch {
  const told = Array.from({ length: size }, (_, place): Told => {
    const happening = drawHappening(chance, stage.cast, sessions[place])
    return { id: permanentIdFrom(chance.below), happening, accounts: [], published: happening.last }
  })
  const batch: Batch = {
    PermanentId: told.map(({ id, happening }) => issued(id, 'meeting', happening.last)),
    Source: [],
    Meeting: [],
    Participation: [],
    MeetingTopic: [],
    Account: [],
    Evidence: [],
    Position: [],
    Revision: [],
  }
  for (const telling of tellings(chance, told)) {
    const { row, published, drafts } = tell(telling, stage, chance)
    batch.PermanentId.push(issued(row.id, 'source', published))
    batch.Source.push(row)
    for (const [ordinal, draft] of drafts.entries()) {
      const meeting = telling.told[ordinal]
      if (meeting === undefined) continue
      meeting.accounts.push({ sourceId: row.id, textHash: row.textHash, ordinal, draft, source: row })
      const account = { meetingId: meeting.id, sourceId: row.id, ordinal, draft }
      batch.Account.push({ ...account, focus: draft.focus, matchReasons: [] })
    }
  }
  const ids = idsOf(number, chance)
  for (const one of told) addRecord(batch, one, { stage, chance, ids })
  return batch
}

function issued(id: string, kind: 'meeting' | 'source', day: number): Batch['PermanentId'][number] {
  return { id, kind, issuedAt: new Date(day * DAY_LENGTH) }
}

type Filing = {
  id: string
  published: Day
  filed: Date
  reviewed: boolean
  occasionId: string | null
  edition: number
}

function meetingRow(
  record: ComposedMeeting,
  { id, published, filed, reviewed, occasionId, edition }: Filing,
) {
  return {
    ...meetingColumns(record, occasionId, columnOf(published)),
    id,
    state: 'current' as const,
    sample: true,
    createdAt: filed,
    changedIn: edition,
    review: reviewed ? ('reviewed' as const) : ('unreviewed' as const),
    version: reviewed ? 2 : 1,
    updatedAt: reviewed ? new Date(filed.getTime() + 9 * HOUR) : filed,
  }
}

type Drawing = { stage: Stage; chance: Chance; ids: IdSource }

function addRecord(batch: Batch, { id, accounts, happening, published }: Told, drawing: Drawing): void {
  const { stage, chance, ids } = drawing
  const record = compose(accounts)
  const { occasion } = happening
  const session = stage.world.sessions.find(
    ({ seriesSlug, number }) => seriesSlug === occasion?.series && number === occasion.number,
  )
  const filed = new Date((published + 1) * DAY_LENGTH)
  const meeting = meetingRow(record, {
    id,
    published,
    filed,
    reviewed: chance.happens(REVIEWED),
    occasionId: session?.id ?? null,
    edition: stage.world.edition,
  })
  const details = detailRows(id, record, accounts, ids)
  batch.Meeting.push(meeting)
  batch.Participation.push(...details.participations)
  batch.MeetingTopic.push(...details.topics)
  batch.Evidence.push(...details.evidence)
  batch.Position.push(...details.positions)
  const sources = accounts.map(({ source }) => source)
  batch.Revision.push(
    ...revisionRows({ meeting, details, sources, session: session ?? null, filed }, stage.world),
  )
}
