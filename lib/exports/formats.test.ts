import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { citationMark } from '@/lib/archive/citation-mark'
import { type MeetingRecord, meetingRecordSchema } from '@/lib/archive/dto'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { FORMATS, formatNamed } from './formats'
import { meetingJsonSchema } from './json'
import { ADDRESSES as addresses, RECORD, TOLD } from './testing'
import { titleOf } from './wording'

function writtenOrNull(
  suffix: string,
  record: MeetingRecord,
  locale: Locale = 'en',
): string | null | undefined {
  return FORMATS.find((format) => format.suffix === suffix)?.write(record, addresses, locale)
}

function written(suffix: string, record: MeetingRecord = RECORD, locale: Locale = 'en'): string {
  const text = writtenOrNull(suffix, record, locale)
  if (text === null || text === undefined) throw new Error(`There is no ${suffix}.`)
  return text
}

test('the example is a record', () => {
  expect(meetingRecordSchema.parse(RECORD)).toEqual(RECORD)
})

const CITED = `https://mahzar.example/m/74s75tkgq8/c/${citationMark(RECORD)}`

test('JSON gives the record back as it was, in a named shape, and tells how to cite it', () => {
  const document = meetingJsonSchema.parse(JSON.parse(written('json')))
  expect(document).toEqual({
    ...RECORD,
    profile: 'urn:mahzar:meeting-json:1',
    permalink: addresses.record,
    citation: { mark: citationMark(RECORD), address: CITED },
  })
})

test('linked data tells the event, its date in EDTF, and the words behind each value', () => {
  const document: unknown = JSON.parse(written('jsonld'))
  expect(document).toMatchObject({
    '@context': ['https://schema.org', { edtf: { '@type': expect.stringContaining('EDTF') } }],
    '@type': 'Event',
    '@id': addresses.record,
    additionalType: expect.stringMatching(/^urn:mahzar:kind:[a-z]+$/),
    startDate: '2021-12-21',
    endDate: '2021-12-22',
    edtf: '2021-12-21/2021-12-22',
    location: { name: 'Nur-Sultan', alternateName: ['Astana', 'آستانه'] },
    superEvent: { name: 'Astana format, round 17' },
    attendee: [
      { '@type': 'Person', name: TOLD, jobTitle: 'سفیر ایران', affiliation: { name: 'Iran' } },
      { '@type': 'Organization', name: 'Iran', alternateName: ['ایران', 'إيران'] },
    ],
    evidence: [
      {
        'oa:hasTarget': {
          'oa:hasSource': { '@id': 'https://mahzar.example/en/sources/dg74nt8rtz' },
          'oa:hasSelector': [{ 'oa:start': 4, 'oa:end': 22 }, { 'oa:exact': TOLD }],
        },
      },
    ],
  })
})

test('linked data leaves an open end to EDTF', () => {
  const open = { ...RECORD, date: { ...RECORD.date, edtf: '2020-05-27/..', last: null } }
  const document = JSON.parse(written('jsonld', open))
  expect(document).toMatchObject({ startDate: '2020-05-27', edtf: '2020-05-27/..' })
  expect(document).not.toHaveProperty('endDate')
})

test.each(['bib', 'ris', 'csl.json'].flatMap((suffix) => LOCALES.map((locale) => [suffix, locale] as const)))(
  '.%s in %s reads back with the title intact in every script',
  (suffix, locale) => {
    const [item] = new Cite(written(suffix, RECORD, locale)).data
    expect(item?.title).toBe(titleOf(RECORD, locale))
    expect(item?.title).toContain(TOLD)
    expect(item?.URL).toBe(CITED)
    expect(item?.issued?.['date-parts'][0]).toEqual([2022, 1, 5])
    expect(Object.values(item?.author?.[0] ?? {})).toEqual([locale === 'en' ? 'Mahzar' : 'محضر'])
  },
)

