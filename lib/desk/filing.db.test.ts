import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { deskHand } from '@/lib/auth/testing'
import { type TestDatabase, testDatabase } from '@/lib/db/testing'
import type { RecordValues } from '@/lib/editing/values'
import { editorPage } from './editor'
import { fileText, previewOf } from './filing'
import { filingBegun, keepFilingDraft } from './filing-drafts'
import type { RecordsByForm } from './filing-form-shapes'
import { decisionsTold } from './filing-forms'
import { asToldSchema, type Decision, type FilingPreview, filingSchema } from './filing-shapes'
import { openPairsOf } from './queue/pairs'
import { correctAndReread, sourceDesk } from './sources'

let test: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'only for tests, and long enough for the library'
  test = await testDatabase()
})
afterAll(() => test.drop())

const EDITOR: Actor = {
  id: 'somebody',
  name: 'Shirin',
  email: 's@example.org',
  role: 'editor',
  secondFactor: false,
  sessionId: 'one',
}

/** Two agencies on one call: the first leaves the day open, the second tells it. */
const WITHOUT_DAY =
  'TEHRAN (IRNA) – Senior aide Ali Asghar Khaji and Russian Deputy Foreign Minister Sergey Vershinin discussed Syria in a phone call. The two had also spoken by phone on Monday, May 31, 2021.'
const WITH_DAY =
  'MOSCOW, June 17, 2021 (TASS) – Russian Deputy Foreign Minister Sergey Vershinin and Iranian senior aide Ali Asghar Khaji held a phone call on Wednesday, June 16, 2021, to discuss Syria.'

/** A surname that two officials bear. */
const OF_SEVERAL =
  'وزیر امور خارجه ایران عباس عراقچی روز دوشنبه ۱۲ خرداد ۱۴۰۴ در تهران با شیبانی دیدار و گفت‌وگو کرد.'

const told = (text: string, more: Partial<Parameters<typeof filingSchema.parse>[0] & object> = {}) =>
  filingSchema.parse({ text, ...more })

async function preview(text: string, more = {}): Promise<FilingPreview> {
  const answer = await previewOf(test.db, told(text, more))
  if (!answer.ok) throw new Error(answer.code)
  return answer.preview
}

const asSeen = ({ records }: FilingPreview): Decision[] =>
  records.map(({ values }) => ({ seen: values, corrected: null, dropped: false }))

const everything = async () =>
  Promise.all([test.db.source.count(), test.db.meeting.count(), test.db.permanentId.count()])

describe('before a text is filed', () => {
  it('tells what its records would be, with their words, and changes nothing', async () => {
    const before = await everything()
    const seen = await preview(WITHOUT_DAY)
    expect(seen).toMatchObject({ language: 'en', onFile: null, text: WITHOUT_DAY })
    expect(seen.records.map(({ values, meetingId }) => [values.date.edtf, meetingId])).toEqual([
      ['2021-06-01/..', null],
      ['2021-05-31', null],
    ])
    for (const { field, start, end, quote } of seen.records.flatMap(({ words }) => words))
      expect([field, [...WITHOUT_DAY].slice(start, end).join('')]).toEqual([field, quote])
    expect(seen.names['official sergey-vershinin']?.fa).toBe('سرگئی ورشنین')
    expect(await everything()).toEqual(before)
  })

  it('is read anew with what is known of it beside the text', async () => {
    const seen = await preview(WITHOUT_DAY, { published: '2021-06-17', publisher: 'irna' })
    expect(seen.article).toEqual({ published: '2021-06-17', publisher: 'irna' })
    expect(seen.records[0]?.values.date.edtf).toBe('2021-06-17')
  })

  it.each([
    ['  \n ', 'empty'],
    ['ÓíÇÓí ÇáÎÇÑÌíÉ ÇáÅíÑÇäíÉ ÚÈÏ Çááå ÃãíÑ ÚÈÏ ÇááåíÇä ãÚ äÙíÑå ÇáÓæÑí ÝíÕá ÇáãÞÏÇÏ', 'garbled'],
    ['half a character \ud83d', 'garbled'],
    ['\u0000\u0001\u0002', 'wrong-encoding'],
    ['<html><body><script>1</script></body></html>', 'no-text'],
  ])('%j is refused as %s', async (text, code) => {
    expect(await previewOf(test.db, told(text))).toMatchObject({ ok: false, code })
  })

  it('tells who bears a name that several do, with the party and office of each', async () => {
    const seen = await preview(OF_SEVERAL)
    expect(seen.records[0]?.issues).toContainEqual(
      expect.objectContaining({
        code: 'ambiguous-surname',
        figures: { words: 'شیبانی', officials: ['asaad-al-shaibani', 'mohammad-reza-sheibani'] },
      }),
    )
    expect(seen.bearers.map(({ slug, party }) => [slug, party?.slug])).toEqual([
      ['asaad-al-shaibani', 'sy'],
      ['mohammad-reza-sheibani', 'ir'],
    ])
    for (const { latestOffice } of seen.bearers) expect(latestOffice?.title.en).toBeTruthy()

    const filed = await fileText(test.db, told(OF_SEVERAL), EDITOR)
    if (!('meetings' in filed)) throw new Error('it tells of a meeting')
    const page = await editorPage(filed.meetings[0]?.id ?? '', test.db)
    expect(page?.bearers.map(({ slug }) => slug)).toEqual(['asaad-al-shaibani', 'mohammad-reza-sheibani'])
  })

  it('names no publisher that the registry does not hold', async () => {
    const answer = await previewOf(test.db, told(WITHOUT_DAY, { publisher: 'nobody-at-all' }))
    expect(answer).toMatchObject({ ok: false, code: 'unknown-publisher' })
  })
})

