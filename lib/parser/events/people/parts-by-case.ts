/** What case and place tell of who took part, in languages whose nouns stand last and take endings. */
import { caseOf, headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import { type Document, isMark } from '../../document'
import type { Case, VerbClass } from '../../languages/schema'
import type { Actor } from '../../mentions/actors'

/** The case that somebody is told in; "with" after him counts as one. */
export function caseOfActor(document: Document, actor: Actor): Case | null {
  const told = caseOf(document, actor.to, actor.ending)
  if (told !== null) return told
  return document.marks.phrase('with', actor.to) === undefined ? null : 'instrumental'
}

/** Nouns last: a call told by a bare verb is one where somebody is its object, or is described by it: "X'i aradı". */
export function isCallOfNobody(document: Document, clause: Clause, actors: readonly Actor[]): boolean {
  const { verb } = clause
  if (!headsLast(document) || verb?.value.kind !== 'call' || verb.to - verb.from > 1) return false
  if (verb.value.form === 'relative') return false
  return !actors.some(
    (actor) => inClause(clause, actor.from) && caseOfActor(document, actor) === 'accusative',
  )
}

/** Words after somebody that make him only spoken of: "Putin'in daveti", "Esad rejimi". */
export function spokenOfAfter(document: Document, actor: Actor): boolean {
  const { marks, tokens } = document
  // Whom somebody received or met owns nothing of what follows: "Lavrov'u makamında".
  const told = caseOf(document, actor.to, actor.ending)
  if (told === 'accusative' || told === 'instrumental') return false
  for (let at = actor.to; at < actor.to + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || marks.at('verb', at) || marks.at('official', at)) return false
    if (marks.phrase('spokenOf', at)) return true
    if (marks.at('office', at) || marks.at('meeting', at)) return false
  }
  return false
}

/** Words between whose a meeting is and its noun. */
const OWNED_WITHIN = 16

/** Whether a genitive makes somebody the subject of what is told, and not the owner of something else. */
function subjectByGenitive(document: Document, clause: Clause, actor: Actor): boolean {
  const form = clause.verb?.value.form
  if (form === 'complement' || form === 'relative') return true
  // "Sisi'nin görüşmesi bekleniyor": what is expected is his doing.
  const { verb } = clause
  if (verb && verb.to - verb.from > 1 && (verb.value.tense === 'future' || verb.value.tense === 'wish'))
    return true

  const { marks } = document
  const end = Math.min(clause.sentence.to, actor.to + OWNED_WITHIN)
  for (let at = actor.to; at < end; at++) {
    const owned =
      marks.at('meeting', at) ??
      marks.at('session', at) ??
      marks.phrase('headedBy', at) ??
      marks.phrase('with', at) ??
      marks.phrase('between', at)
    if (owned) return true
    const verb = marks.at('verb', at)
    // "Selakoviç'in konuğu oldu": right after whose guest it was.
    if (verb && at === actor.to && verb.value.class === 'meet') return true
    if (verb && inClause(clause, at)) return verb.value.form !== null
    if (isMark(document.tokens[at], ';', ':')) return false
  }
  return false
}

/** Verbs with which somebody told in the dative takes part: whom others attend, whose delegation is led. */
const TO_SOMEBODY = new Set<VerbClass>(['take-part', 'lead', 'host'])

/** Whether the case that somebody is told in leaves him out of what a clause tells. */
export function leftOutByCase(document: Document, clause: Clause, actor: Actor): boolean {
  if (!headsLast(document) || actor.kind === 'delegation') return false
  const told = caseOfActor(document, actor)
  if (told === 'ablative' || told === 'locative' || told === 'relational') return true
  if (told === 'dative') return !TO_SOMEBODY.has(clause.verb?.value.class ?? 'other')
  return told === 'genitive' && !subjectByGenitive(document, clause, actor)
}

/** Tokens of what was talked about, told before "about", "on": back to who talked, to a day, to a comma. */
export function aboutBefore(document: Document, clause: Clause, actors: readonly Actor[]): Set<number> {
  const { marks, tokens } = document
  const about = new Set<number>()
  const ends = new Map(actors.map((actor) => [actor.to, actor]))
  for (let at = clause.from; at < clause.to; at++) {
    const topic = marks.at('topic', at)
    if (topic && !actors.some((actor) => actor.from <= at && at < actor.to))
      for (let inside = topic.from; inside < topic.to; inside++) about.add(inside)
    const mark = marks.phrase('about', at)
    if (!mark) continue
    for (let before = at - 1; before >= clause.from; before--) {
      const token = tokens[before]
      const actor = ends.get(before + 1)
      if (token?.kind !== 'word' && token?.kind !== 'number') break
      if (document.dateTokens.has(before) || marks.at('verb', before) || marks.phrase('with', before)) break
      if (actor && before < at - 1) break
      about.add(before)
    }
  }
  return about
}
