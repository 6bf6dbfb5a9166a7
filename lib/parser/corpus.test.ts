/**
 * The parser on whole dispatches: five with records that must come out exactly (they stand beside the
 * project, not in it), and what holds for every sample that the archive opens with.
 */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type GoldCase, type GoldMeeting, readCases } from '@/lib/evaluation/corpus'
import { readRegistry } from '@/lib/registry/files'
import { type DraftMeeting, givenSchema, type Reading, readingSchema } from './draft'
import { createParser } from './parser'
import { parse } from './testing'

const read = ({ text, input }: GoldCase): Reading => parse(text, input ?? givenSchema.parse({}))

/** Everything a record says but its topics, in one line; strangers by party, since names are told variously. */
function summary(record: GoldMeeting | DraftMeeting, known: ReadonlySet<string>): string {
  const who = record.participants.map(({ official, name, party }) =>
    official !== null && (known.has(official) || !name)
      ? official
      : `${name ? 'somebody' : 'nobody'}:${party}`,
  )
  const occasion = record.occasion
    ? `${record.occasion.series} ${record.occasion.number ?? ''}`
    : 'no occasion'
  const news = record.focus ? 'news' : 'background'
  return [news, record.kind, record.status, record.date, record.place, who.sort().join(' + '), occasion].join(
    ' | ',
  )
}

const registry = readRegistry('seeds/registry')
const registered = new Set(registry.officials.map((official) => official.slug))

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

const BESIDE = '../shared/corpus/seeds'
const beside = existsSync(BESIDE) ? readCases(BESIDE) : []

describe.skipIf(beside.length === 0)(
  `five dispatches beside the project (skipped where ${BESIDE} is not there)`,
  () => {
    test.each(beside.map((one) => [one.name, one] as const))('%s: every record', (_, one) => {
      const reading = read(one)
      const told = (record: GoldMeeting | DraftMeeting) => summary(record, registered)
      const optional = new Set(one.meetings.filter((record) => record.optional).map(told))
      expect(reading.language).toBe(one.language)
      expect(reading.article).toEqual(one.article)
      expect(
        reading.meetings
          .map(told)
          .filter((line) => !optional.has(line))
          .sort(),
      ).toEqual(
        one.meetings
          .filter((record) => !record.optional)
          .map(told)
          .sort(),
      )
      expectEvidence(one.text, reading)
    })
  },
)

const samples = readCases('seeds/dispatches')

test('every value of every sample has the words that it was read from', () => {
  for (const one of samples) expectEvidence(one.text, read(one))
}, 60_000)

test('what was read before a dispatch makes no difference to it', () => {
  const given = givenSchema.parse({})
  const again = [...samples].reverse().map(({ text }) => parse(text, given))
  const afresh = createParser(registry)
  expect(again.reverse()).toEqual(samples.map(({ text }) => afresh(text, given)))
}, 60_000)
