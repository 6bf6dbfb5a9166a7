import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CitedList, MeetingRecord } from '@/lib/archive/dto'
import type { MeetingFilter } from '@/lib/archive/filter'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { citedList, markOfList } from '@/lib/archive/list-as-cited'
import { writeListMark } from '@/lib/archive/list-mark'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { type FiledMeeting, fileMeeting, fileSource } from '@/lib/archive/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { entriesOnFile } from '@/lib/registry/on-file'
import { correctMeeting } from './correct'
import { mergeMeetings, partMeeting, reinstateMeeting, restoreVersion, withdrawMeeting } from './end'
import { correctEntry } from './registry/correct'
import { mergeEntries, partEntries } from './registry/merge'
import { splitMeeting } from './split'
import { type RecordValues, valuesOf } from './values'

const by = { actor: { id: 'mina', name: 'Mina Azad' }, reason: 'The communiqué tells otherwise.' }
const DAY = '2026-11-27'
const IN_GENEVA: MeetingFilter = { place: ['geneva'], from: '2021-01-01', to: '2021-12-31' }

let test: TestDatabase
let index: ArchiveIndex
let serial = 0
beforeAll(async () => {
  test = await testDatabase()
  index = await ArchiveIndex.load(test.db)
})
afterAll(() => test.drop())

async function file(told: FiledMeeting = {}): Promise<MeetingRecord> {
  const people = [
    { officialSlug: 'ali-asghar-khaji', partySlug: 'ir' },
    { officialSlug: 'geir-pedersen', partySlug: 'un' },
  ]
  return record(
    await fileMeeting(test.db, { placeSlug: 'geneva', days: ['2021-05-05', '2021-05-05'], people, ...told }),
  )
}

async function record(id: string): Promise<MeetingRecord> {
  const found = await meetingRecord(test.db, id)
  if (found === null) throw new Error(`no record ${id}`)
  return found
}

const seen = ({ id, version }: MeetingRecord) => ({ id, version })
const side = (one: MeetingRecord, change: Partial<RecordValues> = {}) => ({
  values: { ...valuesOf(one), ...change },
  cameFrom: one.participants.map((_, place) => place),
})

async function correct(one: MeetingRecord, change: Partial<RecordValues>): Promise<void> {
  const correction = { ...side(one, change), words: [], attached: [], detached: [], reviewed: false }
  expect(await correctMeeting(test.db, seen(one), correction, by)).toMatchObject({ ok: true })
}

const dated = (edtf: string) => ({ date: { edtf, words: null, calendar: null } })

async function cite(filter: MeetingFilter): Promise<string> {
  await index.refresh()
  return markOfList(index, filter, DAY)
}

async function follow(filter: MeetingFilter, mark: string): Promise<CitedList> {
  await index.refresh()
  return citedList(index, filter, mark)
}

async function compared(filter: MeetingFilter, mark: string) {
  const told = await follow(filter, mark)
  if (told.outcome !== 'compared') throw new Error(told.outcome)
  const brief = (changes: typeof told.arrivals) =>
    Object.fromEntries(changes.map(({ meeting, cause }) => [meeting.id, cause]))
  return { ...told, arrivals: brief(told.arrivals), departures: brief(told.departures) }
}

