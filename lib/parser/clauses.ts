/**
 * Sentences cut into clauses at their finite verbs. Before events, because who met whom is told
 * within one clause, and a relative clause ("who had come to Tehran") tells of something else.
 */
import { type Clause, isMeetingBefore, openClause } from './clause'
import { complementFrom, embeddedFrom, meetingDescribed } from './clauses-embedded'
import { type Document, isMark, type Sentence } from './document'
import type { Mark } from './gazetteer/marks'
import type { VerbClass } from './languages/schema'
import type { Actor } from './mentions/actors'
import { verbSecond } from './verb-second'

export { type Clause, inClause } from './clause'

/** A participle beside a noun ("the sanctions imposed on …"), or a noun spelt like a verb, ends no clause. */
function endsClause(document: Document, verb: Mark<'verb'>): boolean {
  if (document.dateTokens.has(verb.from)) return false
  if ((document.marks.at('meeting', verb.from)?.to ?? 0) > verb.to) return false
  // "is due to": the plan's own verb is still to come.
  if (verb.value.class === 'be' && document.marks.phrase('plans', verb.from - 1)?.to === verb.to) return false
  const noun = document.marks.phrase('nouns', verb.from)
  if (verb.value.tense !== 'participle' && noun?.to !== verb.to) return true
  const next = document.tokens[verb.to]
  const last = next === undefined || next.kind === 'line' || isMark(next, ',', '.', ';')
  if (noun?.to === verb.to && verb.value.tense !== 'participle')
    return isMark(next, '.') && !NOUN_BEFORE.some((name) => document.marks.phrase(name, verb.from - 1))
  return last || document.vocabulary.and.has(next.text)
}

/** After these a word spelt like noun and verb alike is the noun: "in this session". */
const NOUN_BEFORE = ['demonstratives', 'locatives', 'with', 'between', 'about'] as const

/** Verb-last languages: a clause reaches to its verb; a relative one stands inside its parent. */
function verbLast(document: Document, sentence: Sentence, actors: readonly Actor[]): Clause[] {
  const clauses: Clause[] = []
  let current = openClause(sentence, sentence.from, null)
  const close = (to: number) => {
    current.to = to
    if (to > current.from) clauses.push(current)
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const relative = document.marks.phrase('relative', at)
    if (relative && at > current.from) {
      current = openClause(sentence, relative.to, current)
      continue
    }
    if (
      document.marks.phrase('clauseStarts', at) &&
      at > current.from &&
      clauses.length > 0 &&
      current.parent === null &&
      isMark(document.tokens[at - 1], ',', ':')
    ) {
      close(at)
      current = openClause(sentence, at, null)
      continue
    }
    const verb = document.marks.at('verb', at)
    if (!verb || verb.to > sentence.to || verb.prefix !== '' || !endsClause(document, verb)) continue
    const inner = embedded(document, actors, current, verb)
    if (inner !== null) {
      if (inner.to > inner.from) {
        clauses.push(inner)
        current.cut.push({ from: inner.from, to: verb.to })
      }
      at = verb.to - 1
      continue
    }
    current.verb = verb
    close(verb.to)
    const parent: Clause | null = current.parent
    if (parent && parent.verb === null) {
      parent.cut.push({ from: current.from - 1, to: verb.to })
      current = parent
    } else current = openClause(sentence, verb.to, null)
    at = verb.to - 1
  }
  while (current.parent && current.parent.verb === null) {
    close(sentence.to)
    current.parent.cut.push({ from: current.from - 1, to: sentence.to })
    current = current.parent
  }
  close(sentence.to)
  return clauses.map((clause, index) => settleForm(clause, clauses.slice(index + 1)))
}

/** Verbs of who was at a meeting: a clause of its own also where they describe it. */
const ATTENDING = new Set<VerbClass>(['take-part', 'lead'])

/**
 * The clause inside another that a verb ends which is not finite; an empty one where it ends none
 * ("the meeting held yesterday" goes on being told of); null where it ends the clause it stands in.
 */
function embedded(
  document: Document,
  actors: readonly Actor[],
  current: Clause,
  verb: Mark<'verb'>,
): Clause | null {
  const { form } = verb.value
  const { sentence } = current
  const inside = (from: number, parent: Clause | null): Clause => ({
    ...openClause(sentence, from, parent),
    to: verb.to,
    verb,
  })
  if (form === 'complement') {
    const from = complementFrom(document, actors, sentence, current.from, verb)
    return from === null || from === current.from ? null : inside(from, null)
  }
  const attributive = form === null && verb.value.tense === 'future' && describesNext(document, verb)
  if (form !== 'relative' && form !== 'purpose' && !attributive) return null
  const meeting = form === 'purpose' ? undefined : meetingDescribed(document, verb)
  const from = () => embeddedFrom(document, actors, current.from, verb)
  // Who was at a meeting is told with its noun, which the clause around is told of too.
  if (meeting && ATTENDING.has(verb.value.class)) return { ...inside(from(), null), to: meeting.to }
  if (meeting) return { ...inside(verb.to, null), verb: null }
  if (attributive) return null
  return inside(from(), current)
}

