import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { fileDispatch } from '@/lib/ingest/file-dispatch'
import { sourcesHolding } from '@/lib/ingest/holding'
import { currentReader } from '@/lib/ingest/reader'
import { rereadSources } from '@/lib/ingest/reread'
import { type Entry, entrySchema } from '@/lib/registry/entry'
import { readRegistry } from '@/lib/registry/files'
import { loadRegistry } from '@/lib/registry/load'
import { contradictionsOnFile, entriesOnFile, follower, leadsOnFile } from '@/lib/registry/on-file'
import { restoreVersion } from '../end'
import { correctEntry, restoreEntry } from './correct'
import { createOfficial } from './create'
import { type MergeOutcome, mergeEntries, partEntries } from './merge'
import { teachSpelling } from './teach'
import type { EntryOutcome } from './write'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const by = { actor: { id: 'mina', name: 'Mina' }, reason: 'A test asks for it.' }

function done(outcome: EntryOutcome): Extract<EntryOutcome, { ok: true }> {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome
}

async function standing(kind: Entry['kind'], slug: string) {
  const found = (await entriesOnFile(test.db)).find((one) => one.entry.kind === kind && one.slug === slug)
  if (found === undefined) throw new Error(`no ${kind} ${slug} stands`)
  return found
}

describe('somebody new', () => {
  it('is called by their name in Latin letters, and the parser knows them at once', async () => {
    const text =
      'وزیر امور خارجه ایران روز یکشنبه ۲۵ آذر ۱۴۰۳ در تهران با بهرام پورکوهستانی دیدار و درباره سوریه گفتگو کرد.'
    const given = { published: '2024-12-15', publisher: null }
    const peopleIn = async () => {
      const read = await currentReader(test.db)
      return read(text, given).meetings.flatMap(({ participants }) =>
        participants.map(({ official }) => official),
      )
    }
    expect(await peopleIn()).not.toContain('bahram-pourkuhestani')
    const names = { fa: 'بهرام پورکوهستانی', en: 'Bahram Pourkuhestani' }
    const { slug, version } = done(
      await createOfficial(test.db, { names, party: 'af', title: { en: 'Envoy' } }, by),
    )
    expect([slug, version]).toEqual(['bahram-pourkuhestani', 1])
    expect(await peopleIn()).toContain('bahram-pourkuhestani')
  })

  it('gets a number where another is called so', async () => {
    const names = { en: 'Sergey Vershinin' }
    const { slug, alsoChanged } = done(await createOfficial(test.db, { names, party: 'ru', title: {} }, by))
    expect(slug).toBe('sergey-vershinin-2')
    expect(alsoChanged).toEqual([{ kind: 'official', slug: 'sergey-vershinin' }])
    const { entry } = await standing('official', 'sergey-vershinin')
    expect(entry.kind === 'official' && entry.value.ambiguous).toContain('Sergey Vershinin')
  })

  it('of a party that is not there is refused, and nothing is written', async () => {
    const outcome = await createOfficial(test.db, { names: { en: 'Nemo' }, party: 'atlantis', title: {} }, by)
    expect(outcome).toMatchObject({ ok: false, code: 'registry_unsound' })
    expect(await test.db.registryEntry.count({ where: { slug: 'nemo' } })).toBe(0)
  })
})

describe('correcting an entry', () => {
  it('makes a version that tells who, when and why, and can be gone back on', async () => {
    const { entry, version } = await standing('topic', 'afghanistan')
    if (entry.kind !== 'topic') throw new Error('a topic')
    const { slug } = entry.value
    const seen = { kind: 'topic' as const, slug, version }
    const changed: Entry = { kind: 'topic', value: { ...entry.value, description: 'Another description.' } }
    expect(done(await correctEntry(test.db, seen, changed, by)).version).toBe(version + 1)
    expect(await test.db.topic.findUnique({ where: { slug } })).toMatchObject({
      description: 'Another description.',
    })
    const row = await test.db.registryRevision.findFirst({
      where: { kind: 'topic', slug, version: version + 1 },
    })
    expect(row).toMatchObject({ actor: 'Mina', actorId: 'mina', reason: by.reason, snapshot: changed.value })

    const late = await correctEntry(
      test.db,
      seen,
      { ...changed, value: { ...changed.value, description: 'Mine.' } },
      by,
    )
    expect(late).toMatchObject({ code: 'changed_meanwhile', version: version + 1, present: changed })
    expect(late).toHaveProperty('since', [{ version: version + 1, actor: by.actor.name, reason: by.reason }])

    const restored = await restoreEntry(test.db, { ...seen, version: version + 1 }, { slug, version }, by)
    expect(done(restored).version).toBe(version + 2)
    expect((await standing('topic', slug)).entry).toEqual(entry)
  })

  it('is refused where the registry would contradict itself', async () => {
    const { entry, version } = await standing('place', 'tehran')
    if (entry.kind !== 'place') throw new Error('a place')
    const en = [...(entry.value.names.en ?? []), 'Moscow']
    const changed: Entry = { kind: 'place', value: { ...entry.value, names: { ...entry.value.names, en } } }
    const outcome = await correctEntry(test.db, { kind: 'place', slug: 'tehran', version }, changed, by)
    expect(outcome).toMatchObject({ code: 'registry_unsound', faults: [expect.stringMatching(/moscow/)] })
  })
})

