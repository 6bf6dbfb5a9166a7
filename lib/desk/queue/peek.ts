/** A record at a glance: each value beside the words of the sources, and what was doubtful in reading. */
import { COMPARED_FIELDS, type ComparedField, EVIDENCE_OF_FIELD, type MeetingRecord } from '@/lib/archive/dto'
import { meetingRecord } from '@/lib/archive/meeting-record'
import type { Transaction } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { valuesIn } from '@/lib/i18n/record-fields'
import { queueReasonSchema } from './filter'
import type { Peek } from './shapes'

/** The characters that stand around quoted words. */
const AROUND = 60
/** The most words that one field or doubt quotes. */
const QUOTED = 6

type Field = Peek['fields'][number]
type Words = Field['words'][number]

type Quoting = { sourceId: string; start: number; end: number; basis: Words['basis'] }

/** Null where there is no such record. */
export async function peekAt(db: Transaction, id: string, locale: Locale): Promise<Peek | null> {
  const record = await meetingRecord(db, id)
  if (record === null) return null
  const [texts, issues] = await Promise.all([
    db.source.findMany({
      where: { id: { in: record.sources.map((source) => source.id) } },
      select: { id: true, text: true, language: true },
    }),
    db.parsingIssue.findMany({
      where: { meetingId: id },
      orderBy: [{ code: 'asc' }, { start: 'asc' }, { id: 'asc' }],
      take: 60,
      select: { code: true, sourceId: true, start: true, end: true },
    }),
  ])
  const bySource = new Map(
    texts.map(({ id: source, text, language }) => [source, { characters: Array.from(text), language }]),
  )
  const wordsOf = ({ sourceId, start, end, basis }: Quoting): Words[] => {
    const source = bySource.get(sourceId)
    if (source === undefined) return []
    const cut = (from: number, to: number) => source.characters.slice(Math.max(from, 0), to).join('')
    return [
      {
        // No half words at the ends.
        before: cut(start - AROUND, start).replace(start > AROUND ? /^\S*\s/ : '', ''),
        quote: cut(start, end),
        after: cut(end, end + AROUND).replace(end + AROUND < source.characters.length ? /\s\S*$/ : '', ''),
        language: source.language,
        basis,
      },
    ]
  }
  return {
    id,
    title: meetingTitle(locale, record),
    fields: COMPARED_FIELDS.map((field) => fieldOf(locale, record, field, wordsOf)),
    doubts: doubtsOf(issues, wordsOf),
  }
}

function fieldOf(
  locale: Locale,
  record: MeetingRecord,
  field: ComparedField,
  wordsOf: (quoting: Quoting) => Words[],
): Field {
  const own = record.evidence.filter((one) => one.field === EVIDENCE_OF_FIELD[field])
  const distinct = new Map(own.map((one) => [[one.sourceId, one.start, one.end].join(' '), one]))
  return {
    field,
    values: valuesIn(locale, record, field).map(({ text }) => text),
    words: [...distinct.values()].slice(0, QUOTED).flatMap(wordsOf),
  }
}

type Issue = { code: string; sourceId: string; start: number | null; end: number | null }

function doubtsOf(issues: readonly Issue[], wordsOf: (quoting: Quoting) => Words[]): Peek['doubts'] {
  const codes = [...new Set(issues.map(({ code }) => code))]
  return codes.flatMap((told) => {
    const code = queueReasonSchema.safeParse(told)
    if (!code.success) return []
    const words = issues
      .filter((issue) => issue.code === told)
      .flatMap(({ sourceId, start, end }) =>
        start === null || end === null ? [] : wordsOf({ sourceId, start, end, basis: 'read' }),
      )
    return [{ code: code.data, words: words.slice(0, QUOTED) }]
  })
}