describe('filing a text', () => {
  it('leaves the day open until another agency tells it', async () => {
    const first = await preview(WITHOUT_DAY)
    const filed = await fileText(test.db, { ...told(WITHOUT_DAY), decisions: asSeen(first) }, EDITOR)
    expect(filed).toMatchObject({ outcome: 'created', meetings: [{ outcome: 'created' }, {}] })
    if (!('meetings' in filed)) throw new Error('not filed')
    const [call] = filed.meetings

    expect((await preview(WITHOUT_DAY)).onFile).toBe(filed.source)
    expect(await fileText(test.db, told(WITHOUT_DAY), EDITOR)).toEqual({
      outcome: 'already-on-file',
      source: filed.source,
    })

    const second = await preview(WITH_DAY)
    expect(second.records).toMatchObject([{ meetingId: call?.id, values: { date: { edtf: '2021-06-16' } } }])
    expect(second.records[0]?.reasons).toContain('same-people')
    const settled = await fileText(test.db, { ...told(WITH_DAY), decisions: asSeen(second) }, EDITOR)
    expect(settled).toMatchObject({ outcome: 'matched', meetings: [{ id: call?.id }] })
    const record = await test.db.meeting.findUniqueOrThrow({ where: { id: call?.id ?? '' } })
    expect(record).toMatchObject({ dateEdtf: '2021-06-16', version: 2 })
  })

  it('files a record as it was read, then as the editor has it', async () => {
    const text = WITH_DAY.replaceAll('June 16', 'June 23').replace('June 17', 'June 24')
    const seen = await preview(text)
    const [read] = seen.records
    if (!read) throw new Error('nothing read')
    const values = { ...read.values, kind: 'video' as const }
    const corrected = { values, cameFrom: read.values.participants.map((_, place) => place), reviewed: true }
    const filed = await fileText(
      test.db,
      {
        ...told(text, { reason: 'It was a video call.' }),
        decisions: [{ seen: read.values, corrected, dropped: false }],
      },
      EDITOR,
    )
    if (!('meetings' in filed)) throw new Error('not filed')
    const id = filed.meetings[0]?.id ?? ''
    const revisions = await test.db.revision.findMany({
      where: { meetingId: id },
      orderBy: { version: 'asc' },
    })
    expect(revisions.map(({ actor, reason, snapshot }) => [actor, reason, snapshot])).toMatchObject([
      ['parser', 'first-source', { kind: 'call' }],
      ['Shirin', 'It was a video call.', { kind: 'video', review: 'reviewed', decided: ['kind'] }],
    ])
  })

  it('files nothing where a record would not come out as it was seen', async () => {
    const text = `${WITH_DAY.replaceAll('June 16', 'June 30').replace('June 17', 'July 1')} More was said.`
    const before = await everything()
    const decisions = asSeen(await preview(text)).map((one) => ({
      ...one,
      seen: { ...one.seen, kind: 'talks' as const },
      dropped: true,
    }))
    const outcome = await fileText(test.db, { ...told(text, { reason: 'None' }), decisions }, EDITOR)
    expect(outcome).toMatchObject({ ok: false, code: 'changed_meanwhile', present: { kind: 'call' } })
    expect(await everything()).toEqual(before)
  })

  it('withdraws a record that the editor leaves out, and keeps the source', async () => {
    const text = WITH_DAY.replaceAll('June 16', 'July 14').replace('June 17', 'July 15')
    const seen = await preview(text)
    const decisions = asSeen(seen).map((one) => ({ ...one, dropped: true }))
    const filed = await fileText(test.db, { ...told(text, { reason: 'No meeting.' }), decisions }, EDITOR)
    if (!('meetings' in filed)) throw new Error('not filed')
    const record = await test.db.meeting.findUniqueOrThrow({ where: { id: filed.meetings[0]?.id ?? '' } })
    expect(record).toMatchObject({ state: 'withdrawn', withdrawnReason: 'No meeting.' })
  })

  it('keeps apart what the editor says is another meeting', async () => {
    const text = WITH_DAY.replaceAll('Ali Asghar Khaji', 'Hossein Amir-Abdollahian')
    await fileText(test.db, told(text), EDITOR)
    const again = `${text} This was another call.`
    const [joined] = (await preview(again)).records
    const apart = [joined?.meetingId ?? '']
    expect(joined?.reasons).toContain('same-day')
    const [alone] = (await preview(again, { apart })).records
    expect(alone).toMatchObject({ meetingId: null, reasons: [] })
    const filed = await fileText(test.db, told(again, { apart }), EDITOR)
    expect(filed).toMatchObject({ outcome: 'created', meetings: [{ outcome: 'created' }] })
  })

  it('asks nobody again about what was kept apart while filing', async () => {
    const call = WITH_DAY.replaceAll('Ali Asghar Khaji', 'Mohammad Javad Zarif')
    const first = await fileText(test.db, told(call), EDITOR)
    if (!('meetings' in first)) throw new Error('not filed')
    const here = first.meetings[0]?.id ?? ''
    const aside = 'The day before, on June 15, 2021, Mr Vershinin had met Faisal Mekdad in Damascus.'
    const reason = 'They called each other twice.'
    const filed = await fileText(test.db, told(`${call} ${aside}`, { apart: [here], reason }), EDITOR)
    if (!('meetings' in filed)) throw new Error('not filed')
    const [other, meeting] = filed.meetings.map(({ id }) => id)
    expect([other, meeting]).not.toContain(undefined)
    // The meeting that the text tells of beside the call would never be taken for it.
    const pairs = await test.db.suspectedPair.findMany({
      where: { OR: [{ firstId: here }, { secondId: here }] },
    })
    expect(pairs.map(({ firstId, secondId }) => [firstId, secondId])).toEqual([[here, other].sort()])
    expect(pairs[0]).toMatchObject({ apartBy: 'Shirin', apartById: EDITOR.id, apartWhy: reason })
    expect(await openPairsOf(test.db, [here, other ?? ''])).toEqual([])

    // A third account is of one of the two; neither is made one with the other by it, nor asked about.
    await fileText(test.db, told(`${call} So it was told a third time.`), EDITOR)
    const both = await test.db.meeting.count({ where: { id: { in: [here, other ?? ''] }, state: 'current' } })
    expect(both).toBe(2)
    expect(await openPairsOf(test.db, [here, other ?? ''])).not.toContainEqual([here, other].sort())
  })
})