const GIVEN = { published: '2024-12-15', publisher: null }

/** Files a dispatch that tells of one meeting with two people, and answers what became of it. */
async function file(text: string): Promise<{ source: string; meeting: string }> {
  const dispatch = { text, given: GIVEN, address: null, sample: false }
  const filed = await fileDispatch(test.db, await currentReader(test.db), dispatch)
  if (!('meetings' in filed)) throw new Error(filed.outcome)
  const [meeting] = filed.meetings
  if (meeting === undefined) throw new Error('no meeting was read')
  return { source: filed.source, meeting: meeting.id }
}

const peopleAt = async (meetingId: string) =>
  (await test.db.participation.findMany({ where: { meetingId }, orderBy: { ordinal: 'asc' } })).map(
    ({ officialSlug }) => officialSlug,
  )

describe('a spelling that is taught', () => {
  const text =
    'سرگئی لاوروف وزیر امور خارجه روسیه روز یکشنبه ۲۵ آذر ۱۴۰۳ در مسکو با کوروش آذرپیما دیدار و درباره سوریه گفتگو کرد.'

  it('is kept with its source, and the drafts that it touches are read again', async () => {
    const { source, meeting } = await file(text)
    expect(await peopleAt(meeting)).not.toContain('hossein-amir-abdollahian')
    const taught = {
      kind: 'official',
      slug: 'hossein-amir-abdollahian',
      language: 'fa',
      text: 'كوروش آذرپيما',
    } as const
    const outcome = await teachSpelling(test.db, { ...taught, sourceId: source }, by)
    expect(done(outcome).alsoChanged).toEqual([])
    expect(
      await test.db.taughtSpelling.findMany({ select: { slug: true, sourceId: true, actor: true } }),
    ).toEqual([{ slug: taught.slug, sourceId: source, actor: 'Mina' }])
    const sources = await sourcesHolding(test.db, [taught.text])
    expect(sources).toEqual([source])
    await rereadSources(test.db, await currentReader(test.db), sources, by)
    expect(await peopleAt(meeting)).toContain('hossein-amir-abdollahian')
    expect(await teachSpelling(test.db, { ...taught, sourceId: source }, by)).toMatchObject({
      code: 'spelling_known',
    })
  })

  it('must stand in the source that it is said to be from', async () => {
    const { source } = await file(text.replace('یکشنبه', 'روز یکشنبه'))
    const taught = { kind: 'official', slug: 'sergey-lavrov', language: 'fa', text: 'آذرپیمای دیگر' } as const
    expect(await teachSpelling(test.db, { ...taught, sourceId: source }, by)).toMatchObject({
      code: 'words_not_there',
    })
  })

  it('that another place has is refused', async () => {
    const taught = { kind: 'place', slug: 'tehran', language: 'en', text: 'Moscow', sourceId: null } as const
    expect(await teachSpelling(test.db, taught, by)).toMatchObject({ code: 'registry_unsound' })
  })
})

function merged(outcome: MergeOutcome): Extract<MergeOutcome, { ok: true }> {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome
}

async function seen(kind: Entry['kind'], slug: string) {
  return { kind, slug, version: (await standing(kind, slug)).version }
}

