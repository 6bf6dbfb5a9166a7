/** Dispatches on what happened, each with what a parser that makes no mistakes would read in it. */

import { type Day, isoOf } from '@/lib/parser/calendar/day'
import type { DraftEvidence, DraftMeeting, DraftParticipant } from '@/lib/parser/draft'
import { foldText } from '@/lib/parser/text/fold'
import type { Language, Registry, Spellings } from '@/lib/registry/schema'
import type { Chance } from './chance'
import { type Attendee, edtfOf, type Happening } from './happening'
import { PHRASES, type Phrases } from './phrases'

/** What the evidence of one stretch of words is of. */
type Mark = Pick<DraftEvidence, 'field' | 'participant' | 'topic'>
type Piece = { text: string; marks: Mark[] }

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

type Telling = { language: Language; phrases: Phrases; names: Names; chance: Chance }

function nameIn({ language, names }: Telling, sort: keyof Names, slug: string): string {
  const spellings = names[sort].get(slug)
  return spellings?.[language]?.[0] ?? spellings?.en?.[0] ?? slug
}

const formats = new Map<string, Intl.DateTimeFormat>()
function formatFor(locale: string, month: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    ...(month ? {} : { day: 'numeric' as const }),
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  })
  formats.set(key, made)
  return made
}

function dayIn({ phrases }: Telling, day: Day, month = false): string {
  const locale = month ? phrases.locale.replace('persian', 'gregory') : phrases.locale
  return formatFor(locale, month).format(new Date(`${isoOf(day)}T00:00:00Z`))
}

function dateWords(telling: Telling, happening: Happening): string | null {
  const { precision, first, last } = happening
  if (precision === 'none') return null
  if (precision === 'month') return dayIn(telling, first, true)
  const told = dayIn(telling, first)
  return first === last ? told : `${told} – ${dayIn(telling, last)}`
}

function participantOf(telling: Telling, { official, named, party, capacity }: Attendee): DraftParticipant {
  const { phrases, chance } = telling
  const office = phrases.ambassadorOf.replace('{party}', nameIn(telling, 'party', party))
  const name = official
    ? nameIn(telling, 'official', official.slug)
    : named
      ? chance.one(phrases.strangers)
      : null
  return { official: official?.slug ?? null, name, party, capacity, title: name === null ? office : null }
}

/** The words for a list, each with its own evidence. */
function listed(words: readonly Piece[], and: string): Piece[] {
  return words.flatMap((word, place) => (place === 0 ? [word] : [{ text: and, marks: [] }, word]))
}

/** What stands in each gap of a sentence; a gap of nothing takes its bracket along. */
function gapsOf(
  telling: Telling,
  happening: Happening,
  participants: DraftParticipant[],
): Record<string, Piece[]> {
  const { phrases } = telling
  const date = dateWords(telling, happening)
  const { place, occasion, kind } = happening
  const one = (text: string | null, ...marks: Mark[]): Piece[] => (text === null ? [] : [{ text, marks }])
  return {
    date: one(date, { field: 'date' }),
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

/** Fills the gaps of a sentence; brackets hold what goes untold where its gap is empty. */
function filled(sentence: string, gaps: Record<string, Piece[]>): Piece[] {
  return [...sentence.matchAll(/\[([^\]]*)\]|\{(\w+)\}|[^[\]{}]+/g)].flatMap(
    ([text, bracket, gap]): Piece[] => {
      if (gap !== undefined) return gaps[gap] ?? []
      if (bracket === undefined) return [{ text, marks: [] }]
      const inside = /\{(\w+)\}/.exec(bracket)?.[1] ?? ''
      return (gaps[inside] ?? []).length === 0 ? [] : filled(bracket, gaps)
    },
  )
}

type Told = { draft: DraftMeeting; text: string }

/** @param at characters before the sentence */
function tell(telling: Telling, happening: Happening, at: number, focus: boolean): Told {
  const participants = happening.attendees.map((attendee) => participantOf(telling, attendee))
  const pieces = filled(telling.phrases.sentence, gapsOf(telling, happening, participants))
  if (happening.planned)
    pieces.push({ text: ' ', marks: [] }, { text: telling.phrases.planned, marks: [{ field: 'status' }] })
  const evidence: DraftEvidence[] = []
  let text = ''
  let length = 0
  for (const piece of pieces) {
    const characters = [...piece.text].length
    const span = { start: at + length, end: at + length + characters, quote: piece.text }
    for (const mark of piece.marks) {
      const basis = mark.field === 'date' && !happening.read ? 'implied' : 'read'
      evidence.push({ ...mark, ...span, basis, rule: `synthetic-${mark.field}`, explanation: 'Written so.' })
    }
    text += piece.text
    length += characters
  }
  const { kind, planned, place, occasion, topics, precision } = happening
  const words = evidence.find(({ field }) => field === 'date')?.quote ?? null
  return {
    text,
    draft: {
      ...{ focus, kind, place, occasion, topics, participants, evidence },
      positions: [],
      confidence: null,
      status: planned ? 'planned' : 'held',
      date: edtfOf(happening),
      dateWords: words,
      dateCalendar:
        words === null ? null : telling.language === 'fa' && precision !== 'month' ? 'jalali' : 'gregorian',
    },
  }
}

/** Padding folded once: it makes up most of every dispatch. */
const foldedPadding = new Map(
  Object.values(PHRASES).flatMap(({ padding }) => padding.map((line) => [line, foldText(line).folded])),
)

/** The folded text; line by line, which comes to the same since no folding reaches over a line's end. */
export function foldedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => foldedPadding.get(line) ?? foldText(line).folded)
    .join('\n')
}

export type Dispatch = { title: string; text: string; drafts: DraftMeeting[] }

/** @param serial makes the text unlike every other */
export function writeDispatch(
  language: Language,
  happenings: readonly Happening[],
  { names, chance, serial }: { names: Names; chance: Chance; serial: string },
): Dispatch {
  const telling: Telling = { language, phrases: PHRASES[language], names, chance }
  const drafts: DraftMeeting[] = []
  let title = ''
  let text = `${serial}\n`
  for (const [place, happening] of happenings.entries()) {
    const told = tell(telling, happening, [...text].length, place === 0)
    drafts.push(told.draft)
    if (place === 0) title = told.text.split('.')[0] ?? told.text
    const padding = Array.from({ length: 2 + chance.below(8) }, () => chance.one(telling.phrases.padding))
    text += `${told.text}\n${padding.join('\n')}\n`
  }
  return { title: title.slice(0, 200), text, drafts }
}
