import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import { currentReader } from '@/lib/ingest/reader'
import type { Entry } from '@/lib/registry/entry'
import { entriesOnFile } from '@/lib/registry/on-file'
import { correctEntry, restoreEntry } from './correct'
import { createOfficial } from './create'
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
