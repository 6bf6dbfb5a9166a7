/** Which entries speak of which others. */
import type { Entry, EntryKind } from './entry'
import type { RegisteredOccasion } from './schema'

/** Gives the slug by which something is to be called. */
export type Calling = (kind: EntryKind, slug: string) => string

/** The same entry, speaking of others by the slugs that `call` gives; what then stands twice stands once. */
export function withReferences(entry: Entry, call: Calling): Entry {
  const party = (slug: string) => call('party', slug)
  const place = (slug: string) => call('place', slug)
  const parties = (slugs: readonly string[]) => distinct(slugs.map(party))
  switch (entry.kind) {
    case 'official':
      return { ...entry, value: { ...entry.value, party: party(entry.value.party) } }
    case 'place':
      return { ...entry, value: { ...entry.value, country: party(entry.value.country) } }
    case 'party': {
      const { capital, seat, metonyms } = entry.value
      return {
        ...entry,
        value: {
          ...entry.value,
          ...(capital === undefined ? {} : { capital: place(capital) }),
          ...(seat === undefined ? {} : { seat: place(seat) }),
          ...(metonyms === undefined ? {} : { metonyms: distinct(metonyms.map(place)) }),
        },
      }
    }
    case 'series': {
      const { guarantors, members } = entry.value
      return {
        ...entry,
        value: {
          ...entry.value,
          ...(guarantors === undefined ? {} : { guarantors: parties(guarantors) }),
          ...(members === undefined ? {} : { members: parties(members) }),
        },
      }
    }
    case 'occasion':
      return { ...entry, value: occasionCalling(entry.value, call) }
    default:
      return entry
  }
}

function occasionCalling(occasion: RegisteredOccasion, call: Calling): RegisteredOccasion {
  const { members, observers, heads, marginsOf, place } = occasion
  const parties = (slugs: readonly string[]) => distinct(slugs.map((slug) => call('party', slug)))
  const called = heads.map(({ official, party }) => ({
    official: call('official', official),
    party: call('party', party),
  }))
  return {
    ...occasion,
    series: call('series', occasion.series),
    place: place === null ? null : call('place', place),
    members: parties(members),
    heads: called.filter((head, index) => called.findIndex((other) => isSameHead(head, other)) === index),
    ...(observers === undefined ? {} : { observers: parties(observers) }),
    ...(marginsOf === undefined
      ? {}
      : { marginsOf: { ...marginsOf, series: call('series', marginsOf.series) } }),
  }
}

type Head = RegisteredOccasion['heads'][number]
const isSameHead = (a: Head, b: Head) => a.official === b.official && a.party === b.party

const distinct = (slugs: readonly string[]) => [...new Set(slugs)]
