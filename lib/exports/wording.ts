/** A record in plain English words, for forms that carry one text and no choice of language. */
import type { MeetingRecord, Named, Participant } from '@/lib/archive/dto'

/** Where a record and its sources can be read: absolute addresses. */
export type Addresses = { record: string; source: (id: string) => string }

const KINDS = {
  talks: 'Talks',
  call: 'Telephone call',
  video: 'Video meeting',
  round: 'Round',
  summit: 'Summit',
  ministerial: 'Ministerial meeting',
} as const satisfies Record<MeetingRecord['kind'], string>

/** The most participants that a title names. */
const NAMED_IN_TITLE = 4

/**
 * A text from a dispatch where one line of plain characters must stand: line ends, controls and
 * the marks that turn the direction of what follows are gone. ZWNJ, which Persian spells with, stays.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** The English name, else any other, else the slug. */
export function nameOf({ name, slug }: Named): string {
  return oneLine(name.en ?? Object.values(name)[0] ?? slug)
}

/** Somebody by name, as told where the registry does not know them; by office or party alone else. */
export function participantName({ official, nameAsTold, titleAsTold, party }: Participant): string {
  if (official) return nameOf(official)
  if (nameAsTold ?? titleAsTold) return oneLine(nameAsTold ?? titleAsTold ?? '')
  return party ? `Delegation of ${nameOf(party)}` : 'Not named'
}

const MANNERS = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** How a point of EDTF is told, and when it begins; null for a year, which stands for itself. */
function manner(point: string): { format: Intl.DateTimeFormat; at: Date } | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(point)) return { format: MANNERS.day, at: new Date(`${point}T00:00:00Z`) }
  if (/^\d{4}-\d{2}$/.test(point)) return { format: MANNERS.month, at: new Date(`${point}-01T00:00:00Z`) }
  return null
}

function pointInWords(point: string): string {
  const told = manner(point)
  return told === null ? point : told.format.format(told.at)
}

/** `25 December 2021`, `January – February 2022`, `27 May 2020 or later`. */
export function dateInWords(edtf: string): string {
  const [from = '', to] = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''))
  if (to === undefined) return pointInWords(from)
  if (to === '..' || to === '') return `${pointInWords(from)} or later`
  if (from === '..' || from === '') return `${pointInWords(to)} or earlier`
  const [first, last] = [manner(from), manner(to)]
  // ICU's versions part ranges by different blanks.
  if (first && last && first.format === last.format)
    return first.format.formatRange(first.at, last.at).replace(/\s*–\s*/u, ' – ')
  return `${pointInWords(from)} – ${pointInWords(to)}`
}

/** `Astana format 17`; the series alone where no number was told. */
export function occasionInWords({ series, number }: NonNullable<MeetingRecord['occasion']>): string {
  return number === null ? nameOf(series) : `${nameOf(series)} ${number}`
}

function whoOf({ participants, occasion, occasionRelation }: MeetingRecord): string | null {
  if (occasion && occasionRelation === 'session') return occasionInWords(occasion)
  const shown = participants.slice(
    0,
    participants.length > NAMED_IN_TITLE ? NAMED_IN_TITLE - 1 : NAMED_IN_TITLE,
  )
  const people = shown.map(participantName)
  const rest = participants.length - shown.length
  if (rest > 0) people.push(`${rest} others`)
  if (people.length === 0) return null
  return [people.slice(0, -1).join(', '), people.at(-1)].filter(Boolean).join(' and ')
}

/** The city, under the name that it bore in those days. */
export function cityOf({ place, placeNameThen }: MeetingRecord): string | null {
  if (place === null) return null
  return placeNameThen?.en ? oneLine(placeNameThen.en) : nameOf(place)
}

export function kindInWords({ kind }: MeetingRecord): string {
  return KINDS[kind]
}

/** `Talks: Ali-Asghar Khaji and Geir Pedersen, Tehran, 25 December 2021`. */
export function titleOf(record: MeetingRecord): string {
  const who = whoOf(record)
  const parts = [
    who === null ? kindInWords(record) : `${kindInWords(record)}: ${who}`,
    cityOf(record),
    record.date.edtf === null ? null : dateInWords(record.date.edtf),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

/** The name of a record and of the version cited, stable for ever. */
export function citationId({ id }: MeetingRecord): string {
  return `mahzar-${id}`
}