describe('a list that was cited', () => {
  it('says that nothing has changed, whatever happened beside it', async () => {
    await file()
    const mark = await cite(IN_GENEVA)
    const { holds } = await compared(IN_GENEVA, mark)
    await file({ placeSlug: 'vienna' })
    await correct(await file({ placeSlug: 'vienna' }), dated('2021-06-06'))
    await withdrawMeeting(test.db, seen(await file({ days: ['2019-05-05', '2019-05-05'] })), by)
    expect(await compared(IN_GENEVA, mark)).toMatchObject({
      day: DAY,
      held: holds,
      holds,
      came: 0,
      went: 0,
      others: 0,
      changed: 0,
    })
  })

  it('can hold none, and says what came', async () => {
    const filter: MeetingFilter = { place: ['geneva'], kind: ['summit'] }
    const mark = await cite(filter)
    expect(await compared(filter, mark)).toMatchObject({ held: 0, holds: 0, came: 0, went: 0 })
    const { id } = await file({ kind: 'summit' })
    const told = { held: 0, holds: 1, came: 1, went: 0, others: 0, arrivals: { [id]: { code: 'filed' } } }
    expect(await compared(filter, mark)).toMatchObject(told)
  })

  it('says which meetings came and went, and why', async () => {
    const stays = await file()
    const [withdrawn, leaves, survivor, merged] = [await file(), await file(), await file(), await file()]
    const comes = await file({ placeSlug: 'vienna' })
    const back = await file()
    await withdrawMeeting(test.db, seen(back), by)
    const mark = await cite(IN_GENEVA)

    const { id: filed } = await file()
    await withdrawMeeting(test.db, seen(withdrawn), by)
    await correct(leaves, { ...dated('2020-05-05'), place: 'vienna' })
    await correct(comes, { place: 'geneva' })
    await correct(stays, dated('2021-05-06'))
    await reinstateMeeting(test.db, back.id, by)
    const chosen = {
      survivor: seen(survivor),
      merged: seen(merged),
      chosen: { ...side(survivor), words: [] },
    }
    expect(await mergeMeetings(test.db, chosen, by)).toMatchObject({ ok: true })

    expect(await compared(IN_GENEVA, mark)).toMatchObject({
      came: 3,
      went: 3,
      others: 0,
      changed: 2,
      arrivals: {
        [filed]: { code: 'filed' },
        [comes.id]: { code: 'corrected', fields: ['place'] },
        [back.id]: { code: 'returned' },
      },
      departures: {
        [withdrawn.id]: { code: 'withdrawn', reason: by.reason },
        [leaves.id]: { code: 'corrected', fields: ['place', 'date'] },
        [merged.id]: { code: 'merged', into: survivor.id },
      },
    })
    // A server that has just been started says the same as one that has run all along.
    const told = await follow(IN_GENEVA, mark)
    expect(await citedList(await ArchiveIndex.load(test.db), IN_GENEVA, mark)).toEqual(told)
    await partMeeting(test.db, merged.id, by)
    await restoreVersion(test.db, { ...seen(await record(leaves.id)) }, 1, by)
    await reinstateMeeting(test.db, withdrawn.id, by)
    await withdrawMeeting(test.db, seen(await record(filed)), by)
    await correct(await record(comes.id), { place: 'vienna' })
    await withdrawMeeting(test.db, seen(await record(back.id)), by)
    expect(await compared(IN_GENEVA, mark)).toMatchObject({ came: 0, went: 0, others: 0, changed: 5 })
  })

  it('tells of a record that was made out of another', async () => {
    const [one, other] = [
      await fileSource(test.db, 'They met.'),
      await fileSource(test.db, 'They met again.'),
    ]
    const whole = await file({ source: one })
    await test.db.account.create({
      data: { meetingId: whole.id, sourceId: other.id, ordinal: 0, focus: true, draft: {} },
    })
    const mark = await cite(IN_GENEVA)
    const before = await record(whole.id)
    const halves = { staying: side(before), made: side(before, dated('2021-07-07')) }
    const outcome = await splitMeeting(
      test.db,
      seen(before),
      { going: [other.id], shared: [], ...halves },
      by,
    )
    if (!outcome.ok) throw new Error(outcome.code)
    const told = {
      came: 1,
      went: 0,
      others: 0,
      arrivals: { [outcome.made]: { code: 'split', from: whole.id } },
    }
    expect(await compared(IN_GENEVA, mark)).toMatchObject(told)
  })

  it('says so where more has changed than is looked through', async () => {
    const { id } = await file()
    const mark = await cite(IN_GENEVA)
    const { holds } = await compared(IN_GENEVA, mark)
    await test.db.$executeRaw`
      INSERT INTO "Revision" ("meetingId", "version", "snapshot", "actor", "reason", "at")
      SELECT ${id}, version, '{}', 'test', 'another', now() FROM generate_series(2, 50002) AS version`
    expect(await follow(IN_GENEVA, mark)).toEqual({ mark, outcome: 'beyond', day: DAY, held: holds, holds })
  })

  it.each<[string, MeetingFilter]>([
    ['all', {}],
    ['a pair', { official: ['ali-asghar-khaji', 'geir-pedersen'] }],
    ['two parties', { party: ['ir', 'un'], status: ['held'] }],
    ['a topic', { topic: ['sanctions'] }],
    ['a session', { series: 'astana', number: 17, relation: 'margins' }],
    ['a kind on some days', { kind: ['talks', 'call'], from: '2021-12-21' }],
    ['a language', { language: ['en'] }],
    ['what nobody has looked at', { review: ['unreviewed'], certainty: ['range'] }],
    ['what bears no date, by its day', { certainty: ['undated'], to: '2021-12-22' }],
  ])('is found as it was by what it was narrowed to: %s', async (_, filter) => {
    const { id: occasionId } = await test.db.occasion.findUniqueOrThrow({
      where: { seriesSlug_number: { seriesSlug: 'astana', number: 17 } },
    })
    const margins = { seriesSlug: 'astana', occasionId, occasionRelation: 'margins' as const }
    const source = async () => fileSource(test.db, `They met. (${++serial})`, { language: 'en' })
    const told = { ...margins, topics: ['sanctions'], days: ['2021-12-21', '2021-12-22'] as [string, string] }
    const shown = [
      await file({ ...told, source: await source() }),
      await file({ ...told, source: await source() }),
    ]
    shown.push(await file({ ...told, days: null, timelineDay: '2021-12-20', source: await source() }))
    const mark = await cite(filter)
    const { holds } = await compared(filter, mark)
    for (const one of shown) await withdrawMeeting(test.db, seen(one), by)
    const after = await compared(filter, mark)
    expect(after).toMatchObject({ held: holds, came: 0, others: 0 })
    expect(after.went).toBe(holds - after.holds)
    expect(after.went).toBeGreaterThan(0)
  })
})

