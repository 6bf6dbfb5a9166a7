/** What each sort of entry is made of, for the form that changes it. */
import type { EntryKind } from '@/lib/registry/entry'

type Choice = 'state' | 'organisation' | 'movement' | 'round' | 'summit' | 'ministerial' | 'conference'

export type FieldSort =
  | {
      sort: 'spellings' | 'localised' | 'texts' | 'slugs' | 'languages' | 'offices' | 'formerNames' | 'heads'
    }
  | { sort: 'text' | 'long' | 'slug' | 'day' | 'span' | 'marginsOf'; optional?: boolean }
  | { sort: 'number'; optional?: boolean; whole?: boolean }
  | { sort: 'flag' }
  | { sort: 'timezone' }
  | { sort: 'choice'; options: readonly Choice[] }
  | { sort: 'one'; kind: 'party' | 'place' | 'series'; optional?: 'left-out' | 'null' }
  | { sort: 'some'; kind: 'party' | 'place' }

export type FieldName =
  | (
      | 'slug'
      | 'names'
      | 'ambiguous'
      | 'party'
      | 'offices'
      | 'source'
      | 'kind'
      | 'iso2'
      | 'demonyms'
      | 'capital'
    )
  | ('seat' | 'metonyms' | 'note' | 'country' | 'lat' | 'lon' | 'timezone' | 'formerNames' | 'aliases')
  | (
      | 'domains'
      | 'languages'
      | 'signatures'
      | 'closings'
      | 'description'
      | 'numbered'
      | 'guarantors'
      | 'members'
    )
  | ('series' | 'number' | 'start' | 'end' | 'place' | 'heads' | 'observers' | 'byVideo' | 'cityNameThen')
  | ('marginsOf' | 'generalDebate' | 'sessionOpens' | 'outcome')

export type EntryField = FieldSort & {
  name: FieldName
  /** Where the files have the field and it says nothing: it is left out of the entry. */
  leftOut?: boolean
}

const NAMES: EntryField = { name: 'names', sort: 'spellings' }
const SLUG: EntryField = { name: 'slug', sort: 'slug' }
const NOTE: EntryField = { name: 'note', sort: 'long', optional: true, leftOut: true }

export const ENTRY_FIELDS: Record<EntryKind, readonly EntryField[]> = {
  official: [
    NAMES,
    { name: 'ambiguous', sort: 'texts', leftOut: true },
    { name: 'party', sort: 'one', kind: 'party' },
    { name: 'offices', sort: 'offices' },
    { name: 'source', sort: 'texts' },
    SLUG,
  ],
  party: [
    NAMES,
    { name: 'demonyms', sort: 'spellings' },
    { name: 'kind', sort: 'choice', options: ['state', 'organisation', 'movement'] },
    { name: 'iso2', sort: 'text', optional: true, leftOut: true },
    { name: 'capital', sort: 'one', kind: 'place', optional: 'left-out' },
    { name: 'seat', sort: 'one', kind: 'place', optional: 'left-out' },
    { name: 'metonyms', sort: 'some', kind: 'place', leftOut: true },
    NOTE,
    SLUG,
  ],
  place: [
    NAMES,
    { name: 'formerNames', sort: 'formerNames', leftOut: true },
    { name: 'country', sort: 'one', kind: 'party' },
    { name: 'lat', sort: 'number' },
    { name: 'lon', sort: 'number' },
    { name: 'timezone', sort: 'timezone' },
    SLUG,
  ],
  series: [
    NAMES,
    { name: 'kind', sort: 'choice', options: ['round', 'summit', 'ministerial', 'conference'] },
    { name: 'numbered', sort: 'flag' },
    { name: 'guarantors', sort: 'some', kind: 'party', leftOut: true },
    { name: 'members', sort: 'some', kind: 'party', leftOut: true },
    NOTE,
    SLUG,
  ],
  occasion: [
    { name: 'series', sort: 'one', kind: 'series' },
    { name: 'number', sort: 'number', optional: true, whole: true },
    { name: 'start', sort: 'day' },
    { name: 'end', sort: 'day' },
    { name: 'place', sort: 'one', kind: 'place', optional: 'null' },
    { name: 'byVideo', sort: 'flag' },
    { name: 'members', sort: 'some', kind: 'party' },
    { name: 'observers', sort: 'some', kind: 'party', leftOut: true },
    { name: 'heads', sort: 'heads' },
    { name: 'cityNameThen', sort: 'localised', leftOut: true },
    { name: 'marginsOf', sort: 'marginsOf', optional: true, leftOut: true },
    { name: 'generalDebate', sort: 'span', optional: true, leftOut: true },
    { name: 'sessionOpens', sort: 'day', optional: true, leftOut: true },
    NOTE,
    { name: 'source', sort: 'texts', leftOut: true },
  ],
  topic: [NAMES, { name: 'description', sort: 'long' }, SLUG],
  publisher: [
    NAMES,
    { name: 'signatures', sort: 'spellings' },
    { name: 'closings', sort: 'spellings', leftOut: true },
    { name: 'domains', sort: 'texts' },
    { name: 'languages', sort: 'languages' },
    { name: 'timezone', sort: 'timezone' },
    { name: 'aliases', sort: 'slugs', leftOut: true },
    NOTE,
    SLUG,
  ],
}

/** Those without which there is no entry. */
export function neededFields(kind: EntryKind): EntryField[] {
  return ENTRY_FIELDS[kind].filter((field) => !field.leftOut && !('optional' in field && field.optional))
}

/** What a new entry begins with. */
export const BLANK: Record<EntryKind, Readonly<Record<string, unknown>>> = {
  official: { slug: '', names: {}, party: '', offices: [], source: [] },
  party: { slug: '', kind: 'state', names: {}, demonyms: {} },
  place: { slug: '', country: '', names: {}, lat: null, lon: null, timezone: 'UTC' },
  series: { slug: '', names: {}, kind: 'round', numbered: true },
  occasion: { series: '', number: null, start: '', end: '', place: null, members: [], heads: [] },
  topic: { slug: '', description: '', names: {} },
  publisher: { slug: '', names: {}, domains: [], languages: [], timezone: 'UTC', signatures: {} },
}

/** Whether a value says nothing. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The values of a form as an entry has them: without the fields that say nothing and may be left out. */
export function entryValue(
  kind: EntryKind,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const leftOut = new Set(
    ENTRY_FIELDS[kind].flatMap((field) => {
      const may =
        field.leftOut || field.sort === 'flag' || (field.sort === 'one' && field.optional === 'left-out')
      return may && field.name !== 'numbered' ? [String(field.name)] : []
    }),
  )
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !(leftOut.has(name) && isEmpty(value))),
  )
}
