/** Words that tell what or whom people spoke of, as against who took part. */
import { headsLast, markEnding, phraseEnding, premodified } from '../cases'
import type { Clause } from '../clauses'
import { type Document, isMark, perDocument } from '../document'
import { anyHolds, beginning, holds } from '../in-order'
import type { Actor } from '../mentions/actors'
import type { Delegation } from '../mentions/delegation-parties'
import { casesIn } from '../mentions/name-forms'
import type { OccasionMention } from '../mentions/occasions'
import { LONGEST_MENTION } from '../mentions/occasions'
import type { People } from '../mentions/people'
import { aboutBefore, spokenOfAfter } from './people/parts-by-case'

export interface Cast {
  document: Document
  actors: Actor[]
  delegations: Delegation[]
  people: People
  /** Who leads a party's delegation, as far as the text tells. */
  heads: Map<string, Actor>
  occasions: OccasionMention[]
  /** Actors and delegations by the sentence they are told in. */
  bySentence: Map<number, Actor[]>
}

/** Words just before somebody that make him only spoken of. */
export function spokenOf(document: Document, actor: Actor): boolean {
  const { marks, tokens } = document
  if (headsLast(document))
    return spokenOfAfter(document, actor) || phraseEnding(document, 'dead', actor.from) !== undefined
  for (let at = actor.from - 1; at >= Math.max(0, actor.from - 4); at--) {
    if (isMark(tokens[at], '"', '(') || marks.phrase('articles', at)) continue
    for (let start = at; start > at - 4 && start >= 0; start--) {
      for (const name of ['spokenOf', 'dead'] as const) {
        if (marks.phrase(name, start)?.to !== at + 1 || marks.phrase('headedBy', start)) continue
        const attended =
          marks.phrase('with', start - 1)?.to === at + 1 ||
          marks.at('meeting', start - 1)?.to === at + 1 ||
          // "paid a visit to A": a noun that is part of the verb's own words.
          marks.at('verb', start - 1)?.to === at + 1
        if (!attended) return true
      }
    }
    const honorific = marks.phrase('honorifics', at)
    if (!honorific) return marks.phrase('dead', actor.from) !== undefined
  }
  return false
}

/** "relations between the two countries" go on about what was talked of. */
const ofBoth = ({ marks }: Document, at: number) =>
  marks.phrase('both', at) !== undefined || marks.phrase('bothSides', at) !== undefined

/** Somebody told in the subject's case is not talked about. */
function isSubject(document: Document, actors: readonly Actor[], at: number): boolean {
  if (!document.vocabulary.declension) return false
  const actor = actors.find((one) => one.from === at && (one.kind === 'named' || one.kind === 'office'))
  if (!actor) return false
  const { office, name } = actor
  const cases = office?.cases ?? (name ? casesIn(document, name.from, name.to) : 0)
  return (cases & 1) !== 0 && cases !== document.vocabulary.declension.all
}

/** A verb, but not a participle beside its noun: "the fighting in". */
function finite({ marks }: Document, at: number): boolean {
  const verb = marks.at('verb', at)
  return verb !== undefined && !(verb.value.tense === 'participle' && verb.value.class !== 'meet')
}

/** A topic told at a token; "Ukraine's A" is none. */
function topicAt(document: Document, at: number) {
  const { marks, tokens } = document
  const topic = marks.at('topic', at)
  const whose = topic !== undefined && (tokens[topic.to - 1]?.suffix ?? '') !== '' && marks.at('party', at)
  // "his humanitarian chief" is no topic.
  const titled = topic !== undefined && marks.at('office', topic.to) !== undefined && premodified(document)
  // "met in Gaza": a city that is also a matter, told as where something was.
  const where =
    topic !== undefined &&
    premodified(document) &&
    marks.at('place', at)?.to === topic.to &&
    marks.phrase('locatives', at - 1) !== undefined
  const told = topic !== undefined && (isMet(document, topic) || ofTitles(document, topic))
  const holders = topic !== undefined && ofHolders(document, topic)
  return whose || titled || where || told || holders ? undefined : topic
}

/** "the two countries' ministers A and B": with verbs first, whose holders they are and no matter. */
const ofHolders = ({ marks, vocabulary }: Document, { from }: { from: number }) =>
  vocabulary.lexicon.order === 'verb-first' &&
  marks.phrase('both', from)?.prefix === '' &&
  [1, 2].some((step) => {
    const before = marks.at('office', from - step) ?? marks.at('field', from - step)
    return before?.to === from || marks.phrase('officeParts', from - step)?.to === from
  })

/** "the presidents of Russia, France and Ukraine A, B and C": a country that is a matter too, in the row after an office. */
function ofTitles(document: Document, { from, to }: { from: number; to: number }): boolean {
  const { marks, tokens, vocabulary } = document
  if (vocabulary.declension === null || marks.at('party', from)?.to !== to) return false
  let at = from
  for (let before = at - 1; before >= 0; before--) {
    const joint = isMark(tokens[before], ',') || vocabulary.and.has(tokens[before]?.text ?? '')
    const party = joint ? undefined : markEnding(document, 'party', before + 1)
    if (!joint && !party) break
    if (party) before = at = party.from
  }
  return (
    markEnding(document, 'office', at) !== undefined ||
    (markEnding(document, 'field', at) !== undefined && tokens[to]?.capital === true)
  )
}