describe('a form without a script', () => {
  const NOTHING: RecordsByForm = {
    recordSeen: [],
    recordKind: [],
    recordStatus: [],
    recordDay: [],
    recordCalendar: [],
    recordPlace: [],
    recordPlaceSeen: [],
    recordAbsent: [],
    recordLeftOut: [],
  }
  const SEEN: RecordValues = {
    kind: 'talks',
    status: 'held',
    place: 'moscow',
    occasion: null,
    topics: [],
    date: { edtf: '2021-06-16', words: 'Wednesday', calendar: 'gregorian' },
    participants: ['ali-asghar-khaji', 'sergey-vershinin'].map((official) => ({
      official,
      nameAsTold: null,
      titleAsTold: null,
      party: null,
      capacity: 'member' as const,
    })),
  }
  const asShown: RecordsByForm = { ...NOTHING, recordSeen: [SEEN], recordDay: ['2021-06-16'] }

  it('files a record as it was shown where its fields say nothing else', async () => {
    const told = { ...asShown, recordPlace: ['Moscow'], recordPlaceSeen: ['Moscow'] }
    expect(await decisionsTold(test.db, told)).toEqual({
      ok: true,
      decisions: [{ seen: SEEN, dropped: false, corrected: null }],
    })
  })

  it('says what each value should be, in any calendar and spelling, and who took no part', async () => {
    const answer = await decisionsTold(test.db, {
      ...NOTHING,
      recordSeen: [SEEN, SEEN],
      recordKind: ['talks', 'call'],
      recordDay: ['1400/3/27', '2021-06-16'],
      recordCalendar: ['jalali', 'gregorian'],
      recordPlace: ['طهران', 'Moscow'],
      recordPlaceSeen: ['Moscow', 'Moscow'],
      recordAbsent: ['0.0'],
    })
    if (!answer.ok) throw new Error(answer.code)
    const [first, second] = answer.decisions.map(({ corrected }) => corrected)
    expect(first).toMatchObject({
      values: { place: 'tehran', date: { edtf: '2021-06-17' }, participants: [SEEN.participants[1]] },
      cameFrom: [1],
    })
    // A call is held nowhere.
    expect(second?.values).toEqual({ ...SEEN, kind: 'call', place: null })
  })

  it('is refused where a day or a place is none', async () => {
    expect(await decisionsTold(test.db, { ...asShown, recordDay: ['1400/13/40'] })).toMatchObject({
      code: 'date_unreadable',
    })
    expect(
      await decisionsTold(test.db, {
        ...asShown,
        recordPlace: ['Nowhere at all'],
        recordPlaceSeen: ['Moscow'],
      }),
    ).toMatchObject({ code: 'reference_unknown' })
  })

  it('leaves a record out', async () => {
    expect(await decisionsTold(test.db, { ...asShown, recordLeftOut: ['0'] })).toMatchObject({
      decisions: [{ dropped: true, corrected: null }],
    })
  })
})

