/** Clauses where verbs come first: a clause begins with its verb, or with the subject before it. */
import { tellsOwner } from './cases'
import { type Clause, isMeetingBefore, mayHold, openClause } from './clause'
import { type Document, isMark, type Sentence } from './document'
import { verbAs } from './gazetteer/mark-list'
import type { Mark } from './gazetteer/marks'
import { inIdiom } from './idioms'
import type { VerbClass } from './languages/schema'

/** What whoever travels does where he goes. */
const MEETING = new Set<VerbClass>(['meet', 'light', 'discuss'])

/** A word like a verb after a preposition is a noun ("in the discussion of"). */
function standsAsNoun(document: Document, verb: Mark<'verb'>): boolean {
  const { marks } = document
  const before = verb.from - 1
  // "it is planned to hold": what follows is the holding, whatever past it is spelt like.
  if (verb.prefix === '' && verb.value.tense === 'past' && marks.phrase('plans', before)?.to === verb.from)
    return true
  return (
    verb.prefix === '' &&
    (['with', 'about', 'between', 'margins', 'demonstratives'] as const).some(
      (name) => marks.phrase(name, before)?.to === verb.from,
    )
  )
}

/** A given name, or the beginning of an official's, whose first letter only seems written on to a verb: فيصل. */
const isNameLikeVerb = ({ marks, tokens }: Document, { from, to, prefix }: Mark<'verb'>) =>
  prefix !== '' && (tokens[from]?.facts.given || (marks.at('official', from)?.to ?? 0) > to)

/** Verb-first languages: a clause begins with its verb, or with the subject before it. */
export function verbFirst(document: Document, sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  let current = openClause(sentence, sentence.from, null)
  const close = (to: number) => {
    current.to = to
    current.verb = inIdiom(document, current)
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
    if (relative && at > sentence.from && mayHold(current)) {
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
      const sharing = current
      close(at)
      current = openClause(sentence, at, sharing.parent)
      current.verb = sharing.verb
      current.sharing = sharing
    }
    const verb = document.marks.at('verb', at)
    if (!verb || document.dateTokens.has(verb.from) || standsAsNoun(document, verb)) continue
    // After a letter of purpose a past is a noun: لعقد, for holding.
    if (verb.value.tense !== 'present' && document.vocabulary.lexicon.purpose.includes(verb.prefix)) continue
    if (isNameLikeVerb(document, verb)) continue
    // A courtesy spelt like a verb: حضرة صاحب السمو.
    if ((document.marks.phrase('honorifics', at)?.to ?? 0) > verb.to) continue
    const joined = verb.prefix !== '' && document.vocabulary.and.has(verb.prefix)
    if (current.parent && joined) back(at)
    if (opensWithMeeting(document, current, at)) {
      close(at)
      current = openClause(sentence, at, null)
    }
    if (current.verb === null || (current.verb.value.class === 'be' && !joined)) {
      current.auxiliary = current.verb
      current.verb = whereToCome(document, clauses.at(-1), current, verb) ? toCome(verb) : verb
    } else if (joined || isMark(document.tokens[at - 1], ',', '"', ':')) {
      close(at)
      current = openClause(sentence, at, current.parent)
      current.verb = verb
    } else if (isPurpose(document, verb) || duringVisit(document, current, verb)) {
      close(at)
      current = openClause(sentence, at, current.parent)
      current.verb = toCome(verb)
      current.goesOn = true
    }
    at = verb.to - 1
  }
  back(sentence.to)
  close(sentence.to)
  return clauses
}

/** "After his talks with A, B met C": a meeting told at the head of a sentence, before its verb, is one for itself. */
function opensWithMeeting(document: Document, { from, verb, parent, sentence }: Clause, at: number): boolean {
  const { marks, tokens } = document
  if (verb || parent || from !== sentence.from || !isMark(tokens[at - 1], ',')) return false
  const noun = marks.at('meeting', headOf(document, from))
  return noun !== undefined && noun.to < at - 1 && tellsOwner(document, noun.to)
}

/** Past "after", "two days after" at the head of a sentence. */
function headOf({ marks, dateTokens }: Document, from: number): number {
  let at = marks.phrase('upon', from)?.to ?? from
  while (dateTokens.has(at)) at++
  return at
}

/** A verb in the present that tells what is still to come. */
const toCome = (verb: Mark<'verb'>): Mark<'verb'> =>
  verb.value.tense === 'present' ? verbAs(verb, { tense: 'future' }) : verb

/** "left for Nairobi, where he meets A": what a traveller does where he goes. */
const whereToCome = (
  { marks }: Document,
  before: Clause | undefined,
  { from, sentence }: Clause,
  { value }: Mark<'verb'>,
) =>
  marks.phrase('where', from) !== undefined &&
  before?.sentence === sentence &&
  before.verb?.value.class === 'travel' &&
  value.tense === 'present' &&
  MEETING.has(value.class)

/** "… leaves for Kuwait to take part in": what somebody goes to do is still to come. */
const isPurpose = ({ vocabulary }: Document, { prefix, value }: Mark<'verb'>) =>
  value.tense === 'present' && vocabulary.lexicon.purpose.includes(prefix)

/** "arrives on a visit, in which he meets A": what a visitor does, told with no word that joins it. */
function duringVisit({ marks }: Document, { verb: before, from }: Clause, verb: Mark<'verb'>): boolean {
  const { class: does, tense } = verb.value
  if (verb.prefix !== '' || !MEETING.has(does) || !before) return false
  return (before.value.class === 'travel' && tense === 'present') || marks.hasPhrase('visit', from, verb.from)
}

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