describe('a list whose names are called otherwise since', () => {
  async function standing(kind: 'official', slug: string) {
    const found = (await entriesOnFile(test.db)).find((one) => one.entry.kind === kind && one.slug === slug)
    if (found?.entry.kind !== kind) throw new Error(`no ${kind} ${slug} stands`)
    return { name: { kind, slug, version: found.version }, entry: found.entry }
  }

  it('is the list of the one that was cited, where two were made one', async () => {
    const [lavrov, vershinin] = [{ official: ['sergey-lavrov'] }, { official: ['sergey-vershinin'] }]
    const own = await file({ people: [{ officialSlug: 'sergey-lavrov', partySlug: 'ru' }] })
    const other = await file({ people: [{ officialSlug: 'sergey-vershinin', partySlug: 'ru' }] })
    await file({ people: [{ officialSlug: 'sergey-vershinin', partySlug: 'ru' }] })
    const [ofLavrov, ofVershinin] = [await cite(lavrov), await cite(vershinin)]
    const ofBoth = await cite({ official: [...lavrov.official, ...vershinin.official] })
    const into = (await standing('official', 'sergey-lavrov')).name
    const from = (await standing('official', 'sergey-vershinin')).name
    expect(await mergeEntries(test.db, { into, from }, by)).toMatchObject({ ok: true })
    const corrected = { code: 'corrected', fields: ['participants'] }
    expect(await compared(lavrov, ofLavrov)).toMatchObject({
      held: 1,
      holds: 3,
      came: 2,
      went: 0,
      others: 0,
      arrivals: { [other.id]: corrected },
    })
    // The address of the other leads here now.
    expect(await compared(lavrov, ofVershinin)).toMatchObject({
      held: 2,
      holds: 3,
      came: 0,
      went: 0,
      others: 1,
      changed: 2,
    })
    expect(await compared(lavrov, ofBoth)).toMatchObject({ held: 0, holds: 3, came: 2, went: 0, others: 1 })
    const merged = await cite(lavrov)
    expect(await partEntries(test.db, from, by)).toMatchObject({ ok: true })
    const parted = await compared(lavrov, merged)
    expect(parted).toMatchObject({ held: 3, holds: 1, came: 0, went: 2, others: 0 })
    expect(parted.departures).toMatchObject({ [other.id]: corrected })
    expect(await compared(lavrov, ofLavrov)).toMatchObject({ held: 1, holds: 1, came: 0, went: 0, others: 0 })
    expect(parted.departures).not.toHaveProperty(own.id)
  })

  it('is the same list under another name', async () => {
    await file({ people: [{ officialSlug: 'ayman-sousan', partySlug: 'sy' }] })
    const leaves = await file({ people: [{ officialSlug: 'ayman-sousan', partySlug: 'sy' }] })
    const mark = await cite({ official: ['ayman-sousan'] })
    const { name, entry } = await standing('official', 'ayman-sousan')
    const renamed = { kind: 'official' as const, value: { ...entry.value, slug: 'ayman-soussan' } }
    expect(await correctEntry(test.db, name, renamed, by)).toMatchObject({ ok: true })
    const filter = { official: ['ayman-soussan'] }
    expect(await compared(filter, mark)).toMatchObject({ held: 2, holds: 2, came: 0, went: 0, others: 0 })
    await withdrawMeeting(test.db, seen(await record(leaves.id)), by)
    expect(await compared(filter, mark)).toMatchObject({ held: 2, holds: 1, came: 0, went: 1, others: 0 })
  })

  it('says how many came where no record tells of it: a publisher’s name', async () => {
    const source = await fileSource(test.db, 'Of an agency.', { publisherSlug: 'irna', language: 'en' })
    await file({ source })
    const filter = { publisher: ['tass'] }
    const mark = await cite(filter)
    await test.db.source.update({ where: { id: source.id }, data: { publisherSlug: 'tass' } })
    expect(await compared(filter, mark)).toMatchObject({ held: 0, holds: 1, came: 0, went: 0, others: 1 })
  })
})

describe('a mark', () => {
  it('that is none, or of another list, is told apart from one of another archive', async () => {
    const mark = await cite(IN_GENEVA)
    const afterAll = { day: DAY, total: 0, upTo: Date.UTC(10_000, 0) }
    for (const told of [
      '',
      'x',
      writeListMark(afterAll, IN_GENEVA),
      `${mark}x`,
      mark.replace(DAY, '2026-11-26'),
      mark.replace(DAY, '2026-13-40'),
    ])
      expect(await follow(IN_GENEVA, told)).toEqual({ mark: told, outcome: 'unknown' })
    expect(await follow({ place: ['vienna'] }, mark)).toMatchObject({ outcome: 'unknown' })
    const elsewhere = await testDatabase()
    try {
      const other = await ArchiveIndex.load(elsewhere.db)
      expect(await citedList(other, IN_GENEVA, mark)).toEqual({ mark, outcome: 'elsewhere' })
    } finally {
      await elsewhere.drop()
    }
  })
})