describe('merging two officials', () => {
  it('moves everything, leads on for ever, and can be taken back', async () => {
    const twin = done(
      await createOfficial(
        test.db,
        { names: { fa: 'مهران کوه‌زاد', en: 'Mehran Kuhzad' }, party: 'ir', title: { en: 'Envoy' } },
        by,
      ),
    )
    const { meeting } = await file(
      'سرگئی لاوروف وزیر امور خارجه روسیه روز دوشنبه ۲۶ آذر ۱۴۰۳ در مسکو با مهران کوه‌زاد دیدار و درباره یمن گفتگو کرد.',
    )
    expect(await peopleAt(meeting)).toContain(twin.slug)
    const before = (await test.db.meeting.findUniqueOrThrow({ where: { id: meeting } })).version
    const into = await seen('official', 'abbas-araghchi')
    const original = (await standing('official', into.slug)).entry
    const outcome = merged(
      await mergeEntries(
        test.db,
        { into, from: { kind: 'official', slug: twin.slug, version: twin.version } },
        by,
      ),
    )
    expect(outcome.meetings).toEqual([meeting])
    expect(await peopleAt(meeting)).toContain('abbas-araghchi')
    expect(await test.db.official.count({ where: { slug: twin.slug } })).toBe(0)
    expect((await test.db.meeting.findUniqueOrThrow({ where: { id: meeting } })).version).toBe(before + 1)
    const { entry } = await standing('official', 'abbas-araghchi')
    expect(entry.kind === 'official' && entry.value.names.fa).toContain('مهران کوه‌زاد')
    expect(entry.kind === 'official' && entry.value.offices.some(({ title }) => title.en === 'Envoy')).toBe(
      true,
    )
    const follow = follower(await leadsOnFile(test.db))
    expect(follow('official', twin.slug)).toBe('abbas-araghchi')

    merged(await partEntries(test.db, { kind: 'official', slug: twin.slug }, by))
    expect(await peopleAt(meeting)).toContain(twin.slug)
    expect((await standing('official', 'abbas-araghchi')).entry).toEqual(original)
    expect((await leadsOnFile(test.db)).filter(({ slug }) => slug === twin.slug)).toEqual([])
  })

  it('who took part together makes them one, with the words that named each', async () => {
    const { meeting } = await file(
      'سرگئی لاوروف وزیر امور خارجه روسیه روز سه‌شنبه ۲۷ آذر ۱۴۰۳ در مسکو با عباس عراقچی و مهران کوه‌زاد دیدار و درباره افغانستان گفتگو کرد.',
    )
    const [first, second] = ['abbas-araghchi', 'mehran-kuhzad']
    expect(await peopleAt(meeting)).toEqual(expect.arrayContaining([first, second]))
    const evidence = await test.db.evidence.count({ where: { meetingId: meeting, field: 'participant' } })
    const asked = { into: await seen('official', first), from: await seen('official', second) }
    merged(await mergeEntries(test.db, asked, by))
    expect((await peopleAt(meeting)).filter((slug) => slug === first)).toHaveLength(1)
    expect(await test.db.evidence.count({ where: { meetingId: meeting, field: 'participant' } })).toBe(
      evidence,
    )
    merged(await partEntries(test.db, { kind: 'official', slug: second }, by))
    expect(await peopleAt(meeting)).toEqual(expect.arrayContaining([first, second]))
  })

  it('lets a version be restored that names who is part of another now', async () => {
    const { meeting } = await file(
      'سرگئی لاوروف وزیر امور خارجه روسیه روز چهارشنبه ۲۸ آذر ۱۴۰۳ در مسکو با مهران کوه‌زاد دیدار و درباره لبنان گفتگو کرد.',
    )
    expect(await peopleAt(meeting)).toContain('mehran-kuhzad')
    const asked = {
      into: await seen('official', 'abbas-araghchi'),
      from: await seen('official', 'mehran-kuhzad'),
    }
    merged(await mergeEntries(test.db, asked, by))
    const { version } = await test.db.meeting.findUniqueOrThrow({ where: { id: meeting } })
    expect(await restoreVersion(test.db, { id: meeting, version }, 1, by)).toMatchObject({ ok: true })
    expect(await peopleAt(meeting)).toContain('abbas-araghchi')
    merged(await partEntries(test.db, { kind: 'official', slug: 'mehran-kuhzad' }, by))
  })
})

describe('merging others', () => {
  it('moves topics, and what parties are spoken of by', async () => {
    const topics = ['afghanistan', 'astana-process'] as const
    const [into, from] = [await seen('topic', topics[0]), await seen('topic', topics[1])]
    merged(await mergeEntries(test.db, { into, from }, by))
    expect(await test.db.topic.count({ where: { slug: from.slug } })).toBe(0)
    merged(await partEntries(test.db, from, by))
    expect(await test.db.topic.count({ where: { slug: from.slug } })).toBe(1)

    const officials = await test.db.official.count({ where: { partySlug: 'by' } })
    expect(officials).toBeGreaterThan(0)
    const parties = { into: await seen('party', 'ru'), from: await seen('party', 'by') }
    merged(await mergeEntries(test.db, parties, by))
    expect(await test.db.official.count({ where: { partySlug: 'by' } })).toBe(0)
    merged(await partEntries(test.db, parties.from, by))
    expect(await test.db.official.count({ where: { partySlug: 'by' } })).toBe(officials)
  })
})

