/** What no schema of a single entry can see: entries that contradict or miss one another. */
import type { Contradiction } from './contradiction'
import { type EntryKind, slugOf } from './entry'
import type { Registry } from './schema'
import { sharedSpellings, spellingLists, strayAmbiguity, undeclaredAmbiguity } from './shared-spellings'

/** @returns one sentence for each problem; none when the registry is sound */
export function registryFaults(registry: Registry): string[] {
  return contradictionsIn(registry).map(({ text }) => text)
}

/** What of a registry cannot stand together; nothing when it is sound. */
export function contradictionsIn(registry: Registry): Contradiction[] {
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

type Named = Contradiction['entries']

const LISTS = {
  officials: 'official',
  parties: 'party',
  places: 'place',
  publishers: 'publisher',
  topics: 'topic',
} as const satisfies Record<string, EntryKind>

const nameOfSession = (value: Registry['occasions'][number]): Named[number] => ({
  kind: 'occasion',
  slug: slugOf({ kind: 'occasion', value }),
})

function repeatedSlugs(registry: Registry): Contradiction[] {
  const found: Contradiction[] = []
  for (const list of ['officials', 'parties', 'places', 'publishers', 'topics'] as const) {
    const seen = new Set<string>()
    for (const { slug } of registry[list]) {
      if (seen.has(slug))
        found.push({
          code: 'repeated',
          entries: [{ kind: LISTS[list], slug }],
          about: null,
          text: `${list}.json: the slug ${slug} stands there twice.`,
        })
      seen.add(slug)
    }
  }
  return found
}

type Reference = {
  file: string
  from: string
  entry: Named[number]
  sort: 'parties' | 'places' | 'officials' | 'series'
  to: string
}

function* references(registry: Registry): Generator<Reference> {
  const of = (file: string, kind: EntryKind, slug: string) => ({ file, from: slug, entry: { kind, slug } })
  for (const { slug, party } of registry.officials) {
    yield { ...of('officials.json', 'official', slug), sort: 'parties', to: party }
  }
  for (const { slug, country } of registry.places) {
    yield { ...of('places.json', 'place', slug), sort: 'parties', to: country }
  }
  for (const { slug, capital, seat, metonyms = [] } of registry.parties) {
    for (const to of [capital, seat, ...metonyms]) {
      if (to !== undefined) yield { ...of('parties.json', 'party', slug), sort: 'places', to }
    }
  }
  for (const [slug, { guarantors = [], members = [] }] of Object.entries(registry.series)) {
    for (const to of [...guarantors, ...members]) {
      yield { ...of('occasions.json', 'series', slug), sort: 'parties', to }
    }
  }
  for (const occasion of registry.occasions) yield* occasionReferences(occasion)
}

function* occasionReferences(occasion: Registry['occasions'][number]): Generator<Reference> {
  const here = { file: 'occasions.json', from: nameOf(occasion), entry: nameOfSession(occasion) }
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

function unknownReferences(registry: Registry): Contradiction[] {
  const known = {
    parties: new Set(registry.parties.map(({ slug }) => slug)),
    places: new Set(registry.places.map(({ slug }) => slug)),
    officials: new Set(registry.officials.map(({ slug }) => slug)),
    series: new Set(Object.keys(registry.series)),
  }
  return [...references(registry)].flatMap(({ file, from, entry, sort, to }): Contradiction[] =>
    known[sort].has(to)
      ? []
      : [
          {
            code: 'unknown-reference',
            entries: [entry],
            about: to,
            text: `${file}: ${from} names ${to}, which is not among the ${sort}.`,
          },
        ],
  )
}

function unsoundOccasions(registry: Registry): Contradiction[] {
  const found: Contradiction[] = []
  const seen = new Set<string>()
  for (const occasion of registry.occasions) {
    const name = nameOf(occasion)
    const tell = (code: Contradiction['code'], text: string) =>
      found.push({ code, entries: [nameOfSession(occasion)], about: null, text: `occasions.json: ${text}` })
    if (seen.has(name)) tell('repeated', `${name} stands there twice.`)
    seen.add(name)
    if (occasion.end < occasion.start) tell('ends-before-start', `${name} ends before it starts.`)
    const debate = occasion.generalDebate
    if (debate && debate.end < debate.start)
      tell('ends-before-start', `the general debate of ${name} ends before it starts.`)
  }
  return found
}

function unsoundFormerNames(registry: Registry): Contradiction[] {
  const found: Contradiction[] = []
  for (const { slug, names, formerNames = [] } of registry.places) {
    const entries: Named = [{ kind: 'place', slug }]
    for (const { name, from, to } of formerNames) {
      if (to < from)
        found.push({
          code: 'ends-before-start',
          entries,
          about: null,
          text: `places.json: a former name of ${slug} ends before it starts.`,
        })
      for (const [language, spellings] of spellingLists(names)) {
        const former = name[language]
        if (former !== undefined && !spellings.includes(former)) {
          found.push({
            code: 'stray-former-name',
            entries,
            about: former,
            text: `places.json: ${former} is a former name of ${slug}, but not among its names.`,
          })
        }
      }
    }
  }
  return found
}
