/** What somebody meant who mistyped: the nearest words of names, and of texts where they are frequent. */
import type { Database } from '@/lib/db/client'
import type { ArchiveIndex } from '../index/archive-index'
import { wordFrequencies } from './frequencies'
import { isKnownWord } from './known-words'
import type { Lexicon } from './lexicon'
import { officeWords } from './office-names'
import { parseQuery } from './query'
import { scriptOf, soundsOf } from './sounds'
import { type Query, saidByRecords, type Term } from './terms'
import { TextSearch } from './text-search'
import { meetingsWith } from './things'
import { kindredOf, wordsIn } from './words'

/** How many slips a word of so many letters is forgiven. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * How many letters were left out, put in, taken for another or exchanged with their neighbour; more
 * than `most` is told as `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        exchanged ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return Math.min(row[b.length] ?? 0, most + 1)
}

type Near = { word: string; slips: number; standing: number }

/** Below this, any word is a slip away from another. */
const SHORTEST = 4

/** Whether two words begin alike, by letter or by sound, or with their first letters exchanged: few slip on a first letter. */
function beginAlike(a: string, b: string): boolean {
  const [one, other] = [soundsOf(a)[0], soundsOf(b)[0]]
  const sound = (one?.consonants ?? 0) & (other?.consonants ?? 0)
  return a[0] === b[0] || sound !== 0 || (a[0] === b[1] && a[1] === b[0])
}

/** The word that was meant in place of one that is nowhere; null where none is near. */
async function meantBy(index: ArchiveIndex, lexicon: Lexicon, word: string): Promise<string | null> {
  const most = forgiven(word.length)
  if (most === 0 || /\d/.test(word) || isKnownWord(word)) return null
  const script = scriptOf(word)
  const near = (other: string, standing: () => number): Near[] => {
    if (other.length < SHORTEST || Math.abs(other.length - word.length) > most) return []
    if (scriptOf(other) !== script || !beginAlike(word, other)) return []
    const slips = slipsBetween(word, other, most)
    return slips === 0 || slips > most ? [] : [{ word: other, slips, standing: standing() }]
  }
  const names = [...lexicon.words].flatMap(([other, things]) =>
    near(other, () => Math.max(...[...things].map((thing) => meetingsWith(index, thing)))),
  )
  // A word of texts is meant where no name is as near; that of an office before a name: it is asked for oftener.
  const told = [...(await wordFrequencies(index.db)).shares.keys()].flatMap((other) => near(other, () => -1))
  const offices = [...officeWords].flatMap((other) => near(other, () => Number.POSITIVE_INFINITY))
  const [best] = [...offices, ...names, ...told].sort((a, b) => a.slips - b.slips || b.standing - a.standing)
  return best?.word ?? null
}

/** A name's word as its spellings write it: with its capital, its hamza, its diacritics. */
function asWritten(lexicon: Lexicon, word: string): string {
  for (const thing of lexicon.words.get(word) ?? []) {
    for (const { text, words, places } of [...thing.spellings, ...thing.foreign]) {
      const place = places[words.indexOf(word)]
      if (place) return text.slice(place.start, place.end)
    }
  }
  return word
}

function replaceWord(query: string, word: string, by: string): string {
  const found = wordsIn(query).find(({ text }) => text === word)
  return found ? query.slice(0, found.start) + by + query.slice(found.end) : query
}

/**
 * The query with each unknown word put right; null where there is nothing to put right.
 * @param unknown the terms that neither a name nor a text holds
 */
export async function correctedQuery(
  index: ArchiveIndex,
  lexicon: Lexicon,
  typed: string,
  unknown: readonly Term[],
): Promise<string | null> {
  const wrong = new Set(unknown.filter(({ exact }) => exact === null).flatMap(({ words }) => words))
  const words = parseQuery(typed).flatMap((clause) => (clause.kind === 'words' ? clause.words : []))
  let corrected = typed
  for (const { text } of words.filter((word) => wrong.has(word.text))) {
    const meant = await meantBy(index, lexicon, text)
    if (meant === null) continue
    corrected = replaceWord(corrected, text, asWritten(lexicon, meant))
  }
  return corrected === typed ? null : corrected
}

/** The term as any form of its words. */
const inAnyForm = (term: Term): Term => ({
  ...term,
  phrases: [
    ...term.phrases,
    ...(term.words.length === 1 ? term.words.flatMap(kindredOf).map((one) => [[one]]) : []),
  ],
})

/** The terms that nothing in the archive holds, in whatever form. */
export async function unknownTerms(db: Database, { wanted }: Query): Promise<Term[]> {
  const words = wanted.filter((term) => !saidByRecords(term) && term.exact === null)
  const search = new TextSearch(db)
  const told = await Promise.all(
    words.map((term) => search.saying({ wanted: [inAnyForm(term)], unwanted: [] })),
  )
  return words.filter((_, place) => told[place]?.texts.length === 0)
}
