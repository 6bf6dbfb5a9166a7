/** The repository as a validator looks at it: every response against the schemas, and the protocol's rules. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { harvestedArchive } from '@/lib/archive/harvest'
import { ArchiveIndex } from '@/lib/archive/index/archive-index'
import { fileMeeting, fileSource } from '@/lib/archive/testing'
import type { Database } from '@/lib/db/client'
import { testDatabase } from '@/lib/db/testing'
import { answerHarvester } from './provider'

let db: Database
let drop: () => Promise<void>
/** Meetings on file, and what became of two of them. */
const ON_FILE = 230
let talks: string
let withdrawn: string
let merged: string

beforeAll(async () => {
  const database = await testDatabase()
  db = database.db
  drop = database.drop
  // \u0001 is a character that XML cannot carry.
  const source = await fileSource(db, 'خاجي در ۴ دی ۱۴۰۰ با «پدرسن» دیدار کرد & گفت: <x>\u0001', {
    language: 'fa',
    title: 'دیدار <در> تهران & …',
  })
  const changed = (minute: number) => new Date(Date.UTC(2022, 0, 1, 12, minute))
  talks = await fileMeeting(db, {
    days: ['2021-12-25', '2021-12-25'],
    source,
    dateWords: '۴ دی ۱۴۰۰',
    placeSlug: 'tehran',
    updatedAt: changed(0),
    people: [
      { officialSlug: 'ali-asghar-khaji', partySlug: 'ir', words: 'خاجي' },
      { nameAsTold: 'پدرسن <x>\u0001' },
    ],
    topics: ['constitutional-committee'],
  })
  withdrawn = await fileMeeting(db, {
    state: 'withdrawn',
    withdrawnReason: 'It never took place.',
    updatedAt: changed(1),
    people: [{ partySlug: 'ir' }],
  })
  merged = await fileMeeting(db, { state: 'merged', mergedIntoId: talks, updatedAt: changed(2) })
  // Many of one instant, as filing makes them, and more than two parts of a list.
  for (let one = 3; one < ON_FILE; one += 1)
    await fileMeeting(db, {
      updatedAt: changed(3 + Math.floor(one / 100)),
      seriesSlug: 'astana',
      occasionRelation: 'margins',
    })
})
afterAll(() => drop())

const BASE = 'https://archive.example/api/oai'
const site = { origin: 'https://archive.example', domain: 'archive.example', contact: null }

function schemaFile(name: string) {
  const folder = /^(meeting-1|xml-lang)/.test(name)
    ? path.join(import.meta.dirname, '../../../public/oai')
    : path.join(import.meta.dirname, 'schemas')
  return { fileName: name, contents: readFileSync(path.join(folder, name), 'utf8') }
}
const schemas = [
  'protocol.xsd',
  'identifier.xsd',
  'container.xsd',
  'elements.xsd',
  'xml-lang.xsd',
  'meeting-1.xsd',
].map(schemaFile)

/** A response, found valid. */
async function ask(query: string): Promise<string> {
  const repository = {
    archive: harvestedArchive(db, () => ArchiveIndex.load(db)),
    site,
    now: new Date('2026-11-20T08:15:00.123Z'),
  }
  const xml = await answerHarvester(repository, new URLSearchParams(query))
  const { valid, errors } = await validateXML({
    xml: { fileName: 'response.xml', contents: xml },
    schema: schemaFile('all.xsd'),
    preload: schemas,
  })
  expect(
    errors.map(({ message }) => message),
    xml.slice(0, 2000),
  ).toEqual([])
  expect(valid).toBe(true)
  return xml
}

const codes = (xml: string) => [...xml.matchAll(/<error code="(\w+)"/g)].map(([, code]) => code)
const identifiers = (xml: string) =>
  [...xml.matchAll(/<identifier>oai:archive\.example:(\w+)<\/identifier>/g)].map(([, id]) => id ?? '')
const tokenOf = (xml: string) => /<resumptionToken[^>]*>([^<]+)<\/resumptionToken>/.exec(xml)?.[1] ?? null

async function walk(verb: string, query: string): Promise<{ ids: string[]; parts: string[] }> {
  const parts = [await ask(`verb=${verb}&${query}`)]
  for (let token = tokenOf(parts[0] ?? ''); token !== null; token = tokenOf(parts.at(-1) ?? ''))
    parts.push(await ask(`verb=${verb}&resumptionToken=${encodeURIComponent(token)}`))
  return { ids: parts.flatMap(identifiers), parts }
}