/** A future that stands right before a meeting describes it: "yapılacak toplantı". */
const describesNext = (document: Document, verb: Mark<'verb'>) =>
  document.vocabulary.lexicon.heads === 'last' && meetingDescribed(document, verb) !== undefined

/** A verb that joins its clause to the next has the tense of that one; a purpose is a plan where that is to come. */
function settleForm(clause: Clause, later: readonly Clause[]): Clause {
  const { verb } = clause
  if (verb?.value.form !== 'converb' && verb?.value.form !== 'purpose') return clause
  const finite = later.find((one) => one.verb && one.verb.value.form === null)?.verb?.value
  if (!finite) return clause
  if (verb.value.form === 'purpose') {
    const tense = finite.tense === 'future' ? ('future' as const) : ('wish' as const)
    clause.verb = { ...verb, value: { ...verb.value, tense } }
  } else clause.verb = { ...verb, value: { ...verb.value, tense: finite.tense } }
  return clause
}

/** A word like a verb after a preposition is a noun ("in the discussion of"). */
function standsAsNoun(document: Document, verb: Mark<'verb'>): boolean {
  const { marks } = document
  const before = verb.from - 1
  return (
    verb.prefix === '' &&
    (['with', 'about', 'between', 'margins', 'demonstratives'] as const).some(
      (name) => marks.phrase(name, before)?.to === verb.from,
    )
  )
}

/** Verb-first languages: a clause begins with its verb, or with the subject before it. */
function verbFirst(document: Document, sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  let current = openClause(sentence, sentence.from, null)
  const close = (to: number) => {
    current.to = to
    if (to > current.from) clauses.push(current)
  }
  const back = (to: number) => {
    while (current.parent) {
      close(to)
      current.parent.cut.push({ from: current.from, to })
      current = current.parent
    }
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = document.tokens[at]
    if (current.parent && isMark(token, ',')) {
      back(at)
      continue
    }
    const relative = document.marks.phrase('relative', at)
    if (relative && at > sentence.from) {
      if (!isMeetingBefore(document, at, current)) current = openClause(sentence, relative.from, current)
      continue
    }
    const starts = document.marks.phrase('clauseStarts', at)
    if (starts && current.verb !== null) {
      back(at)
      close(at)
      current = openClause(sentence, at, null)
      continue
    }
    const that = document.marks.phrase('complement', at) !== undefined && !document.marks.at('verb', at)
    if (that && current.verb?.value.class === 'speak') {
      close(at)
      current = openClause(sentence, at, current.parent)
      continue
    }
    if (current.verb?.value.class === 'light' && anotherMeeting(document, at, current)) {
      const { verb } = current
      close(at)
      current = { ...openClause(sentence, at, current.parent), verb }
    }
    const verb = document.marks.at('verb', at)
    if (!verb || document.dateTokens.has(verb.from) || standsAsNoun(document, verb)) continue
    const joined = verb.prefix !== '' && document.vocabulary.and.has(verb.prefix)
    if (current.parent && joined) back(at)
    if (current.verb === null || (current.verb.value.class === 'be' && !joined)) {
      current.auxiliary = current.verb
      current.verb = verb
    } else if (joined || isMark(document.tokens[at - 1], ',', '"', ':')) {
      close(at)
      current = openClause(sentence, at, current.parent)
      current.verb = verb
    } else if (isPurpose(document, verb)) {
      close(at)
      current = openClause(sentence, at, current.parent)
      current.verb = { ...verb, value: { ...verb.value, tense: 'future' } }
    }
    at = verb.to - 1
  }
  back(sentence.to)
  close(sentence.to)
  return clauses
}

/** "… leaves for Kuwait to take part in": what somebody goes to do is still to come. */
const isPurpose = ({ vocabulary }: Document, { prefix, value }: Mark<'verb'>) =>
  value.tense === 'present' && (vocabulary.lexicon.purpose ?? []).includes(prefix)

/** "the day saw a meeting between A and B, and another one with C": a second meeting under one verb. */
function anotherMeeting(document: Document, at: number, clause: Clause): boolean {
  const { marks } = document
  const meeting = marks.at('meeting', at)
  if (!meeting || !document.vocabulary.and.has(meeting.prefix)) return false
  const apart =
    marks.phrase('another', meeting.to) ??
    marks.phrase('with', meeting.to) ??
    marks.phrase('between', meeting.to)
  return apart !== undefined && marks.within('meeting', clause.from, at).length > 0
}

/** The clauses of all sentences, in order of their ends. `actors`: what tells of one person is never cut. */
export function findClauses(document: Document, actors: readonly Actor[]): Clause[] {
  const { order } = document.vocabulary.lexicon
  if (order === 'verb-second') return verbSecond(document, actors)
  return document.sentences.flatMap((sentence) =>
    order === 'verb-last' ? verbLast(document, sentence, actors) : verbFirst(document, sentence),
  )
}
