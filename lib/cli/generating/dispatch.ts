/** Dispatches on what happened, each with what a parser that makes no mistakes would read in it. */

import { type Day, isoOf } from '@/lib/parser/calendar/day'
import type { DraftEvidence, DraftMeeting, DraftParticipant, DraftPosition } from '@/lib/parser/draft'
import type { Language, Registry, Spellings } from '@/lib/registry/schema'
import type { Chance } from './chance'
import { type Attendee, edtfOf, type Happening } from './happening'
import { PHRASES, type Phrases } from './phrases'
import { filled, type Piece, type Sentence, sentenceOf } from './sentence'

/** What the evidence of one stretch of words is of. */
type Mark = Pick<DraftEvidence, 'field' | 'participant' | 'topic'>

export type Names = Record<
  'official' | 'party' | 'place' | 'topic' | 'series',
  ReadonlyMap<string, Spellings>
>

/** The spellings of everything registered, by slug. */
export function namesOf(registry: Registry): Names {
  const bySlug = (things: readonly { slug: string; names: Spellings }[]) =>
    new Map(things.map(({ slug, names }) => [slug, names]))
  return {
    official: bySlug(registry.officials),
    party: bySlug(registry.parties),
    place: bySlug(registry.places),
    topic: bySlug(registry.topics),
    series: new Map(Object.entries(registry.series).map(([slug, { names }]) => [slug, names])),
  }
}

type Telling = { language: Language; phrases: Phrases; names: Names }

/** What is made once and asked for a million times. */
function remembering<Answer>(make: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>()
  return (key) => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const made = make(key)
    known.set(key, made)
    return made
  }
}

const sentence: (told: string) => Sentence = remembering(sentenceOf)

function nameIn({ language, names }: Telling, sort: keyof Names, slug: string): string {
  const spellings = names[sort].get(slug)
  return spellings?.[language]?.[0] ?? spellings?.en?.[0] ?? slug
}