test('Identify tells who answers, since when, and that deletions are kept for ever', async () => {
  const xml = await ask('verb=Identify')
  expect(xml).toContain(`<request verb="Identify">${BASE}</request>`)
  expect(xml).toContain('<responseDate>2026-11-20T08:15:00Z</responseDate>')
  expect(xml).toContain('<earliestDatestamp>2022-01-01T12:00:00Z</earliestDatestamp>')
  expect(xml).toContain('<deletedRecord>persistent</deletedRecord>')
  expect(xml).toContain('<adminEmail>archive@archive.example</adminEmail>')
})

test('both formats are had of every record', async () => {
  for (const query of ['', `&identifier=oai:archive.example:${talks}`]) {
    const xml = await ask(`verb=ListMetadataFormats${query}`)
    expect([...xml.matchAll(/<metadataPrefix>(\w+)</g)].map(([, prefix]) => prefix)).toEqual([
      'oai_dc',
      'mahzar',
    ])
    expect(xml).toContain('<schema>https://archive.example/oai/meeting-1.xsd</schema>')
  }
})

test('a record is told in Dublin Core with names in three languages', async () => {
  const xml = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:${talks}`)
  expect(xml).toContain('<dc:date>2021-12-25</dc:date>')
  expect(xml).toMatch(/<dc:contributor xml:lang="fa">[^<]*خاجی<\/dc:contributor>/)
  expect(xml).toContain('<dc:contributor>پدرسن &lt;x&gt;</dc:contributor>')
  expect(xml).toContain(`<dc:identifier>https://archive.example/m/${talks}</dc:identifier>`)
  expect(xml).toContain('<setSpec>language:fa</setSpec>')
  expect(xml).toContain('<setSpec>party:ir</setSpec>')
})

test('a record is told whole in the format of the archive, each value with its words', async () => {
  const xml = await ask(`verb=GetRecord&metadataPrefix=mahzar&identifier=oai:archive.example:${talks}`)
  expect(xml).toMatch(/<evidence field="date"[^>]*basis="read"[^>]*>۴ دی ۱۴۰۰<\/evidence>/)
  expect(xml).toMatch(/<evidence field="participant"[^>]*participant="1"[^>]*>خاجي<\/evidence>/)
  expect(xml).not.toContain('\u0001')
})

test('merged and withdrawn records are deleted ones: a header alone', async () => {
  for (const id of [withdrawn, merged]) {
    const xml = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:${id}`)
    expect(xml).toContain('<header status="deleted">')
    expect(xml).not.toContain('<metadata>')
  }
})

test.each(['ListIdentifiers', 'ListRecords'])(
  '%s comes in parts that make the whole, none twice',
  async (verb) => {
    const { ids, parts } = await walk(verb, 'metadataPrefix=oai_dc')
    expect(ids).toHaveLength(ON_FILE)
    expect(new Set(ids).size).toBe(ON_FILE)
    expect(ids.slice(0, 3)).toEqual([talks, withdrawn, merged])
    expect(parts).toHaveLength(3)
    expect(parts.map((part) => /completeListSize="(\d+)" cursor="(\d+)"/.exec(part)?.slice(1))).toEqual([
      ['230', '0'],
      ['230', '100'],
      ['230', '200'],
    ])
    expect(parts[2]).toMatch(/<resumptionToken [^>]*\/>/)
  },
)

test('a token asked again gives the same part, and a list in one part gives none', async () => {
  const token = tokenOf(await ask('verb=ListIdentifiers&metadataPrefix=oai_dc')) ?? ''
  const [first, second] = [
    await ask(`verb=ListIdentifiers&resumptionToken=${token}`),
    await ask(`verb=ListIdentifiers&resumptionToken=${token}`),
  ]
  expect(first).toBe(second)
  expect(await ask('verb=ListRecords&metadataPrefix=oai_dc&set=party')).not.toContain('resumptionToken')
})

test('a record that changes during a walk is met at its end', async () => {
  const first = await ask('verb=ListIdentifiers&metadataPrefix=oai_dc&set=series:astana')
  const [moved = ''] = identifiers(first)
  await db.meeting.update({ where: { id: moved }, data: { updatedAt: new Date('2023-01-01T00:00:00Z') } })
  const last = await ask(
    `verb=ListIdentifiers&resumptionToken=${tokenOf(await ask(`verb=ListIdentifiers&resumptionToken=${tokenOf(first)}`))}`,
  )
  expect(identifiers(last).at(-1)).toBe(moved)
})

test.each([
  ['set=party:ir', () => [talks, withdrawn]],
  ['set=language:fa', () => [talks]],
  ['from=2022-01-01T12:01:00Z&until=2022-01-01T12:02:00Z', () => [withdrawn, merged]],
  ['until=2022-01-01T12:00:00Z', () => [talks]],
  ['from=2022-01-01&until=2022-01-01&set=party', () => [talks, withdrawn]],
] as const)('a harvest is narrowed: %s', async (query, expected) => {
  expect(identifiers(await ask(`verb=ListIdentifiers&metadataPrefix=mahzar&${query}`))).toEqual(expected())
})

test.each(['9999-12-31', '9999-12-31T23:59:59Z'])(
  'a harvest until %s is one without an end',
  async (until) => {
    const { ids } = await walk('ListIdentifiers', `metadataPrefix=oai_dc&until=${until}`)
    expect(ids).toHaveLength(ON_FILE)
  },
)

test('an identifier is compared letter by letter', async () => {
  const typed = `oai:archive.example:${talks.toUpperCase()}`
  const xml = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${typed}`)
  expect(codes(xml)).toEqual(talks === talks.toUpperCase() ? [] : ['idDoesNotExist'])
})