describe('what is known of a filed source', () => {
  it('is corrected with a version of it, and the text is read again', async () => {
    const text = WITHOUT_DAY.replaceAll('Senior aide Ali Asghar Khaji', 'Iranian Ambassador Kazem Jalali')
    const filed = await fileText(test.db, told(text), EDITOR)
    if (!('meetings' in filed)) throw new Error('not filed')
    const [id, meeting] = [filed.source, filed.meetings[0]?.id ?? '']
    const known = { published: '2021-06-17', publisher: 'fars', address: 'https://fars.example/1' }
    const correct = (version: number, more = {}) =>
      correctAndReread(
        test.db,
        { id, version, known: { ...known, ...more }, reason: 'The page says so.' },
        EDITOR,
      )

    expect(await correct(2)).toEqual({ ok: false, code: 'source_changed_meanwhile' })
    expect(await correct(1, { publisher: 'nobody-at-all' })).toMatchObject({ code: 'unknown-publisher' })
    expect((await sourceDesk(id, test.db))?.versions).toHaveLength(1)

    expect(await correct(1)).toEqual({ ok: true })
    const page = await sourceDesk(id, test.db)
    expect(page?.source).toMatchObject({ published: '2021-06-17', address: known.address })
    expect(page?.source.publisher?.slug).toBe('fars')
    expect(
      page?.versions.map(({ version, actor, reason, known }) => [version, actor, reason, known]),
    ).toEqual([
      [1, 'Shirin', null, { published: null, publisher: null, address: null }],
      [2, 'Shirin', 'The page says so.', known],
    ])
    const record = await test.db.meeting.findUniqueOrThrow({
      where: { id: meeting },
      select: { dateEdtf: true, revisions: { orderBy: { version: 'desc' }, take: 1 } },
    })
    expect(record).toMatchObject({
      dateEdtf: '2021-06-17',
      revisions: [{ reason: 'source-corrected' }],
    })
    expect(await correct(2)).toEqual({ ok: false, code: 'nothing_changed' })
  })

  it('keeps its history: the database refuses to change it', async () => {
    await expect(test.db.sourceRevision.deleteMany()).rejects.toThrow()
    await expect(test.db.sourceRevision.updateMany({ data: { reason: 'none' } })).rejects.toThrow()
  })
})

describe('a text that is kept between two pages', () => {
  it('comes back to whoever kept it, with what is read of it, and to nobody else', async () => {
    const [own, other] = [await deskHand(test.db, 'editor'), await deskHand(test.db, 'editor', 'other')]
    const hand = ({ id }: { id: string }): Actor => ({ ...EDITOR, id })
    const begun = asToldSchema.parse({
      text: WITH_DAY,
      published: '1400/3/27',
      calendar: 'jalali',
      publisher: 'tass',
    })
    const id = await keepFilingDraft(test.db, begun, hand(own))
    const page = await filingBegun(id, hand(own), test.db)
    expect(page).toMatchObject({ told: { text: WITH_DAY, published: '2021-06-17' }, refusal: null })
    expect(page?.publisher.en).toContain('TASS')
    expect(page?.preview?.article).toEqual({ published: '2021-06-17', publisher: 'tass' })
    expect(await filingBegun(id, hand(other), test.db)).toBeNull()
    expect(await filingBegun('not-an-id', hand(own), test.db)).toBeNull()
  })

  it('says why nothing is shown of it, and gives way to later ones', async () => {
    const own = await deskHand(test.db, 'editor', 'busy')
    const keep = (text: string) =>
      keepFilingDraft(test.db, asToldSchema.parse({ text }), { ...EDITOR, id: own.id })
    const first = await keep(' ')
    expect(await filingBegun(first, { ...EDITOR, id: own.id }, test.db)).toMatchObject({
      refusal: 'empty',
      preview: null,
    })
    for (const text of ['1', '2', '3', '4', '5']) await keep(text)
    expect(await test.db.filingDraft.count({ where: { userId: own.id } })).toBe(5)
    expect(await filingBegun(first, { ...EDITOR, id: own.id }, test.db)).toBeNull()
  })
})
