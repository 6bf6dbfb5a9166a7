/** What came out wrong, told to a person: the dispatch's text, then each record beside its draft. */
import type { DraftMeeting } from '@/lib/parser/draft'
import { type Comparison, isPerfect } from './compare'
import type { GoldMeeting } from './corpus'
import type { Pairing, Scored } from './score'

function people(record: GoldMeeting | DraftMeeting): string {
  const told = record.participants.map(
    ({ official, name, party }) =>
      `${[official, name].filter(Boolean).join(' = ') || '(unnamed)'} (${party ?? '?'})`,
  )
  return told.join(', ') || 'nobody'
}

function told(record: GoldMeeting | DraftMeeting, field: keyof Comparison): string {
  switch (field) {
    case 'participants':
      return people(record)
    case 'occasion':
      return record.occasion ? `${record.occasion.series} ${record.occasion.number ?? ''}`.trim() : 'none'
    case 'topics':
      return record.topics.join(', ')
    case 'kind':
    case 'status':
    case 'date':
    case 'place':
      return record[field] ?? 'none'
    default:
      return String(record.focus)
  }
}

const brief = (record: GoldMeeting | DraftMeeting) =>
  `${record.kind}, ${record.status}, ${record.date ?? 'no date'}, ${record.place ?? 'no place'}: ${people(record)}${record.occasion ? ` (${told(record, 'occasion')})` : ''}`

const FIELDS = ['kind', 'status', 'date', 'place', 'occasion', 'participants'] as const

function lineOf({ gold, draft, compared }: Pairing): string | null {
  if (!gold) return draft ? `  not asked for: ${brief(draft)}` : null
  if (gold.optional) return null
  if (!draft || !compared) return `  missed: ${brief(gold)}`
  if (isPerfect(compared)) return null
  const wrong = FIELDS.filter((field) => compared[field] !== true && compared[field] !== 1)
  return [
    `  wrong in: ${brief(gold)}`,
    ...wrong.map((field) => `    ${field}: ${told(gold, field)} — read as ${told(draft, field)}`),
  ].join('\n')
}

/** The errors of one dispatch with its text; null where everything asked for came out whole and nothing else did. */
export function errorsOf({ gold, reading, pairings }: Scored): string | null {
  const article = (['published', 'publisher'] as const).flatMap((field) =>
    gold.article[field] === reading.article[field]
      ? []
      : [
          `  article, ${field}: ${gold.article[field] ?? 'none'} — read as ${reading.article[field] ?? 'none'}`,
        ],
  )
  const lines = [...article, ...pairings.flatMap((pairing) => lineOf(pairing) ?? [])]
  if (lines.length === 0) return null
  const text = gold.text.trim().replaceAll(/^/gm, '  │ ')
  return [`${gold.name} (${gold.language})`, text, ...lines].join('\n')
}