test('every set that is listed can be asked for', async () => {
  const specs = [...(await ask('verb=ListSets')).matchAll(/<setSpec>([^<]+)</g)].map(([, spec]) => spec ?? '')
  expect(specs).toEqual(
    expect.arrayContaining(['series', 'series:astana', 'party', 'party:ir', 'language:ru']),
  )
  for (const spec of ['series:unga', 'party:cu', 'language:tr'].filter((spec) => specs.includes(spec)))
    expect(codes(await ask(`verb=ListIdentifiers&metadataPrefix=oai_dc&set=${spec}`))).toEqual([
      'noRecordsMatch',
    ])
})

test.each([
  ['', ['badVerb']],
  ['verb=Nothing', ['badVerb']],
  ['verb=Identify&verb=Identify', ['badVerb']],
  ['verb=Identify&set=party', ['badArgument']],
  ['verb=ListRecords', ['badArgument']],
  ['verb=GetRecord&metadataPrefix=oai_dc', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2022', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2022-02-30', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2022-01-01T00:00:00.5Z', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2022-01-01&until=2022-01-02T00:00:00Z', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2022-01-02&until=2022-01-01', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai%20dc', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=party:', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=%01', ['badArgument']],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=', ['badArgument']],
  ['verb=ListMetadataFormats&identifier=two%20words', ['badArgument']],
  ['verb=ListRecords&metadataPrefix=marcxml', ['cannotDisseminateFormat']],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:0000000000x', ['idDoesNotExist']],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:0000000000', ['idDoesNotExist']],
  ['verb=ListMetadataFormats&identifier=really_wrong_id', ['idDoesNotExist']],
  ['verb=ListRecords&resumptionToken=junk', ['badResumptionToken']],
  ['verb=ListSets&resumptionToken=junk', ['badResumptionToken']],
  ['verb=ListRecords&metadataPrefix=oai_dc&until=2000-01-01', ['noRecordsMatch']],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=planet:mars', ['noRecordsMatch']],
])('what the protocol does not allow is refused as it says: %s', async (query, expected) => {
  const xml = await ask(query)
  expect(codes(xml)).toEqual(expected)
  if (expected[0] === 'badVerb' || expected[0] === 'badArgument')
    expect(xml).toContain(`<request>${BASE}</request>`)
})

test('a token with a place that no record can have is refused', async () => {
  const token = tokenOf(await ask('verb=ListIdentifiers&metadataPrefix=oai_dc')) ?? ''
  const step = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
  const forged = Buffer.from(JSON.stringify({ ...step, after: { ...step.after, id: 'UUUUUUUUUU' } }))
  expect(codes(await ask(`verb=ListIdentifiers&resumptionToken=${forged.toString('base64url')}`))).toEqual([
    'badResumptionToken',
  ])
})

test('a token is good for the verb alone that it was given for', async () => {
  const token = tokenOf(await ask('verb=ListIdentifiers&metadataPrefix=oai_dc'))
  expect(codes(await ask(`verb=ListRecords&resumptionToken=${token}`))).toEqual(['badResumptionToken'])
})
