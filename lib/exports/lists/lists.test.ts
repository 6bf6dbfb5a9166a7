import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingJsonSchema } from '../json'
import { ADDRESSES, RECORD } from '../testing'
import { writeFeed } from './atom'
import { CSV_COLUMNS } from './csv'
import { LIST_FORMS, writeList } from './forms'
import type { ExportedList } from './list'
import { listTitle } from './title'

const LIST: ExportedList = {
  locale: 'en',
  title: 'Mahzar: meetings',
  self: 'https://mahzar.example/api/meetings.csv',
  page: 'https://mahzar.example/en',
  addressesOf: ({ id }) => ({ ...ADDRESSES, record: `https://mahzar.example/m/${id}` }),
}
const UNDATED: MeetingRecord = {
  ...RECORD,
  id: '0000000000',
  date: { edtf: null, first: null, last: null, basis: null, words: null, calendar: null },
}

async function* inSteps(records: readonly MeetingRecord[], step = 2) {
  for (let at = 0; at < records.length; at += step) yield records.slice(at, at + step)
}

async function written(suffix: string, records: readonly MeetingRecord[], list: Partial<ExportedList> = {}) {
  const form = LIST_FORMS.find((one) => one.suffix === suffix)
  if (form === undefined) throw new Error(`There is no ${suffix}.`)
  let text = ''
  for await (const piece of writeList(form, { ...LIST, ...list }, inSteps(records))) text += piece
  return text
}

/** The cells of a file of RFC 4180. */
function cells(text: string): string[][] {
  const rows = text.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? []
  return rows.map((row) =>
    [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

describe('CSV', () => {
  const column = (rows: string[][], name: string) =>
    rows.map((row) => row[CSV_COLUMNS.findIndex((one) => one === name)])

  test('is a row for the columns and one for each record, its lines ended by CR LF', async () => {
    const rows = cells(await written('csv', [RECORD, UNDATED, RECORD]))
    expect(rows).toHaveLength(4)
    expect(rows[0]).toEqual(CSV_COLUMNS)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([CSV_COLUMNS.length]))
    expect(column(rows, 'date')).toEqual(['date', '2021-12-21/2021-12-22', '', '2021-12-21/2021-12-22'])
    expect(column(rows, 'permalink')[2]).toBe('https://mahzar.example/m/0000000000')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])(
    'no cell is a formula: %s',
    async (title) => {
      const named = { ...RECORD, topics: [{ slug: 'topic', name: { en: title } }] }
      const [, row = []] = cells(await written('csv', [named]))
      const cell = row[CSV_COLUMNS.indexOf('topics')] ?? ''
      expect(cell).not.toMatch(/^[=+\-@\t]/)
      expect(cell).toContain(title.trim())
    },
  )

  test('begins with the mark by which spreadsheets know UTF-8', async () => {
    expect((await written('csv', [])).startsWith('\ufeffid,permalink,')).toBe(true)
  })

  test('words are in the language asked for', async () => {
    const rows = cells(await written('csv', [RECORD], { locale: 'fa' }))
    expect(column(rows, 'place')[1]).toBe('نورسلطان')
    expect(column(rows, 'kind')[1]).toBe('talks')
  })
})

test('JSON is an array of records, NDJSON a record a line, of a list without any too', async () => {
  const records = [RECORD, UNDATED, RECORD]
  const array = meetingJsonSchema.array().parse(JSON.parse(await written('json', records)))
  expect(array.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  const lines = (await written('ndjson', records)).trimEnd().split('\n')
  expect(lines.map((line) => meetingJsonSchema.parse(JSON.parse(line)))).toEqual(array)
  expect(JSON.parse(await written('json', []))).toEqual([])
  expect(await written('ndjson', [])).toBe('')
})

test('JSON-LD is one graph under one context', async () => {
  const document = JSON.parse(await written('jsonld', [RECORD, UNDATED]))
  expect(document['@context'][0]).toBe('https://schema.org')
  expect(document['@graph']).toHaveLength(2)
  expect(document['@graph'][0]).toMatchObject({
    '@type': 'Event',
    '@id': 'https://mahzar.example/m/74s75tkgq8',
  })
  expect(document['@graph'][0]['@context']).toBeUndefined()
})

test('a calendar holds the meetings whose days are known', async () => {
  const calendar = await written('ics', [UNDATED, RECORD])
  expect(calendar.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(1)
  expect(calendar).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*X-WR-CALNAME:Mahzar: meetings\r\n[\s\S]*END:VCALENDAR\r\n$/,
  )
  expect(calendar).not.toMatch(/[^\r]\n|\r\n\r\n/)
})

test('a feed names its list, and tells what changed last in the language of its reader', async () => {
  const feed = writeFeed({ ...LIST, locale: 'fa', title: 'محضر: دیدارها' }, [RECORD], new Date(0))
  const { errors } = await validateXML({ xml: feed, schema: ATOM_SCHEMA })
  expect(errors.map(({ message }) => message)).toEqual([])
  expect(feed).toContain('xml:lang="fa"')
  expect(feed).toContain('<updated>2022-01-05T10:00:00.000Z</updated>')
  expect(feed).toMatch(/<category scheme="urn:mahzar:party" term="ir" label="ایران"\/>/)
  expect(feed).toContain('href="https://mahzar.example/fa/meetings/74s75tkgq8"')
  expect(writeFeed(LIST, [], new Date(0))).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})

test('a list is called by what it is narrowed to', () => {
  const none = { official: [], party: [], place: [], topic: [], publisher: [], series: null }
  expect(listTitle('en', {}, none)).toBe('Mahzar: meetings')
  const party = [{ slug: 'ir', name: { en: 'Iran', fa: 'ایران' } }]
  expect(listTitle('en', { party: ['ir'], kind: ['call'], from: '2021-12-01' }, { ...none, party })).toBe(
    'Mahzar: meetings (Iran, Telephone call, from 1 December 2021)',
  )
  expect(listTitle('en', {}, none, 'Astana 17')).toBe('Mahzar: meetings (“Astana 17”)')
  expect(listTitle('fa', { party: ['ir'] }, { ...none, party })).toBe('محضر: دیدارها (ایران)')
})

/** What RFC 4287 asks of a feed, as far as this archive writes one. */
const ATOM_SCHEMA = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2005/Atom"
  targetNamespace="http://www.w3.org/2005/Atom" elementFormDefault="qualified">
  <xs:complexType name="Link">
    <xs:attribute name="rel"/><xs:attribute name="type"/><xs:attribute name="href" type="xs:anyURI" use="required"/>
  </xs:complexType>
  <xs:complexType name="Category">
    <xs:attribute name="term" use="required"/><xs:attribute name="scheme" type="xs:anyURI"/><xs:attribute name="label"/>
  </xs:complexType>
  <xs:element name="feed"><xs:complexType><xs:sequence>
    <xs:element name="id" type="xs:anyURI"/>
    <xs:element name="title" type="xs:string"/>
    <xs:element name="updated" type="xs:dateTime"/>
    <xs:element name="link" type="Link" minOccurs="2" maxOccurs="unbounded"/>
    <xs:element name="author"><xs:complexType><xs:sequence><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="entry" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="id" type="xs:anyURI"/>
      <xs:element name="title" type="xs:string"/>
      <xs:element name="updated" type="xs:dateTime"/>
      <xs:element name="link" type="Link"/>
      <xs:element name="summary" type="xs:string"/>
      <xs:element name="category" type="Category" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence><xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="lax"/></xs:complexType></xs:element>
</xs:schema>`
