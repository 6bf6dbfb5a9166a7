/** Clauses where verbs come first: a clause begins with its verb, or with the subject before it. */
import { tellsOwner } from './cases'
import { type Clause, isMeetingBefore, mayHold } from './clause'
import { Cutting } from './cutting'
import { type Document, isMark, type Sentence } from './document'
import { verbAs } from './gazetteer/mark-list'
import type { Mark } from './gazetteer/marks'
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
  const cutting = new Cutting(document, sentence, sentence.from)
  for (let at = sentence.from; at < sentence.to; at++) {
    if (cutAtWord(document, cutting, at)) continue
    shareVerb(document, cutting, at)
    const verb = document.marks.at('verb', at)
    if (!verb || !isOwnVerb(document, verb, at)) continue
    cutAtVerb(document, cutting, verb, at)
    at = verb.to - 1
  }
  cutting.back(sentence.to)
  cutting.close(sentence.to)
  return cutting.clauses
}

/** Cuts where a word that is no verb begins or ends a clause; false where it does neither. */
function cutAtWord({ tokens, marks }: Document, cutting: Cutting, at: number): boolean {
  const { current, sentence } = cutting
  if (current.parent && isMark(tokens[at], ',')) {
    cutting.back(at)
    return true
  }
  const relative = marks.phrase('relative', at)
  if (relative && at > sentence.from && mayHold(current)) {
    if (!isMeetingBefore(cutting.document, at, current)) cutting.open(relative.from, current)
    return true
  }
  if (marks.phrase('clauseStarts', at) && current.verb !== null) {
    cutting.back(at)
    cutting.cut(at, null)
    return true
  }
  const that = marks.phrase('complement', at) !== undefined && !marks.at('verb', at)
  if (!that || current.verb?.value.class !== 'speak') return false
  cutting.cut(at, current.parent)
  return true
}

/** Parts a second meeting told under one verb from the first: both have the verb. */
function shareVerb(document: Document, cutting: Cutting, at: number): void {
  const { current } = cutting
  if (current.verb?.value.class !== 'light' || !anotherMeeting(document, at, current)) return
  cutting.cut(at, current.parent)
  cutting.current.verb = current.verb
  cutting.current.sharing = current
}

/** Whether what is spelt like a verb is one, and a clause's own. */
function isOwnVerb(document: Document, verb: Mark<'verb'>, at: number): boolean {
  if (document.dateTokens.has(verb.from) || standsAsNoun(document, verb)) return false
  // After a letter of purpose a past is a noun: لعقد, for holding.
  if (verb.value.tense !== 'present' && document.vocabulary.lexicon.purpose.includes(verb.prefix))
    return false
  if (isNameLikeVerb(document, verb)) return false
  // A courtesy spelt like a verb: حضرة صاحب السمو.
  return (document.marks.phrase('honorifics', at)?.to ?? 0) <= verb.to
}

/** Gives the open clause its verb, or begins with it the next. */
function cutAtVerb(document: Document, cutting: Cutting, verb: Mark<'verb'>, at: number): void {
  const joined = verb.prefix !== '' && document.vocabulary.and.has(verb.prefix)
  if (cutting.current.parent && joined) cutting.back(at)
  if (opensWithMeeting(document, cutting.current, at)) cutting.cut(at, null)
  const { current } = cutting
  if (current.verb === null || (current.verb.value.class === 'be' && !joined)) {
    current.auxiliary = current.verb
    current.verb = whereToCome(document, cutting.clauses.at(-1), current, verb) ? toCome(verb) : verb
  } else if (joined || isMark(document.tokens[at - 1], ',', '"', ':')) {
    cutting.cut(at, current.parent)
    cutting.current.verb = verb
  } else if (isPurpose(document, verb) || duringVisit(document, current, verb)) {
    cutting.cut(at, current.parent)
    cutting.current.verb = toCome(verb)
    cutting.current.goesOn = true
  }
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