/** "met with Ukraine", "Russia and Ukraine met": a country that is a matter too, told as one of those who met. */
function isMet(document: Document, { from, to }: { from: number; to: number }): boolean {
  const { marks, tokens, vocabulary } = document
  const party = marks.at('party', from)
  const last = markEnding(document, 'party', to)
  if (!party || party.value.demonym || !last || last.value.demonym) return false
  const led = (['with', 'between'] as const).some((name) => phraseEnding(document, name, from) !== undefined)
  const joined = vocabulary.and.has(tokens[from - 1]?.text ?? '') ? from - 1 : from
  const row = last.from > from ? party : markEnding(document, 'party', joined)
  const inRow =
    row === party || (row !== undefined && !row.value.demonym && (joined < from || party.prefix !== ''))
  return (
    led ||
    (row !== undefined && inRow && (opensClause(document, row.from) || marks.at('verb', to) !== undefined))
  )
}

/** Right at the beginning of a sentence, or after a verb. */
const opensClause = (document: Document, at: number) =>
  document.sentences[document.sentenceOf[at] ?? -1]?.from === at ||
  markEnding(document, 'verb', at) !== undefined

/** "(discussed the dam) in Kinshasa on Tuesday": where it was, before its day, its partner or a comma. */
function whereIt({ marks, tokens, dateTokens }: Document, at: number): boolean {
  const locative = marks.phrase('locatives', at)
  const place = locative ? marks.at('place', locative.to) : undefined
  if (!place || marks.at('topic', place.from)) return false
  const next = marks.phrase('articles', place.to)?.to ?? place.to
  const on = dateTokens.has(next) || dateTokens.has(next + 1)
  return on || marks.phrase('with', place.to) !== undefined || isMark(tokens[place.to], ',')
}

/** Tokens within which a dateline ends: "ERBIL, Kurdistan Region, Iraq (GOV.KRD) -". */
const LONGEST_DATELINE = 16

/** Where a clause begins that a city opens and a dash parts from what it tells: what stands between is no matter. */
function endOfDateline({ marks, tokens }: Document, { from, to, sentence, verb }: Clause): number {
  if (from !== sentence.from || !(marks.at('place', from) ?? marks.at('party', from))) return from
  const end = Math.min(from + LONGEST_DATELINE, verb?.from ?? to)
  for (let at = from; at < end; at++)
    if (isMark(tokens[at], '-') && (tokens[at - 1]?.kind === 'mark' || isMark(tokens[at + 1], '-')))
      return at + 1
  return from
}

/** "on the Georgian side": of whom somebody was, and no matter. */
function tellsSideOf({ marks }: Document, at: number): boolean {
  const side = marks.at('party', marks.phrase('articles', at)?.to ?? at)
  return side !== undefined && marks.phrase('sides', side.to) !== undefined
}

const aboutKnown = perDocument(() => new Map<Clause, Set<number>>())

/** Tokens of a clause that tell what was talked about. */
export function aboutTokens(cast: Cast, clause: Clause): Set<number> {
  const known = aboutKnown(cast.document)
  const before = known.get(clause)
  if (before) return before
  const found = findAbout(cast, clause)
  known.set(clause, found)
  return found
}

function findAbout({ document, bySentence, occasions: all }: Cast, clause: Clause): Set<number> {
  const { marks } = document
  if (headsLast(document)) return aboutBefore(document, clause, bySentence.get(clause.sentence.index) ?? [])
  const occasions = beginning(all, clause.from - LONGEST_MENTION, clause.to).filter(
    (one) => one.to > clause.from,
  )
  const found = new Set<number>()
  const offices = bySentence.get(clause.sentence.index) ?? []
  const { verb } = clause
  let inside = false
  for (let at = endOfDateline(document, clause); at < clause.to; at++) {
    const about = marks.phrase('about', at)
    // "called on A": the last word of a verb is no preposition.
    const led =
      about !== undefined &&
      !(verb && holds(verb, at)) &&
      !anyHolds(occasions, at) &&
      !tellsSideOf(document, about.to)
    const starts =
      led ||
      (topicAt(document, at) !== undefined && !anyHolds(occasions, at) && !anyHolds(offices, at)) ||
      (verb?.value.class === 'discuss' && marks.phrase('ofTalks', at) !== undefined)
    if (starts) inside = true
    else if (
      document.dateTokens.has(at) ||
      marks.phrase('with', at) ||
      marks.phrase('inPresence', at) ||
      (marks.phrase('between', at) && !ofBoth(document, marks.phrase('between', at)?.to ?? at)) ||
      marks.phrase('headedBy', at) ||
      ((premodified(document) || document.vocabulary.declension) && whereIt(document, at)) ||
      marks.phrase('theirMeeting', at) ||
      finite(document, at)
    )
      inside = premodified(document) && marks.at('verb', at)?.value.class === 'discuss'
    if (inside && isSubject(document, offices, at)) inside = false
    if (
      inside &&
      isMark(document.tokens[at], ',') &&
      offices.some((actor) => actor.from === at + 1 || actor.from === at + 2)
    )
      inside = false
    if (inside) found.add(at)
  }
  return found
}
