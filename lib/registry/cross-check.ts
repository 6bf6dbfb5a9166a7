/** What no schema of a single entry can see: entries that contradict or miss one another. */
import { foldSpelling } from '@/lib/parser/text/fold'
import type { Registry, Spellings } from './schema'

/** @returns one sentence for each problem; none when the registry is sound */
export function registryFaults(registry: Registry): string[] {
  return [
    ...repeatedSlugs(registry),
    ...unknownReferences(registry),
    ...unsoundOccasions(registry),
    ...unsoundFormerNames(registry),
    ...undeclaredAmbiguity(registry),
    ...strayAmbiguity(registry),
    ...sharedSpellings(registry),
  ]
}

function repeatedSlugs(registry: Registry): string[] {
  const faults: string[] = []
  for (const list of ['officials', 'parties', 'places', 'publishers', 'topics'] as const) {
    const seen = new Set<string>()
    for (const { slug } of registry[list]) {
      if (seen.has(slug)) faults.push(`${list}.json: the slug ${slug} stands there twice.`)
      seen.add(slug)
    }
  }
  return faults
}

type Reference = {
  file: string
  from: string
  sort: 'parties' | 'places' | 'officials' | 'series'
  to: string
}

function* references(registry: Registry): Generator<Reference> {
  for (const { slug, party } of registry.officials) {
    yield { file: 'officials.json', from: slug, sort: 'parties', to: party }
  }
  for (const { slug, country } of registry.places) {
    yield { file: 'places.json', from: slug, sort: 'parties', to: country }
  }
  for (const { slug, capital, seat, metonyms = [] } of registry.parties) {
    for (const to of [capital, seat, ...metonyms]) {
      if (to !== undefined) yield { file: 'parties.json', from: slug, sort: 'places', to }
    }
  }
  for (const [slug, { guarantors = [], members = [] }] of Object.entries(registry.series)) {
    for (const to of [...guarantors, ...members]) {
      yield { file: 'occasions.json', from: slug, sort: 'parties', to }
    }
  }
  for (const occasion of registry.occasions) yield* occasionReferences(occasion)
}

function* occasionReferences(occasion: Registry['occasions'][number]): Generator<Reference> {
  const here = { file: 'occasions.json', from: nameOf(occasion) }
  yield { ...here, sort: 'series', to: occasion.series }
  if (occasion.place !== null) yield { ...here, sort: 'places', to: occasion.place }
  if (occasion.marginsOf) yield { ...here, sort: 'series', to: occasion.marginsOf.series }
  for (const to of [...occasion.members, ...(occasion.observers ?? [])])
    yield { ...here, sort: 'parties', to }
  for (const head of occasion.heads) {
    yield { ...here, sort: 'officials', to: head.official }
    yield { ...here, sort: 'parties', to: head.party }
  }
}

function nameOf(occasion: Registry['occasions'][number]): string {
  return `${occasion.series} ${occasion.number ?? `of ${occasion.start}`}`
}

function unknownReferences(registry: Registry): string[] {
  const known = {
    parties: new Set(registry.parties.map(({ slug }) => slug)),
    places: new Set(registry.places.map(({ slug }) => slug)),
    officials: new Set(registry.officials.map(({ slug }) => slug)),
    series: new Set(Object.keys(registry.series)),
  }
  const faults: string[] = []
  for (const { file, from, sort, to } of references(registry)) {
    if (!known[sort].has(to)) faults.push(`${file}: ${from} names ${to}, which is not among the ${sort}.`)
  }
  return faults
}

function unsoundOccasions(registry: Registry): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const occasion of registry.occasions) {
    const name = nameOf(occasion)
    if (seen.has(name)) faults.push(`occasions.json: ${name} stands there twice.`)
    seen.add(name)
    if (occasion.end < occasion.start) faults.push(`occasions.json: ${name} ends before it starts.`)
    const debate = occasion.generalDebate
    if (debate && debate.end < debate.start) {
      faults.push(`occasions.json: the general debate of ${name} ends before it starts.`)
    }
  }
  return faults
}

function unsoundFormerNames(registry: Registry): string[] {
  const faults: string[] = []
  for (const { slug, names, formerNames = [] } of registry.places) {
    for (const { name, from, to } of formerNames) {
      if (to < from) faults.push(`places.json: a former name of ${slug} ends before it starts.`)
      for (const [language, spellings] of spellingLists(names)) {
        const former = name[language]
        if (former !== undefined && !spellings.includes(former)) {
          faults.push(`places.json: ${former} is a former name of ${slug}, but not among its names.`)
        }
      }
    }
  }
  return faults
}

function spellingLists(spellings: Spellings): [keyof Spellings, string[]][] {
  const languages = ['en', 'fa', 'ar', 'ru', 'tr'] as const
  return languages.map((language) => [language, spellings[language] ?? []])
}

function allSpellings(spellings: Spellings): string[] {
  return spellingLists(spellings).flatMap(([, texts]) => texts)
}

/** Folded spelling → the slugs that bear it. */
function bearers(entries: readonly { slug: string; spellings: Spellings }[]): Map<string, Set<string>> {
  const bySpelling = new Map<string, Set<string>>()
  for (const { slug, spellings } of entries) {
    for (const text of allSpellings(spellings)) {
      const folded = foldSpelling(text)
      const slugs = bySpelling.get(folded) ?? new Set()
      bySpelling.set(folded, slugs.add(slug))
    }
  }
  return bySpelling
}

/** A spelling that two officials share decides for neither: both must say so. */
function undeclaredAmbiguity(registry: Registry): string[] {
  const declared = new Map(
    registry.officials.map(({ slug, ambiguous = [] }) => [slug, new Set(ambiguous.map(foldSpelling))]),
  )
  const faults: string[] = []
  for (const [folded, slugs] of bearers(
    registry.officials.map((o) => ({ slug: o.slug, spellings: o.names })),
  )) {
    if (slugs.size < 2) continue
    for (const slug of slugs) {
      if (declared.get(slug)?.has(folded)) continue
      const others = [...slugs].filter((other) => other !== slug).join(', ')
      faults.push(
        `officials.json: ${slug} shares “${folded}” with ${others} and does not list it as ambiguous.`,
      )
    }
  }
  return faults
}

function strayAmbiguity(registry: Registry): string[] {
  const faults: string[] = []
  for (const { slug, names, ambiguous = [] } of registry.officials) {
    const own = new Set(allSpellings(names).map(foldSpelling))
    for (const text of ambiguous) {
      if (!own.has(foldSpelling(text))) {
        faults.push(`officials.json: ${slug} lists “${text}” as ambiguous, which is none of the names.`)
      }
    }
  }
  return faults
}

/** Among places, parties, publishers and series there is no room for doubt: a name means one. */
function sharedSpellings(registry: Registry): string[] {
  const groups = [
    ['places.json', registry.places.map((p) => ({ slug: p.slug, spellings: p.names }))],
    ['parties.json', registry.parties.map((p) => ({ slug: p.slug, spellings: p.names }))],
    ['publishers.json', registry.publishers.map((p) => ({ slug: p.slug, spellings: p.signatures }))],
    [
      'occasions.json',
      Object.entries(registry.series).map(([slug, series]) => ({ slug, spellings: series.names })),
    ],
    ['topics.json', registry.topics.map((t) => ({ slug: t.slug, spellings: t.names }))],
  ] as const
  const faults: string[] = []
  for (const [file, entries] of groups) {
    for (const [folded, slugs] of bearers(entries)) {
      if (slugs.size > 1) faults.push(`${file}: ${[...slugs].join(' and ')} share the spelling “${folded}”.`)
    }
  }
  return faults
}
