/**
 * A record's fields in words, value by value, each under a key that says what it is of whatever
 * it is called: versions and accounts are compared by the keys and shown by the words.
 */
import type { ComparedField, MeetingRecord, MeetingValues, Participant } from '@/lib/archive/dto'
import { edtfInWords } from './dates'
import { comma } from './lists'
import type { Locale } from './locales'
import { cityIn, nameIn, occasionTitle, participantTitle, senseOf, wordsAsTold } from './meeting-titles'
import { nameFor } from './names'
import { reasonInWords } from './reasons'
import { isolated, quoted } from './told-text'
import { wordsIn } from './translator'

/** One value of a field. `language` where the words are of a source, in its own language. */
export type FieldValue = { key: string; text: string; language?: string | null }

/** The fields of a record that its versions are compared in. */
export const RECORD_FIELDS = [
  'state',
  'participants',
  'date',
  'place',
  'occasion',
  'kind',
  'status',
  'topics',
  'positions',
  'sources',
  'review',
] as const
export type RecordField = (typeof RECORD_FIELDS)[number]

/** `Geir Pedersen, United Nations, head of delegation`. */
function personIn(locale: Locale, participant: Participant): FieldValue {
  const { official, nameAsTold, titleAsTold, party, capacity } = participant
  const t = wordsIn(locale)
  const named = official || wordsAsTold(participant)
  const facts = [
    participantTitle(locale, participant),
    party && named ? nameIn(locale, party) : null,
    capacity === 'member' ? null : t(`capacity.${capacity}`),
  ]
  return {
    key: official?.slug ?? [party?.slug, nameAsTold ?? titleAsTold].join('|'),
    text: facts.filter((fact) => fact !== null).join(comma(locale)),
  }
}

function dateIn(locale: Locale, { date, kind }: MeetingValues): FieldValue[] {
  if (date.edtf === null) return []
  return [{ key: date.edtf, text: edtfInWords(locale, date.edtf, { sense: senseOf(kind), weekday: true }) }]
}

function placeIn(locale: Locale, values: MeetingValues): FieldValue[] {
  const city = cityIn(locale, values)
  return values.place === null || city === null ? [] : [{ key: values.place.slug, text: city }]
}

function occasionIn(locale: Locale, { occasion, occasionRelation }: MeetingValues): FieldValue[] {
  if (occasion === null) return []
  const title = occasionTitle(locale, occasion.series, occasion.number)
  const margins = occasionRelation === 'margins'
  return [
    {
      key: [occasion.series.slug, occasion.number, occasionRelation].join('|'),
      text: margins ? wordsIn(locale)('recordField.onMargins', { session: title }) : title,
    },
  ]
}

/** The values of a field that accounts tell too; none where nothing is told. */
export function valuesIn(locale: Locale, values: MeetingValues, field: ComparedField): FieldValue[] {
  const t = wordsIn(locale)
  switch (field) {
    case 'participants':
      return values.participants.map((one) => personIn(locale, one))
    case 'date':
      return dateIn(locale, values)
    case 'place':
      return placeIn(locale, values)
    case 'occasion':
      return occasionIn(locale, values)
    case 'kind':
      return [{ key: values.kind, text: t(`kind.${values.kind}`) }]
    case 'status':
      return [{ key: values.status, text: t(`status.${values.status}`) }]
    case 'topics':
      return values.topics.map((topic) => ({ key: topic.slug, text: nameIn(locale, topic) }))
  }
}

/** `Iran, demand, Reconstruction: “…”`. Words that tell of several topics are a position on each. */
function positionsIn(locale: Locale, { positions }: MeetingRecord): FieldValue[] {
  const t = wordsIn(locale)
  return positions.map(({ sourceId, start, end, quote, official, party, stance, topic }) => {
    const speaker = official ?? party
    const facts = [
      speaker ? nameIn(locale, speaker) : t('positions.together'),
      t(`positions.stance.${stance}`),
      ...(topic ? [nameIn(locale, topic)] : []),
    ]
    return {
      key: [sourceId, start, end, topic?.slug].join('|'),
      text: `${facts.join(comma(locale))}: ${isolated(quoted(locale, quote))}`,
    }
  })
}

function sourcesIn(locale: Locale, { sources }: MeetingRecord): FieldValue[] {
  return sources.map(({ id, title, publisher, language }) => {
    const name = publisher && nameFor(locale, publisher.name)?.text
    return {
      key: id,
      text: [name, title].filter(Boolean).join(': ') || id,
      language: name ? null : language,
    }
  })
}

/** The values of any field of a record; none where nothing is told. */
export function fieldIn(locale: Locale, record: MeetingRecord, field: RecordField): FieldValue[] {
  const t = wordsIn(locale)
  switch (field) {
    case 'state': {
      const text = t(`recordField.states.${record.state}`)
      const reason = record.withdrawnReason
      return [
        { key: record.state, text: reason ? `${text}: ${isolated(reasonInWords(locale, reason))}` : text },
      ]
    }
    case 'positions':
      return positionsIn(locale, record)
    case 'sources':
      return sourcesIn(locale, record)
    case 'review':
      return [{ key: record.review, text: t(`meeting.${record.review}`) }]
    default:
      return valuesIn(locale, record, field)
  }
}