test('BibTeX escapes what TeX reads as commands, and is keyed by the permalink', () => {
  const strange = {
    nameAsTold: 'A_B & {C} #1 100% $x ~y ^z \\w',
    official: null,
    titleAsTold: null,
    office: null,
    party: null,
  }
  const text = written('bib', { ...RECORD, participants: [{ ...strange, capacity: 'member' }] })
  expect(text).toMatch(/^@misc\{mahzar-?74s75tkgq8,/)
  const title = /title = \{(.*)\},$/m.exec(text)?.[1] ?? ''
  expect(title.replace(/\\[&%$#_]|\\text[a-z]+ ?/g, '')).not.toMatch(/[&%$#_~^\\]/)
})

test('BibTeX tells the month by its abbreviation, which styles and biber know, and the archive by name', () => {
  const text = written('bib')
  expect(text).toMatch(/^\tmonth = jan,\n\tday = \{5\},$/m)
  expect(text).toContain('publisher = {Mahzar: An Archive of Diplomatic Meetings}')
})

test('RIS ends its record with the tag and blank that the format asks for', () => {
  expect(written('ris').endsWith('\r\nER  - \r\n')).toBe(true)
  expect(written('ris')).toContain('PB  - Mahzar: An Archive of Diplomatic Meetings\r\n')
})

test('RIS keeps each field on one line, however long', () => {
  const long = {
    nameAsTold: 'نام بسیار بلند '.repeat(30).trim(),
    official: null,
    titleAsTold: null,
    office: null,
    party: null,
  }
  const lines = written('ris', { ...RECORD, participants: [{ ...long, capacity: 'member' }] })
    .trimEnd()
    .split('\r\n')
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line))).toBe(true)
  expect(lines.find((line) => line.startsWith('TI'))).toContain(long.nameAsTold)
  expect(lines.at(-1)?.trim()).toBe('ER  -')
})

test('a calendar has the meeting on whole days, to the day after the last, wherever it is read', () => {
  const text = written('ics').replaceAll('\r\n ', '')
  expect(text).toContain('DTSTART;VALUE=DATE:20211221\r\n')
  expect(text).toContain('DTEND;VALUE=DATE:20211223\r\n')
  expect(text).toContain('UID:mahzar-74s75tkgq8\r\n')
  expect(text).toContain('SEQUENCE:2\r\n')
  expect(text).toContain(TOLD)
  expect(text).toContain('STATUS:CONFIRMED')
  expect(text).toContain('TRANSP:TRANSPARENT')
  expect(text).toContain('LAST-MODIFIED:20220105T100000Z')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of written('ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('a plan is tentative in a calendar, and a withdrawn record cancelled', () => {
  expect(written('ics', { ...RECORD, status: 'planned' })).toContain('STATUS:TENTATIVE')
  expect(written('ics', { ...RECORD, state: 'withdrawn', withdrawnReason: 'x' })).toContain(
    'STATUS:CANCELLED',
  )
})

test.each([null, '2021-12', '2021', '2020-05-27/..', '2022-01/2022-02'])(
  'a calendar has no day for %s',
  (edtf) => {
    const vague = { ...RECORD, date: { ...RECORD.date, edtf } }
    expect(writtenOrNull('ics', vague)).toBeNull()
  },
)

test('a month of another calendar is no event of thirty days, but a session may go on for weeks', () => {
  const mehr = { edtf: '2021-09-23/2021-10-22', first: '2021-09-23', last: '2021-10-22' }
  const within: MeetingRecord = { ...RECORD, date: { ...RECORD.date, ...mehr } }
  expect(writtenOrNull('ics', within)).toBeNull()
  const session = written('ics', { ...within, occasionRelation: 'session' })
  expect(session).toContain('DTEND;VALUE=DATE:20211023\r\n')
})

test('plain text is a note and an entry of a bibliography, in the manner of each language', () => {
  const plain = { ...RECORD, participants: [] }
  const address = `https://mahzar.example/m/74s75tkgq8/c/${citationMark(plain)}`
  expect(written('txt', plain)).toBe(
    `“Talks, Nur-Sultan, 21 or 22 December 2021,” Mahzar: An Archive of Diplomatic Meetings, version 3, January 5, 2022, ${address}.

Mahzar. “Talks, Nur-Sultan, 21 or 22 December 2021.” Mahzar: An Archive of Diplomatic Meetings, version 3. January 5, 2022. ${address}.
`,
  )
  expect(written('txt', plain, 'fa')).toBe(
    `«دیدار، نورسلطان، ۳۰ آذر یا ۱ دی ۱۴۰۰»، محضر: بایگانی دیدارهای دیپلماتیک، نسخهٔ ۳، ۱۵ دی ۱۴۰۰، به نشانی ${address}

محضر. «دیدار، نورسلطان، ۳۰ آذر یا ۱ دی ۱۴۰۰». محضر: بایگانی دیدارهای دیپلماتیک. نسخهٔ ۳، ۱۵ دی ۱۴۰۰. نشانی: ${address}
`,
  )
})

test('a citation says what must be known of the record, and holds no marks that turn its direction', () => {
  expect(written('txt')).toContain(`‘${TOLD}’`)
  expect(written('txt')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect(written('txt', { ...RECORD, sample: true })).toContain('[sample record, not evidence]')
  expect(written('txt', { ...RECORD, state: 'withdrawn', withdrawnReason: 'x' })).toContain('[withdrawn]')
})

test.each([
  ['bib', 'bib', 'en'],
  ['fa.bib', 'bib', 'fa'],
  ['en.ris', 'ris', 'en'],
  ['csl', 'csl.json', 'en'],
  ['ar.csl.json', 'csl.json', 'ar'],
])('an ending %s names the form %s in %s', (ending, suffix, locale) => {
  const named = formatNamed(ending)
  expect([named?.format.suffix, named?.locale]).toEqual([suffix, locale])
  expect(named?.suffix).toBe(locale === 'en' ? suffix : `${locale}.${suffix}`)
})

test.each(['pdf', 'fa', 'fa.json', 'ru.txt', ''])('an ending %s names no form', (ending) => {
  expect(formatNamed(ending)).toBeNull()
})