const formatFor = remembering((key) => {
  const [locale, sort] = key.split(' ')
  return new Intl.DateTimeFormat(locale, {
    ...(sort === 'month' ? {} : { day: 'numeric' as const }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
})

const dayWords = remembering((key) => {
  const [locale, sort, day] = key.split(' ')
  return formatFor(`${locale} ${sort}`).format(new Date(`${day}T00:00:00Z`))
})

function dayIn({ phrases }: Telling, day: Day, month = false): string {
  const locale = month ? phrases.locale.replace('persian', 'gregory') : phrases.locale
  return dayWords(`${locale} ${month ? 'month' : 'day'} ${isoOf(day)}`)
}

function dateWords(telling: Telling, happening: Happening): string | null {
  const { precision, first, last } = happening
  if (precision === 'none') return null
  if (precision === 'month') return dayIn(telling, first, true)
  const told = dayIn(telling, first)
  return first === last ? told : `${told} – ${dayIn(telling, last)}`
}

function participantOf(
  telling: Telling,
  { official, stranger, party, capacity }: Attendee,
): DraftParticipant {
  const { phrases } = telling
  const office = phrases.ambassadorOf.replace('{party}', nameIn(telling, 'party', party))
  const name = official
    ? nameIn(telling, 'official', official.slug)
    : stranger === null
      ? null
      : (phrases.strangers[stranger] ?? null)
  return { official: official?.slug ?? null, name, party, capacity, title: name === null ? office : null }
}

/** The words for a list, each with its own evidence. */
function listed(words: readonly Piece<Mark>[], and: string): Piece<Mark>[] {
  return words.flatMap((word, place) => (place === 0 ? [word] : [{ text: and, marks: [] }, word]))
}

/** What stands in each gap of the sentence; a gap of nothing takes its bracket along. */
function gapsOf(
  telling: Telling,
  happening: Happening,
  participants: readonly DraftParticipant[],
): Record<string, Piece<Mark>[]> {
  const { phrases } = telling
  const { place, occasion, kind } = happening
  const one = (text: string | null, ...marks: Mark[]) => (text === null ? [] : [{ text, marks }])
  return {
    date: one(dateWords(telling, happening), { field: 'date' }),
    people: listed(
      participants.map(({ name, title }, participant) => ({
        text: name ?? title ?? '',
        marks: [{ field: 'participant', participant }],
      })),
      phrases.and,
    ),
    verb: one(
      phrases.verbs[kind],
      { field: 'kind' },
      ...(happening.planned ? [] : [{ field: 'status' } as const]),
    ),
    place: one(place && nameIn(telling, 'place', place), { field: 'place' }),
    occasion: one(occasion && `${nameIn(telling, 'series', occasion.series)} ${occasion.number}`, {
      field: 'occasion',
    }),
    topics: listed(
      happening.topics.map((topic) => ({
        text: nameIn(telling, 'topic', topic),
        marks: [{ field: 'topic', topic }],
      })),
      phrases.and,
    ),
  }
}

/** What somebody said, as a sentence after the news. @param at characters before it */
function tellPosition(
  telling: Telling,
  { position }: Happening,
  participants: readonly DraftParticipant[],
  at: number,
): DraftPosition[] {
  const speaker = position && participants[position.attendee]
  if (!position || !speaker) return []
  const quote = telling.phrases.positions[position.stance]
    .replace('{speaker}', speaker.name ?? '')
    .replace('{topic}', nameIn(telling, 'topic', position.topic))
  const { official, name, party } = speaker
  const span = { start: at, end: at + quote.length, quote }
  return [
    {
      ...span,
      official,
      name,
      party,
      stance: position.stance,
      topic: position.topic,
      rule: 'synthetic-position',
    },
  ]
}

type Told = { draft: DraftMeeting; text: string }

/** @param at characters before the sentence. No name or phrase holds a character of two units. */
function tell(telling: Telling, happening: Happening, at: number, focus: boolean): Told {
  const { phrases } = telling
  const participants = happening.attendees.map((attendee) => participantOf(telling, attendee))
  const pieces = filled(sentence(phrases.sentence), gapsOf(telling, happening, participants))
  if (happening.planned)
    pieces.push({ text: ' ', marks: [] }, { text: phrases.planned, marks: [{ field: 'status' }] })
  const evidence: DraftEvidence[] = []
  let text = ''
  for (const piece of pieces) {
    const start = at + text.length
    for (const mark of piece.marks) {
      const basis = mark.field === 'date' && !happening.read ? 'implied' : 'read'
      const rule = `synthetic-${mark.field}`
      const span = { start, end: start + piece.text.length, quote: piece.text }
      evidence.push({ ...mark, ...span, basis, rule, explanation: 'Written so.' })
    }
    text += piece.text
  }
  const positions = tellPosition(telling, happening, participants, at + text.length + 1)
  for (const { quote } of positions) text += ` ${quote}`
  return { text, draft: draftOf(telling, happening, { focus, participants, evidence, positions }) }
}

function draftOf(
  { language }: Telling,
  happening: Happening,
  read: Pick<DraftMeeting, 'focus' | 'participants' | 'evidence' | 'positions'>,
): DraftMeeting {
  const { kind, planned, place, occasion, topics, precision } = happening
  const dateWords = read.evidence.find(({ field }) => field === 'date')?.quote ?? null
  const jalali = language === 'fa' && precision !== 'month'
  return {
    ...read,
    kind,
    place,
    occasion,
    topics,
    dateWords,
    confidence: null,
    status: planned ? 'planned' : 'held',
    date: edtfOf(happening),
    dateCalendar: dateWords === null ? null : jalali ? 'jalali' : 'gregorian',
  }
}

export type Dispatch = { title: string; text: string; drafts: DraftMeeting[] }

/** Most dispatches are short, few are long. */
const LONGEST_PADDING = 9

/** @param serial makes the text unlike every other */
export function writeDispatch(
  language: Language,
  happenings: readonly Happening[],
  { names, chance, serial }: { names: Names; chance: Chance; serial: string },
): Dispatch {
  const telling: Telling = { language, phrases: PHRASES[language], names }
  const drafts: DraftMeeting[] = []
  let title = ''
  let text = `${serial}\n`
  for (const [place, happening] of happenings.entries()) {
    const told = tell(telling, happening, text.length, place === 0)
    drafts.push(told.draft)
    if (place === 0) title = told.text.split('.')[0] ?? told.text
    text += `${told.text}\n`
    const lines = 1 + Math.floor(chance.next() ** 2 * LONGEST_PADDING)
    for (let line = 0; line < lines; line++) text += `${chance.one(telling.phrases.padding)}\n`
  }
  return { title: title.slice(0, 200), text, drafts }
}