describe('another address', () => {
  it('is taken by everything that speaks of it, and the old one leads on', async () => {
    const { entry, version } = await standing('official', 'sergey-lavrov')
    if (entry.kind !== 'official') throw new Error('an official')
    const meetings = await test.db.participation.count({ where: { officialSlug: 'sergey-lavrov' } })
    expect(meetings).toBeGreaterThan(0)
    const called: Entry = { kind: 'official', value: { ...entry.value, slug: 'sergei-lavrov' } }
    const outcome = await correctEntry(
      test.db,
      { kind: 'official', slug: 'sergey-lavrov', version },
      called,
      by,
    )
    expect(done(outcome)).toMatchObject({ slug: 'sergei-lavrov', version: version + 1 })
    expect(await test.db.participation.count({ where: { officialSlug: 'sergei-lavrov' } })).toBe(meetings)
    expect(follower(await leadsOnFile(test.db))('official', 'sergey-lavrov')).toBe('sergei-lavrov')
    const drafts = await test.db.$queryRaw`
      SELECT 1 FROM "Account" WHERE draft::text LIKE '%"official": "sergey-lavrov"%'`
    expect(drafts).toEqual([])
  })

  it('survives the next loading of the files, as does all that people decided', async () => {
    const files = readRegistry('seeds/registry')
    const araghchi = {
      kind: 'official',
      slug: 'abbas-araghchi',
      language: 'en',
      text: 'Abbas Araqqchi',
    } as const
    done(await teachSpelling(test.db, { ...araghchi, sourceId: null }, by))
    const later = {
      ...files,
      officials: files.officials.map((official) =>
        official.slug === 'abbas-araghchi'
          ? { ...official, names: { ...official.names, en: [...(official.names.en ?? []), 'Abbas Arakchi'] } }
          : official.slug === 'sergey-lavrov'
            ? { ...official, source: ['https://example.org/lavrov'] }
            : official,
      ),
    }
    await loadRegistry(test.db, later)
    const { entry } = await standing('official', 'abbas-araghchi')
    expect(entry.kind === 'official' && entry.value.names.en?.slice(-2)).toEqual([
      'Abbas Araqqchi',
      'Abbas Arakchi',
    ])
    expect(await test.db.official.count({ where: { slug: 'sergey-lavrov' } })).toBe(0)
    const lavrov = (await standing('official', 'sergei-lavrov')).entry
    expect(lavrov.kind === 'official' && lavrov.value.source).toEqual(['https://example.org/lavrov'])
  })
})

describe('files that contradict what people decided', () => {
  const files = readRegistry('seeds/registry')
  const told = (number: number, more: object) => ({
    ...files,
    topics: files.topics.map((topic, place) => (place === 0 ? { ...topic, description: 'Anew.' } : topic)),
    occasions: files.occasions.map((one) =>
      one.series === 'astana' && one.number === number ? { ...one, ...more } : one,
    ),
  })
  const session = async (slug: string) => {
    const { entry } = await standing('occasion', slug)
    if (entry.kind !== 'occasion') throw new Error('a session')
    return entry.value
  }
  const correctSession = async (slug: string, more: object) => {
    const { entry, version } = await standing('occasion', slug)
    const corrected = entrySchema.parse({ kind: 'occasion', value: { ...entry.value, ...more } })
    return done(await correctEntry(test.db, { kind: 'occasion', slug, version }, corrected, by))
  }

  it('stop no start: the decision stands and the rest is taken over, until they agree again', async () => {
    await correctSession('astana-19', { start: '2022-11-23' })
    // Who left the end as the files had it follows them: it would come before the start.
    const later = told(19, { start: '2022-11-21', end: '2022-11-22' })
    await loadRegistry(test.db, later)
    expect(await session('astana-19')).toMatchObject({ start: '2022-11-23', end: '2022-11-23' })
    const found = [
      {
        code: 'ends-before-start',
        entries: [{ kind: 'occasion', slug: 'astana-19' }],
        about: null,
        text: 'occasions.json: astana 19 ends before it starts.',
      },
    ]
    expect(await contradictionsOnFile(test.db)).toEqual(found)
    const topic = (await standing('topic', files.topics[0]?.slug ?? '')).entry
    expect(topic.kind === 'topic' && topic.value.description).toBe('Anew.')

    await loadRegistry(test.db, later)
    expect(await contradictionsOnFile(test.db)).toEqual(found)

    await correctSession('astana-19', { start: '2022-11-21' })
    await loadRegistry(test.db, later)
    expect(await session('astana-19')).toMatchObject({ start: '2022-11-21', end: '2022-11-22' })
    expect(await contradictionsOnFile(test.db)).toEqual([])
  })

  it('know a session by the number that it had, and do not bring that back', async () => {
    await correctSession('astana-16', { number: 96 })
    await loadRegistry(test.db, told(16, { end: '2021-07-09' }))
    expect(await session('astana-96')).toMatchObject({ number: 96, end: '2021-07-09' })
    await expect(standing('occasion', 'astana-16')).rejects.toThrow()
    expect(follower(await leadsOnFile(test.db))('occasion', 'astana-16')).toBe('astana-96')
    expect(await test.db.occasion.count({ where: { seriesSlug: 'astana', number: 16 } })).toBe(0)
  })
})
