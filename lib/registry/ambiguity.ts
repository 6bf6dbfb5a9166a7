/** Spellings that two entries share. */
import { foldSpelling } from '@/lib/parser/text/fold'
import { type Entry, keyOfEntry, namesOf } from './entry'
import type { RegisteredOfficial, Spellings } from './schema'

const textsOf = (spellings: Spellings) => Object.values(spellings).flat()

/** The keys of the entries of each sort that bear a spelling, folded. */
function bearersOf(
  entries: readonly Entry[],
  spellingsOf: (entry: Entry) => Spellings,
): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>()
  for (const entry of entries)
    for (const text of textsOf(spellingsOf(entry))) {
      const folded = `${entry.kind} ${foldSpelling(text)}`
      bearers.set(folded, (bearers.get(folded) ?? new Set()).add(keyOfEntry(entry)))
    }
  return bearers
}

/**
 * A spelling that two officials share decides for neither: each that bears one says so. Of entries that
 * say so already the very same objects are given back.
 */
export function withAmbiguity(entries: readonly Entry[]): Entry[] {
  const officials = entries.filter(({ kind }) => kind === 'official')
  const bearers = bearersOf(officials, namesOf)
  return entries.map((entry) => {
    if (entry.kind !== 'official') return entry
    const missing = undeclared(entry.value, (folded) => (bearers.get(`official ${folded}`)?.size ?? 0) > 1)
    if (missing.length === 0) return entry
    const { slug, names, ambiguous = [], ...rest } = entry.value
    return { kind: 'official', value: { slug, names, ambiguous: [...ambiguous, ...missing], ...rest } }
  })
}

/** The spellings of an official that others share, each folded form once, without those declared. */
function undeclared(
  { names, ambiguous = [] }: RegisteredOfficial,
  isShared: (folded: string) => boolean,
): string[] {
  const known = new Set(ambiguous.map(foldSpelling))
  return textsOf(names).filter((text) => {
    const folded = foldSpelling(text)
    if (known.has(folded) || !isShared(folded)) return false
    known.add(folded)
    return true
  })
}

/** Officials' ambiguous spellings that are none of their names any more are ambiguous no longer. */
export function withoutStrayAmbiguity(entry: Entry): Entry {
  if (entry.kind !== 'official' || entry.value.ambiguous === undefined) return entry
  const own = new Set(textsOf(entry.value.names).map(foldSpelling))
  const { ambiguous, ...rest } = entry.value
  const kept = ambiguous.filter((text) => own.has(foldSpelling(text)))
  if (kept.length === ambiguous.length) return entry
  return { kind: 'official', value: kept.length === 0 ? rest : { ...entry.value, ambiguous: kept } }
}

/**
 * Among all but officials a name means one thing: what people gave to one entry, the files do not give to
 * another.
 * @param isDecided whether people have made or changed an entry
 */
export function withoutTaken(entries: readonly Entry[], isDecided: (entry: Entry) => boolean): Entry[] {
  const taken = bearersOf(entries.filter(isDecided), ownSpellings)
  return entries.map((entry) => {
    if (isDecided(entry) || entry.kind === 'official' || entry.kind === 'occasion') return entry
    const isFree = (text: string) => !taken.has(`${entry.kind} ${foldSpelling(text)}`)
    const own = ownSpellings(entry)
    if (textsOf(own).every(isFree)) return entry
    const left = Object.fromEntries(
      Object.entries(own).map(([language, texts]) => [language, texts.filter(isFree)]),
    )
    return withOwnSpellings(entry, left)
  })
}

/** The spellings by which an entry is told from others of its sort: publishers go by their signatures. */
function ownSpellings(entry: Entry): Spellings {
  return entry.kind === 'publisher' ? entry.value.signatures : namesOf(entry)
}

function withOwnSpellings(entry: Entry, spellings: Spellings): Entry {
  switch (entry.kind) {
    case 'publisher':
      return { kind: entry.kind, value: { ...entry.value, signatures: spellings } }
    case 'party':
      return { kind: entry.kind, value: { ...entry.value, names: spellings } }
    case 'place':
      return { kind: entry.kind, value: { ...entry.value, names: spellings } }
    case 'series':
      return { kind: entry.kind, value: { ...entry.value, names: spellings } }
    case 'topic':
      return { kind: entry.kind, value: { ...entry.value, names: spellings } }
    default:
      return entry
  }
}
