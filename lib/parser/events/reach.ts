/** How far the words go that a meeting's noun governs. */
import { headsLast } from '../cases'
import { bringsTo } from '../clause'
import { type Clause, inClause } from '../clauses'
import { type Document, isMark } from '../document'
import type { VerbClass } from '../languages/schema'
import type { Trigger } from './triggers'

/** The part of a clause that a noun told in passing governs: from "his meeting with" to the next verb or comma. */
export function reachOf(document: Document, clause: Clause, trigger: Trigger): { from: number; to: number } {
  if (headsLast(document)) return { from: clause.from, to: trigger.from }
  let to = trigger.to
  while (to < clause.to) {
    const token = document.tokens[to]
    if (
      !inClause(clause, to) ||
      endsReach(document, to) ||
      // "a meeting in Ankara on Monday between": what tells the day tells no matter.
      (document.marks.phrase('about', to) && !document.dateTokens.has(to + 1)) ||
      isMark(token, ';', ':')
    )
      break
    if (isMark(token, ',') && !continuesList(document, trigger.to, to)) break
    to++
  }
  return { from: trigger.to, to }
}

const QUALIFYING = new Set<VerbClass>(['light', 'be', 'include'])

/** "a meeting (that) was to be held between": a verb right after its noun, with no relative in languages that need none. */
function qualifies(document: Document, at: number): boolean {
  if (document.vocabulary.lexicon.order !== 'verb-first') return false
  for (let index = at; ; index--) {
    const verb = document.marks.at('verb', index)
    if (verb?.prefix !== '' || !QUALIFYING.has(verb.value.class)) return endsMeeting(document, index + 1)
    if (endsMeeting(document, index)) return true
  }
}

/** Whether a meeting's noun, with an adjective or without, ends just before a token. */
const endsMeeting = ({ marks }: Document, at: number) =>
  [1, 2].some((step) => {
    const meeting = marks.at('meeting', at - step)
    return meeting !== undefined && meeting.to <= at
  })

/** A verb ends what a noun governs, but not in "the talks that were held between". */
function endsReach(document: Document, at: number): boolean {
  const verb = document.marks.at('verb', at)
  // "last week": a word of the day that is spelt like a verb.
  if (!verb || document.dateTokens.has(at) || document.dateTokens.has(at - 1) || qualifies(document, at))
    return false
  const related = document.marks.phrase('relative', at - 1) !== undefined
  return !(related && (verb.value.class === 'light' || bringsTo(document, at)))
}

/** "a meeting with A, B and C", but not "in a call on Monday, A told B": what goes on after a comma has begun before it. */
const continuesList = ({ marks, vocabulary }: Document, from: number, comma: number) => {
  const somebody = (at: number) =>
    marks.at('official', at) !== undefined || marks.at('office', at) !== undefined
  const begun = () => {
    for (let at = from; at < comma; at++) if (somebody(at) || marks.phrase('with', at)) return true
    return vocabulary.lexicon.order !== 'verb-second'
  }
  return somebody(comma + 1) && begun()
}
