/** What two entries say together, when one becomes part of the other. */
import { isDeepStrictEqual } from 'node:util'
import { foldSpelling } from '@/lib/parser/text/fold'
import { type Entry, namesOf } from '@/lib/registry/entry'
import type { RegisteredOfficial, RegisteredPublisher, Spellings } from '@/lib/registry/schema'

/** Two entries of one sort that can be merged. Sessions and series are what they are by their place in time. */
export type Mergeable = Extract<Entry, { kind: 'official' | 'party' | 'place' | 'topic' | 'publisher' }>

export function isMergeable(entry: Entry): entry is Mergeable {
  return entry.kind !== 'series' && entry.kind !== 'occasion'
}

/** The survivor with all that the other knew besides; where both say something else, the survivor's stands. */
export function combined(into: Mergeable, from: Mergeable): Mergeable {
  const names = joined(namesOf(into), namesOf(from))
  if (into.kind === 'official' && from.kind === 'official')
    return { kind: 'official', value: combinedOfficials(into.value, from.value, names) }
  if (into.kind === 'party' && from.kind === 'party') {
    const { metonyms: [...metonyms] = [], ...value } = into.value
    const all = distinct([...metonyms, ...(from.value.metonyms ?? [])])
    const demonyms = joined(value.demonyms, from.value.demonyms)
    return {
      kind: 'party',
      value: { ...from.value, ...value, names, demonyms, ...(all.length === 0 ? {} : { metonyms: all }) },
    }
  }
  if (into.kind === 'place' && from.kind === 'place') {
    const formerNames = distinct([...(into.value.formerNames ?? []), ...(from.value.formerNames ?? [])])
    return {
      kind: 'place',
      value: { ...into.value, names, ...(formerNames.length === 0 ? {} : { formerNames }) },
    }
  }
  if (into.kind === 'topic') return { kind: 'topic', value: { ...into.value, names } }
  if (into.kind === 'publisher' && from.kind === 'publisher')
    return { kind: 'publisher', value: combinedPublishers(into.value, from.value, names) }
  return into
}

function combinedOfficials(
  into: RegisteredOfficial,
  from: RegisteredOfficial,
  names: Spellings,
): RegisteredOfficial {
  const { ambiguous: own = [], ...rest } = into
  // What the two alone shared decides again, now that they are one.
  const shared = foldedOf(from.names)
  const ambiguous = [
    ...own.filter((text) => !shared.has(foldSpelling(text))),
    ...(from.ambiguous ?? []).filter((text) => !foldedOf(into.names).has(foldSpelling(text))),
  ]
  return {
    ...rest,
    names,
    ...(ambiguous.length === 0 ? {} : { ambiguous }),
    offices: distinct([...into.offices, ...from.offices]),
    source: distinct([...into.source, ...from.source]),
  }
}

/** Programs may still name the publisher as it was called. */
function combinedPublishers(
  into: RegisteredPublisher,
  from: RegisteredPublisher,
  names: Spellings,
): RegisteredPublisher {
  const closings = joined(into.closings ?? {}, from.closings ?? {})
  return {
    ...into,
    names,
    aliases: distinct([...(into.aliases ?? []), from.slug, ...(from.aliases ?? [])]),
    domains: distinct([...into.domains, ...from.domains]),
    languages: distinct([...into.languages, ...from.languages]),
    signatures: joined(into.signatures, from.signatures),
    ...(Object.keys(closings).length === 0 ? {} : { closings }),
  }
}

function foldedOf(spellings: Spellings): ReadonlySet<string> {
  return new Set(Object.values(spellings).flat().map(foldSpelling))
}

/** The spellings of both, the survivor's first, each folded form once. */
function joined(into: Spellings, from: Spellings): Spellings {
  const outcome: Spellings = { ...into }
  const known = new Set(foldedOf(into))
  for (const [language, texts] of Object.entries(from)) {
    const own = languageIn(outcome, language)
    const more = texts.filter((text) => own.length === 0 || !known.has(foldSpelling(text)))
    if (more.length > 0) Object.assign(outcome, { [language]: [...own, ...more] })
  }
  return outcome
}

function languageIn(spellings: Spellings, language: string): readonly string[] {
  return Object.entries(spellings).find(([code]) => code === language)?.[1] ?? []
}

function distinct<T>(values: readonly T[]): T[] {
  return values.filter(
    (value, index) => values.findIndex((other) => isDeepStrictEqual(other, value)) === index,
  )
}
