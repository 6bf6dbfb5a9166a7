/** What was asked for, marked in texts as they are written. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { languageSchema } from '@/lib/registry/schema'
import type { Marked, Snippet } from '../dto'
import type { Phrase, Term } from './terms'
import { tsqueryOf } from './text-search'
import { formsOf, inSmallLetters, type Word, wordsIn } from './words'

type Hit = { start: number; end: number; word: number; term: number }

/** A phrase, and the place of its term among those that are sought. */
type Sought = { phrase: Phrase; term: number }

/** What is sought, by the forms of the word that it begins with: of most words of a text, nothing is. */
function byBeginning(terms: readonly Term[]): Map<string, Sought[]> {
  const sought = new Map<string, Sought[]>()
  for (const [term, { phrases }] of terms.entries())
    for (const phrase of phrases)
      for (const form of phrase[0] ?? []) sought.set(form, [...(sought.get(form) ?? []), { phrase, term }])
  return sought
}

/** What terms ask for, made ready once for all texts that are looked through for it. */
const lookingFor = (terms: readonly Term[]) => ({ terms, sought: byBeginning(terms) })
type LookedFor = ReturnType<typeof lookingFor>

/** Where a text says what is looked for, in its order; nothing twice. */
function hitsIn(text: string, words: readonly Word[], { terms, sought }: LookedFor): Hit[] {
  const formsAt = words.map(({ text: word }) => formsOf(word))
  const isAt = (at: number, phrase: Phrase) =>
    phrase.every((forms, offset) => formsAt[at + offset]?.some((form) => forms.includes(form)))
  const hits: Hit[] = []
  for (let at = 0; at < words.length; ) {
    const begun = (formsAt[at] ?? []).flatMap((form) => sought.get(form) ?? [])
    begun.sort((a, b) => a.term - b.term)
    let length = 0
    for (const { phrase, term } of begun) {
      const [first, last] = [words[at], words[at + phrase.length - 1]]
      if (phrase.length <= length || !first || !last || !isAt(at, phrase)) continue
      const exact = terms[term]?.exact ?? null
      if (exact !== null && inSmallLetters(text.slice(first.start, first.start + exact.length)) !== exact)
        continue
      if (length > 0) hits.pop()
      hits.push({ start: first.start, end: last.end, word: at, term })
      length = phrase.length
    }
    at += Math.max(1, length)
  }
  return hits
}

function piecesOf(text: string, from: number, to: number, hits: readonly Hit[]): Marked {
  const pieces: Marked = []
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end).replace(/\s+/g, ' '), marked })
  }
  let at = from
  for (const { start, end } of hits) {
    if (start < at || end > to) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, to, false)
  return pieces
}

/** Marks what was asked for in a name; null for one that holds nothing of it. */
export function markerOf(terms: readonly Term[]): (name: string) => Marked | null {
  const lookedFor = lookingFor(terms)
  return (name) => {
    const hits = hitsIn(name, wordsIn(name), lookedFor)
    return hits.length === 0 ? null : piecesOf(name, 0, name.length, hits)
  }
}

/** Words shown before the first and after it, when all is told in one line or two. */
const BEFORE = 8
const AFTER = 22

/** The words around the place that says most of what was asked for; null where none says any. */
function snippetOf(text: string, lookedFor: LookedFor): Pick<Snippet, 'pieces' | 'cut'> | null {
  const words = wordsIn(text)
  const hits = hitsIn(text, words, lookedFor)
  const around = (hit: Hit) =>
    new Set(hits.filter(({ word }) => word >= hit.word && word <= hit.word + AFTER).map(({ term }) => term))
      .size
  const [best] = hits.toSorted((a, b) => around(b) - around(a) || a.word - b.word)
  if (best === undefined) return null
  const [first, last] = [Math.max(0, best.word - BEFORE), Math.min(words.length - 1, best.word + AFTER)]
  const from = first === 0 ? 0 : (words[first]?.start ?? 0)
  const to = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length)
  return { pieces: piecesOf(text, from, to, hits), cut: [first > 0, last < words.length - 1] }
}

/** How much of a text is looked through for what to show of it. */
const READ = 6_000

const textsSchema = z.array(
  z.object({ key: z.string(), id: z.string(), language: languageSchema.nullable(), text: z.string() }),
)

function snippetsBy(rows: z.infer<typeof textsSchema>, terms: readonly Term[]): Map<string, Snippet> {
  const lookedFor = lookingFor(terms)
  return new Map(
    rows.flatMap(({ key, id, language, text }): [string, Snippet][] => {
      const snippet = snippetOf(text, lookedFor)
      return snippet ? [[key, { sourceId: id, language, ...snippet }]] : []
    }),
  )
}

/** All terms as alternatives: what any of them may be found by. */
const anyOf = (terms: readonly Term[]) =>
  terms.map((term) => tsqueryOf({ wanted: [term], unwanted: [] })).join('|')

const withPhrases = (terms: readonly Term[]) => terms.filter(({ phrases }) => phrases.length > 0)

/** By meeting: words of a source that tells of it, the source that says most of what was asked for. */
export async function snippetsOfMeetings(
  db: Database,
  ids: readonly string[],
  terms: readonly Term[],
): Promise<Map<string, Snippet>> {
  const sought = withPhrases(terms)
  if (ids.length === 0 || sought.length === 0) return new Map()
  const rows = await db.$queryRaw`
    SELECT DISTINCT ON (a."meetingId") a."meetingId" AS "key", s."id", s."language"::text AS "language",
      left(s."text", ${READ}) AS "text"
    FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId"
    WHERE a."meetingId" = ANY(${[...ids]}::bpchar[]) AND s."words" @@ ${anyOf(sought)}::tsquery
    ORDER BY a."meetingId", ts_rank(s."words", ${anyOf(sought)}::tsquery) DESC, s."id"`
  return snippetsBy(textsSchema.parse(rows), sought)
}

/** By source: its words around what was asked for. */
export async function snippetsOfSources(
  db: Database,
  ids: readonly string[],
  terms: readonly Term[],
): Promise<Map<string, Snippet>> {
  const sought = withPhrases(terms)
  if (ids.length === 0 || sought.length === 0) return new Map()
  const rows = await db.$queryRaw`
    SELECT s."id" AS "key", s."id", s."language"::text AS "language", left(s."text", ${READ}) AS "text"
    FROM "Source" s WHERE s."id" = ANY(${[...ids]}::bpchar[])`
  return snippetsBy(textsSchema.parse(rows), sought)
}
