/** Where a meeting was: told beside it, by a capital's epithet, or by the visit it was part of. */
import type { Clause } from '../clauses'
import { inClause } from '../clauses'
import { type Document, isMark } from '../document'
import type { Actor } from '../mentions/actors'
import type { PlaceTold } from './model'
import { aboutTokens } from './participants'

const capitalBy = (document: Document, party: string) =>
  document.vocabulary.registry.parties.find((one) => one.slug === party)?.capital ?? null

/** "the Kazakh capital": the capital of the party told just after (or before) the word. */
function epithetAt(document: Document, at: number): PlaceTold | null {
  const capital = document.marks.phrase('capital', at)
  if (!capital) return null
  const party = document.marks.at('party', capital.to)
  const slug = party ? capitalBy(document, party.value.slug) : null
  return party && slug ? { slug, from: at, to: party.to, rule: 'capital-of-party' } : null
}

/** A place told as where something is: after "in", not as the name of a government. */
function located(document: Document, at: number): boolean {
  const mark = document.marks.at('place', at)
  if (!mark) return false
  if (document.marks.phrase('locatives', at) === undefined && /^(و|ف)?ب$/.test(mark.prefix)) return true
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const locative = document.marks.phrase('locatives', before)
    if (locative) return locative.to <= at
    const token = document.tokens[before]
    if (token?.kind === 'line' || isMark(token, '.', ',')) return false
    if (
      !isMark(token, '"', '(') &&
      !document.marks.phrase('capital', before) &&
      !document.marks.phrase('cityWords', before) &&
      !document.marks.at('party', before)
    )
      return false
  }
  return false
}

/** Places told in a stretch as where something was. */
export function placesIn(
  document: Document,
  from: number,
  to: number,
  actors: readonly Actor[],
  accept: (at: number) => boolean = () => true,
): PlaceTold[] {
  const found: PlaceTold[] = []
  for (let at = from; at < to; at++) {
    if (!accept(at)) continue
    const epithet = epithetAt(document, at)
    if (epithet) {
      found.push(epithet)
      continue
    }
    const mark = document.marks.at('place', at)
    if (!mark || actors.some((actor) => actor.name && actor.name.from <= at && at < actor.name.to)) continue
    if (actors.some((actor) => actor.office && actor.office.from <= at && at < actor.office.to)) continue
    const weekday = document.dateTokens.has(at)
    if (!weekday && located(document, at))
      found.push({ slug: mark.value.slug, from: at, to: mark.to, rule: 'place-told' })
  }
  return found
}

/** What was talked about lies elsewhere: "the situation in Idlib". */
function notAbout(document: Document, clause: Clause, actors: readonly Actor[]): (at: number) => boolean {
  const about = aboutTokens(document, clause, actors)
  return (at) => inClause(clause, at) && !about.has(at)
}

export const placesInClause = (document: Document, clause: Clause, actors: readonly Actor[]) =>
  placesIn(document, clause.from, clause.to, actors, notAbout(document, clause, actors))

/** Cities that the text says somebody travels or has travelled to. */
export function visits(document: Document, from: number, to: number): PlaceTold[] {
  const found: PlaceTold[] = []
  for (const mark of document.marks.within('place', from, to)) {
    if (document.dateTokens.has(mark.from)) continue
    const sentence = document.sentences[document.sentenceOf[mark.from] ?? -1]
    if (!sentence) continue
    const near = (names: readonly ('visit' | 'travelTo')[]) =>
      names.some(
        (name) =>
          document.marks.phrasesWithin(name, Math.max(sentence.from, mark.from - 6), mark.from).length > 0,
      )
    const verbs = document.marks.within(
      'verb',
      Math.max(sentence.from, mark.from - 14),
      Math.min(sentence.to, mark.to + 6),
    )
    if (near(['visit']) || verbs.some((verb) => verb.value.class === 'travel'))
      found.push({ slug: mark.value.slug, from: mark.from, to: mark.to, rule: 'place-of-visit' })
  }
  return found
}
