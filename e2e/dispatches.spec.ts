/** From the text of a dispatch to pages in three languages, every value tied to its words. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type ArchiveRecord,
  agencyDispatches,
  filed,
  haveAgencyDispatches,
  LOCALES,
  recordOf,
  root,
  WITHOUT_AGENCY_DISPATCHES,
  whom,
} from './archive'
import { FIVE_DISPATCHES, type ToldMeeting } from './five-dispatches'
import type { SourcePage } from './pages/source'
import { PEOPLE } from './people'
import { expect, test } from './test'

function occasionOf({ occasion }: ArchiveRecord): string | undefined {
  return occasion
    ? [occasion.series.slug, occasion.number].filter((part) => part !== null).join(' ')
    : undefined
}

/** The one record that is the meeting told; the others of its dispatch contradict it. */
function isTold(record: ArchiveRecord, told: ToldMeeting): boolean {
  const people = whom(record)
  const everybody = told.people.every((person) => people.includes(person))
  return (
    record.kind === told.kind &&
    record.status === (told.status ?? 'held') &&
    record.date.edtf === told.edtf &&
    record.place?.slug === told.place &&
    occasionOf(record) === told.occasion &&
    everybody &&
    (told.andOthers === true || people.length === told.people.length)
  )
}

/**
 * The page holds the text as filed; each piece of evidence, and the words of each position, are marked
 * at their characters, and these are its quote.
 */
async function expectEvidenceMarked(source: SourcePage, sourceId: string, text: string): Promise<void> {
  const shown = await source.read()
  expect(shown.text).toBe(text)
  const characters = Array.from(text)
  const records = await Promise.all((await source.recordIds()).map(recordOf))
  const evidence = records.flatMap((record) => record.evidence.filter((each) => each.sourceId === sourceId))
  expect(evidence.length).toBeGreaterThan(0)
  const positions = records
    .flatMap((record) => record.positions.filter((each) => each.sourceId === sourceId))
    .map((position) => ({ ...position, id: `w-${position.start}-${position.end}` }))
  const quoted = new Map([...evidence, ...positions].map((each) => [each.id, each]))
  expect(Object.keys(shown.marked).toSorted()).toEqual([...quoted.keys()].toSorted())
  for (const { id, start, end, quote } of quoted.values()) {
    expect(characters.slice(start, end).join('')).toBe(quote)
    expect(shown.marked[id]).toEqual({ start, end, words: quote })
  }
}

const textOf = (file: string) => readFileSync(path.resolve(root, file), 'utf8').replace(/\r\n?/g, '\n')

for (const [name, meetings] of Object.entries(FIVE_DISPATCHES)) {
  test.describe(`dispatch ${name.slice(0, 3)}`, () => {
    test.skip(!haveAgencyDispatches, WITHOUT_AGENCY_DISPATCHES)
    // The pages come whole from the server; so many of them are read faster without their scripts.
    test.use({ javaScriptEnabled: false })

    test('its meetings are on pages in three languages', async ({ source, meeting, frame }) => {
      await source.open('en', filed(`${name}.txt`).source)
      const records = await Promise.all((await source.recordIds()).map(recordOf))
      expect(records).toHaveLength(meetings.length)
      for (const told of meetings) {
        const record = records.find((each) => isTold(each, told))
        const facts = records.map((each) => [
          each.id,
          each.kind,
          each.date.edtf,
          whom(each),
          occasionOf(each),
        ])
        expect(record, `${JSON.stringify(told)} among ${JSON.stringify(facts)}`).toBeDefined()
        if (record === undefined) continue
        for (const locale of LOCALES) {
          await meeting.open(locale, record.id)
          await expect(frame.heading).toBeVisible()
          await expect(meeting.lead).toContainText(told.days[locale])
          await expect(meeting.field('date')).toContainText(told.days[locale])
          for (const person of told.people) {
            const shown = PEOPLE[person]?.[locale]
            if (shown) await expect(meeting.people.filter({ hasText: shown })).toHaveCount(1)
          }
          if (!told.andOthers) await expect(meeting.people).toHaveCount(told.people.length)
        }
      }
    })

    test('its page marks the words at the right characters', async ({ source }) => {
      const { source: id } = filed(`${name}.txt`)
      for (const locale of LOCALES) {
        await source.open(locale, id)
        await expectEvidenceMarked(source, id, textOf(path.join(agencyDispatches, `${name}.txt`)))
      }
    })
  })
}

test('a sample dispatch comes to a page with its words marked', async ({ source, meeting, frame, page }) => {
  const { source: id } = filed('fa-tehran-khaji-pedersen.txt')
  await source.open('fa', id)
  await expect(frame.sampleNote).toBeVisible()
  await expectEvidenceMarked(source, id, textOf('seeds/dispatches/fa-tehran-khaji-pedersen.txt'))
  const records = await Promise.all((await source.recordIds()).map(recordOf))
  const talks = records.find(
    ({ kind, date, place }) => kind === 'talks' && date.edtf === '2021-12-25' && place?.slug === 'tehran',
  )
  expect(talks && whom(talks)).toEqual(['ali-asghar-khaji', 'geir-pedersen'])
  await meeting.open('fa', talks?.id ?? '')
  await expect(meeting.lead).toHaveText('شنبه ۴ دی ۱۴۰۰')
  await expect(meeting.sources.filter({ has: page.locator(`a[href="/fa/sources/${id}"]`) })).toContainText(
    'نمونه',
  )
  await expect(meeting.field('date')).toContainText('۲۵ دسامبر ۲۰۲۱')
  await expect(meeting.field('date')).toContainText('۱۴۴۳')
})

test('a value shows the words that it came from, and opens the source at them', async ({
  meeting,
  source,
  page,
}) => {
  const { source: id } = filed('ar-tehran-lavrentiev-khaji.txt')
  await source.open('en', id)
  const records = await Promise.all((await source.recordIds()).map(recordOf))
  const talks = records.find(({ date }) => date.edtf === '2020-10-21')
  const day = talks?.evidence.find(({ field, sourceId }) => field === 'date' && sourceId === id)
  expect(day?.quote).toBeTruthy()

  await meeting.open('en', talks?.id ?? '')
  await expect(meeting.words('date')).toBeHidden()
  await meeting.field('date').locator('.value-told').hover()
  await expect(meeting.words('date')).toBeVisible()
  const quoted = meeting
    .words('date')
    .locator('mark')
    .filter({ hasText: day?.quote ?? '' })
  await expect(quoted.first()).toBeVisible()

  await meeting.words('date').locator(`a[href$="#e-${day?.id}"]`).click()
  await expect(page).toHaveURL(new RegExp(`/en/sources/${id}#e-${day?.id}$`))
  const stretch = source.stretches(day?.id ?? '').first()
  await expect(stretch).toBeInViewport()
  const plain = await source.text
    .locator(`mark:not([data-evidence~="${day?.id}"])`)
    .first()
    .evaluate((mark) => getComputedStyle(mark).backgroundColor)
  await expect(stretch).not.toHaveCSS('background-color', plain)

  await stretch.click()
  await expect(page).toHaveURL(new RegExp(`/en/meetings/${talks?.id}#\\w+$`))
})
