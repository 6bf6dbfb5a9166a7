/** An office as told, and how one office takes in another. */
import type { Document } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { OfficeClass, OfficeField } from '../languages/schema'
import type { Name } from './name-words'

export interface Office {
  from: number
  to: number
  /** What its last word has beyond the vocabulary's. */
  ending: string
  class: OfficeClass
  field: OfficeField | null
  plural: boolean
  /** Whose office it is; null where the words don't tell. */
  party: string | null
  /** Parties that the office deals with: an envoy's "for Syria". */
  affairs: string[]
  /** Cities that the office is at: "ambassador in Moscow". */
  places: string[]
  /** The office that this one serves: an assistant's minister. */
  serves: Office | null
  /** Whose name stands inside it: "the envoy of President A for Syria". */
  owner: Name | null
  /** Cases that it can stand in, a bit for each; 0 where the language has none. */
  cases: number
  /** It names nothing but the rank. */
  bare: boolean
  /** Words of it, folded, for telling offices of one rank apart. */
  words: string[]
  /** Told as of a country or body that no list holds. */
  foreign: boolean
  /** How many hold it, where several are told by number; null where none is. */
  count: number | null
  /** Told as of "this country". */
  thisCountry: boolean
}

/** The folded words of a stretch. */
export const wordsBetween = (document: Document, from: number, to: number) =>
  document.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)

/** An office of which nothing is read yet but its rank. */
export const blankOffice = (from: number, head: Mark<'office'>): Office => ({
  from,
  to: head.to,
  ending: head.ending,
  class: head.value.class,
  field: head.value.field,
  plural: head.value.plural,
  party: null,
  affairs: [],
  places: [],
  serves: null,
  owner: null,
  cases: head.cases,
  bare: true,
  words: [],
  foreign: false,
  count: null,
  thisCountry: false,
})

/** Ranks that are held at a body, in a city or a country. */
export const POSTED = new Set<OfficeClass>(['ambassador', 'charge', 'permanent-representative', 'envoy'])

/** Ranks held under somebody. */
export const RELATIONAL = new Set<OfficeClass>([
  'deputy',
  'adviser',
  'envoy',
  'spokesman',
  'permanent-representative',
  'negotiator',
  'head',
])

/** The office of whom it serves: an assistant's minister. */
export function serve(office: Office, serves: Office): void {
  office.serves = serves
  office.party ??= serves.party
  office.field ??= serves.field
  office.affairs.push(...serves.affairs)
}

/** A second office of the same holder told right after: "deputy prime minister, foreign minister". */
export function join(office: Office, other: Office): void {
  office.party ??= other.party
  office.field ??= other.field
  if (other.class === 'minister' && office.field !== 'delegation') office.class = 'minister'
}
