/**
 * The parser measured on whole dispatches: five with records that must come out exactly (they stand
 * beside the project, not in it), and the samples that the archive opens with, as a floor.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readRegistry } from '@/lib/registry/files'
import { type DraftMeeting, givenSchema, type Reading, readingSchema } from './draft'
import { createParser } from './parser'
import { parse } from './testing'

const recordSchema = z.object({
  optional: z.boolean().default(false),
  focus: z.boolean(),
  kind: z.string(),
  status: z.string(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  participants: z.array(
    z.object({ official: z.string().nullable(), name: z.string().optional(), party: z.string().nullable() }),
  ),
  occasion: z.object({ series: z.string(), number: z.number().nullable() }).nullable(),
})
const caseSchema = z.object({
  language: z.string(),
  input: givenSchema.nullish(),
  article: z.object({ published: z.string().nullable(), publisher: z.string().nullable() }),
  meetings: z.array(recordSchema),
})
type Gold = z.infer<typeof recordSchema>

function readCase(
  folder: string,
  name: string,
): { gold: z.infer<typeof caseSchema>; text: string; reading: Reading } {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  const gold = caseSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  return { gold, text, reading: parse(text, gold.input ?? givenSchema.parse({})) }
}

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))

/** Everything a record says but its topics, in one line; strangers by party, since names are told variously. */
function summary(record: Gold | DraftMeeting, known: ReadonlySet<string>): string {
  const who = record.participants.map(({ official, name, party }) =>
    official !== null && (known.has(official) || name === undefined)
      ? official
      : `${name ? 'somebody' : 'nobody'}:${party}`,
  )
  const occasion = record.occasion
    ? `${record.occasion.series} ${record.occasion.number ?? ''}`
    : 'no occasion'
  return [record.kind, record.status, record.date, record.place, who.sort().join(' + '), occasion].join(' | ')
}

const registered = new Set(readRegistry('seeds/registry').officials.map((official) => official.slug))

function expectEvidence(text: string, reading: Reading): void {
  expect(readingSchema.parse(reading)).toEqual(reading)
  const characters = [...text]
  for (const meeting of reading.meetings) {
    const fields = new Set(meeting.evidence.map((one) => one.field))
    for (const one of meeting.evidence) expect(characters.slice(one.start, one.end).join('')).toBe(one.quote)
    expect(fields).toContain('kind')
    expect(fields).toContain('status')
    expect(fields.has('date')).toBe(meeting.date !== null)
    expect(fields.has('place')).toBe(meeting.place !== null)
    expect(fields.has('occasion')).toBe(meeting.occasion !== null)
    for (const index of meeting.participants.keys())
      expect(meeting.evidence.some((one) => one.field === 'participant' && one.participant === index)).toBe(
        true,
      )
    for (const topic of meeting.topics)
      expect(meeting.evidence.some((one) => one.field === 'topic' && one.topic === topic)).toBe(true)
  }
}

const SEEDS = '../shared/corpus/seeds'
const seeds = existsSync(SEEDS) ? namesIn(SEEDS) : []

describe.skipIf(seeds.length === 0)(
  'five dispatches beside the project (skipped where ../shared/corpus/seeds is not there)',
  () => {
    test.each(seeds)('%s: every record', (name) => {
      const { gold, text, reading } = readCase(SEEDS, name)
      const asked = gold.meetings.filter((record) => !record.optional)
      const told = (record: Gold | DraftMeeting) =>
        `${record.focus ? 'news' : 'background'} ${summary(record, registered)}`
      const optional = new Set(gold.meetings.filter((record) => record.optional).map(told))
      expect(reading.language).toBe(gold.language)
      expect(reading.article).toEqual(gold.article)
      expect(
        reading.meetings
          .map(told)
          .filter((one) => !optional.has(one))
          .sort(),
      ).toEqual(asked.map(told).sort())
      expectEvidence(text, reading)
    })
  },
)

const SAMPLES = 'seeds/dispatches'
const samples = namesIn(SAMPLES).filter((name) => /^(fa|ar)-/.test(name))

test('of the Persian and Arabic samples about two records in three come out whole', () => {
  let asked = 0
  let right = 0
  for (const name of samples) {
    const { gold, text, reading } = readCase(SAMPLES, name)
    const found = reading.meetings.map((record) => summary(record, registered))
    for (const record of gold.meetings.filter((one) => !one.optional)) {
      asked++
      const at = found.indexOf(summary(record, registered))
      if (at === -1) continue
      found.splice(at, 1)
      right++
    }
    expectEvidence(text, reading)
  }
  expect(asked).toBeGreaterThan(0)
  expect(right / asked).toBeGreaterThanOrEqual(0.65)
}, 120_000)

test('what was read before a dispatch makes no difference to it', () => {
  const texts = namesIn(SAMPLES).map((name) => readFileSync(join(SAMPLES, `${name}.txt`), 'utf8'))
  const given = givenSchema.parse({})
  const again = [...texts].reverse().map((text) => parse(text, given))
  const afresh = createParser(readRegistry('seeds/registry'))
  expect(again.reverse()).toEqual(texts.map((text) => afresh(text, given)))
}, 60_000)
