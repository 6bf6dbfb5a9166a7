/** The registry as rows of the database: which value goes to which table, nothing else. */
import { foldSpelling } from '@/lib/parser/text/fold'
import { daysOf } from './days'
import type { RegisteredOccasion, RegisteredOfficial, RegisteredPlace, Registry, Spellings } from './schema'

export type SpellingOwner = 'official' | 'party' | 'place' | 'series' | 'publisher' | 'topic'

type SpellingRow = {
  owner: SpellingOwner
  slug: string
  language: string
  ordinal: number
  text: string
  folded: string
  ambiguous: boolean
  borneFrom: string | null
  borneTo: string | null
}

export function partyRows({ parties }: Registry) {
  return parties.map(({ slug, kind, iso2, capital, names: _names, ...details }) => ({
    slug,
    kind,
    iso2: iso2 ?? null,
    capitalSlug: capital ?? null,
    details,
  }))
}

export function placeRows({ places }: Registry) {
  return places.map(({ slug, country, lat, lon, timezone }) => ({
    slug,
    countrySlug: country,
    latitude: lat,
    longitude: lon,
    timezone,
  }))
}

export function officialRows({ officials }: Registry) {
  return officials.map(({ slug, party, source }) => ({ slug, partySlug: party, references: source }))
}

export function officeRows({ officials }: Registry) {
  return officials.flatMap(({ slug, offices }) =>
    offices.map(({ title, from, to }, ordinal) => ({
      officialSlug: slug,
      ordinal,
      title,
      fromEdtf: from,
      toEdtf: to,
      firstDay: from === null ? null : daysOf(from).first,
      lastDay: to === null ? null : daysOf(to).last,
    })),
  )
}

export function publisherRows({ publishers }: Registry) {
  return publishers.map(({ slug, domains, languages, timezone, names: _names, ...details }) => ({
    slug,
    domains,
    languages,
    timezone,
    details,
  }))
}

export function topicRows({ topics }: Registry) {
  return topics.map(({ slug, description }) => ({ slug, description }))
}

export function seriesRows({ series }: Registry) {
  return Object.entries(series).map(([slug, { kind, numbered, names: _names, ...details }]) => ({
    slug,
    sessionKind: kind,
    numbered,
    details,
  }))
}

export function occasionRows({ occasions }: Registry) {
  return occasions.map(({ series, number, start, end, place, byVideo, heads: _heads, ...details }) => ({
    seriesSlug: series,
    number,
    firstDay: start,
    lastDay: end,
    placeSlug: place,
    byVideo: byVideo ?? false,
    details,
  }))
}

/**
 * Who is known to have attended each session: first the delegations whose head is known, in the
 * order of the file, then the members and observers of whom only the party is.
 */
export function delegationRows({ occasions }: Registry) {
  return occasions.flatMap((occasion) =>
    delegationsOf(occasion).map((delegation, ordinal) => ({
      seriesSlug: occasion.series,
      number: occasion.number,
      firstDay: occasion.start,
      ordinal,
      ...delegation,
    })),
  )
}

function delegationsOf({ heads, members, observers = [] }: RegisteredOccasion) {
  const observing = new Set(observers)
  const capacityOf = (party: string, other: 'head' | 'member') => (observing.has(party) ? 'observer' : other)
  const headed = new Set(heads.map(({ party }) => party))
  const unheaded = [...new Set([...members, ...observers])].filter((party) => !headed.has(party))
  return [
    ...heads.map(({ official, party }) => ({
      partySlug: party,
      officialSlug: official,
      capacity: capacityOf(party, 'head'),
    })),
    ...unheaded.map((party) => ({
      partySlug: party,
      officialSlug: null,
      capacity: capacityOf(party, 'member'),
    })),
  ]
}

export function spellingRows(registry: Registry): SpellingRow[] {
  return [
    ...registry.officials.flatMap(officialSpellings),
    ...registry.places.flatMap(placeSpellings),
    ...registry.parties.flatMap(({ slug, names }) => spellingsOf('party', slug, names)),
    ...registry.publishers.flatMap(({ slug, names }) => spellingsOf('publisher', slug, names)),
    ...registry.topics.flatMap(({ slug, names }) => spellingsOf('topic', slug, names)),
    ...Object.entries(registry.series).flatMap(([slug, { names }]) => spellingsOf('series', slug, names)),
  ]
}

function spellingsOf(owner: SpellingOwner, slug: string, names: Spellings): SpellingRow[] {
  return Object.entries(names).flatMap(([language, texts]) =>
    texts.map((text, ordinal) => ({
      owner,
      slug,
      language,
      ordinal,
      text,
      folded: foldSpelling(text),
      ambiguous: false,
      borneFrom: null,
      borneTo: null,
    })),
  )
}

function officialSpellings({ slug, names, ambiguous = [] }: RegisteredOfficial): SpellingRow[] {
  const declared = new Set(ambiguous.map(foldSpelling))
  return spellingsOf('official', slug, names).map((row) => ({ ...row, ambiguous: declared.has(row.folded) }))
}

function placeSpellings({ slug, names, formerNames = [] }: RegisteredPlace): SpellingRow[] {
  return spellingsOf('place', slug, names).map((row) => {
    const former = formerNames.find(({ name }) =>
      Object.entries(name).some(([l, t]) => l === row.language && t === row.text),
    )
    return former ? { ...row, borneFrom: former.from, borneTo: former.to } : row
  })
}
