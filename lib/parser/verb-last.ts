/** Clauses in languages whose verbs stand last: each reaches to its verb. */
import { type Clause, mayHold, openClause } from './clause'
import { complementFrom, embeddedFrom, meetingDescribed } from './clauses-embedded'
import { Cutting } from './cutting'
import { type Document, isMark, type Sentence } from './document'
import { verbAs } from './gazetteer/mark-list'
import type { Mark } from './gazetteer/marks'
import type { VerbClass } from './languages/schema'
import type { Actor } from './mentions/actors'

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
    return (
      saysTheyTalked(document, verb) ||
      (isMark(next, '.') && !NOUN_BEFORE.some((name) => document.marks.phrase(name, verb.from - 1)))
    )
  return last || document.vocabulary.and.has(next.text)
}

/** "sat down to talks and met B": a verb spelt like a noun, right after a meeting's noun and before "and". */
const saysTheyTalked = ({ marks, tokens, vocabulary }: Document, { from, to }: Mark<'verb'>) =>
  vocabulary.and.has(tokens[to]?.text ?? '') &&
  [1, 2, 3].some(
    (step) =>
      marks.at('meeting', from - step)?.to === from &&
      marks.phrase('travelTo', from - step - 1) !== undefined,
  )

/** After these a word spelt like noun and verb alike is the noun: "in this session". */
const NOUN_BEFORE = ['demonstratives', 'locatives', 'with', 'between', 'about'] as const

/** Tokens that a dateline has at most: "BAĞDAT (AA) - HAYDAR KARAALP - ". */
const DATELINE = 14

/** Where a sentence goes on after a dateline with its dash, where nouns stand last and names have capitals. */
function datelineEnd(document: Document, { from, to, headline }: Sentence): number {
  const { tokens, marks, vocabulary } = document
  if (headline || !vocabulary.cased || vocabulary.lexicon.heads !== 'last' || !marks.at('place', from))
    return from
  let end = from
  for (let at = from + 1; at < Math.min(to, from + DATELINE); at++) {
    const parted = isMark(tokens[at], '-') && tokens[at]?.start !== tokens[at - 1]?.end
    if (parted) end = at + 1
    if (marks.at('verb', at) || tokens[at]?.suffix) break
  }
  return end
}

/** A headline's colon: who says it stands before, and is no part of what is said. */
const isSpeakerBefore = ({ tokens }: Document, sentence: Sentence, at: number) =>
  sentence.headline && isMark(tokens[at], ':') && tokens[at - 1]?.kind === 'word'

/** Verb-last languages: a clause reaches to its verb; a relative one stands inside its parent. */
export function verbLast(document: Document, sentence: Sentence, actors: readonly Actor[]): Clause[] {
  const cutting = new Cutting(document, sentence, datelineEnd(document, sentence))
  for (let at = sentence.from; at < sentence.to; at++) {
    if (cutAtWord(document, cutting, at)) continue
    const verb = document.marks.at('verb', at)
    if (!verb || verb.to > sentence.to || verb.prefix !== '' || !endsClause(document, verb)) continue
    if (!cutInside(document, cutting, actors, verb)) endAtVerb(cutting, verb)
    at = verb.to - 1
  }
  while (cutting.current.parent && cutting.current.parent.verb === null) {
    const { current } = cutting
    cutting.close(sentence.to)
    cutting.current.parent.cut.push({ from: current.from - 1, to: sentence.to })
    cutting.current = cutting.current.parent
  }
  cutting.close(sentence.to)
  settleForms(document, cutting.clauses)
  return cutting.clauses
}

/** Cuts where a word that is no verb begins a clause; false where it does not. */
function cutAtWord({ tokens, marks, vocabulary }: Document, cutting: Cutting, at: number): boolean {
  const { current, sentence } = cutting
  const relative = marks.phrase('relative', at)
  if (relative && at > current.from && mayHold(current)) {
    cutting.open(relative.to, current)
    return true
  }
  const starts = marks.phrase('clauseStarts', at) !== undefined && isMark(tokens[at - 1], ',', ':')
  if (starts && at > current.from && cutting.clauses.length > 0 && current.parent === null) {
    cutting.cut(at, null)
    return true
  }
  // "Lavrov: …": who says what the headline tells.
  const said = sentence.headline && vocabulary.lexicon.heads === 'last' && isMark(tokens[at], ':')
  const first = current.parent === null && current.verb === null
  if (!said && !(first && isSpeakerBefore(cutting.document, sentence, at))) return false
  cutting.close(at)
  cutting.open(at + 1, null)
  return true
}

/** Cuts out the clause that a verb ends inside the open one; false where it ends that. */
function cutInside(
  document: Document,
  { current, clauses }: Cutting,
  actors: readonly Actor[],
  verb: Mark<'verb'>,
): boolean {
  const inner = embedded(document, actors, current, verb)
  if (inner === null) return false
  if (inner.to > inner.from) {
    clauses.push(inner)
    current.cut.push({ from: inner.from, to: verb.to })
  }
  return true
}

/** Ends the open clause with its verb; what it was told inside of goes on. */
function endAtVerb(cutting: Cutting, verb: Mark<'verb'>): void {
  const { current } = cutting
  current.verb = verb
  cutting.close(verb.to)
  const { parent } = current
  if (parent && parent.verb === null) {
    parent.cut.push({ from: current.from - 1, to: verb.to })
    cutting.current = parent
  } else cutting.open(verb.to, null)
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
  const inside = (from: number, parent: Clause | null, to = verb.to): Clause => {
    const clause = openClause(sentence, from, parent)
    clause.to = to
    clause.verb = verb
    return clause
  }
  if (form === 'complement' || (form === 'relative' && saidNext(document, verb))) {
    const from = complementFrom(document, actors, sentence, current.from, verb)
    return from === null || from === current.from ? null : inside(from, null)
  }
  const attributive = form === null && verb.value.tense === 'future' && describesNext(document, verb)
  if (form !== 'relative' && form !== 'purpose' && !attributive) return null
  const meeting = form === 'purpose' ? undefined : meetingDescribed(document, verb)
  const from = () => embeddedFrom(document, actors, current.from, verb)
  // Who was at a meeting is told with its noun, which the clause around is told of too.
  if (meeting && ATTENDING.has(verb.value.class)) return inside(from(), null, meeting.to)
  if (meeting)
    return toldInMeeting(document, current.from, verb.from)
      ? inside(from(), null, meeting.to)
      : openClause(sentence, verb.to, null)
  return inside(from(), current)
}

/** "toplantıda 4 Nisan'da yapılacak zirve ele alındı": what was spoken of in a meeting told before is another. */
const toldInMeeting = ({ marks, vocabulary, tokens }: Document, from: number, to: number) =>
  marks.within('meeting', from, to).some((mark) => {
    const suffix = tokens[mark.to - 1]?.suffix ?? ''
    return vocabulary.cases.get(suffix === '' ? mark.ending : suffix) === 'locative'
  })

/** "yapılacağı açıklandı": what a verb of saying right after tells is said, and describes nothing. */
const saidNext = ({ marks }: Document, verb: Mark<'verb'>) =>
  marks.at('verb', verb.to)?.value.class === 'speak'

/** A future that stands right before a noun describes it: "yapılacak toplantı", "imzalanacak belgeler". */
function describesNext(document: Document, verb: Mark<'verb'>): boolean {
  const { marks, tokens, vocabulary } = document
  if (vocabulary.lexicon.heads !== 'last') return false
  if (meetingDescribed(document, verb) !== undefined) return true
  const next = tokens[verb.to]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !vocabulary.and.has(next.text) &&
    !marks.at('verb', verb.to) &&
    !marks.phrase('clauseStarts', verb.to) &&
    !marks.phrase('also', verb.to)
  )
}

/** A verb that joins its clause to the next has the tense of that one; a purpose is a plan where that is to come. */
function settleForms({ marks }: Document, clauses: readonly Clause[]): void {
  let finite: Mark<'verb'>['value'] | null = null
  for (const clause of [...clauses].reverse()) {
    const { verb } = clause
    if (!verb) continue
    const { form } = verb.value
    // "arayarak bilgi vermesi bekleniyor"
    const expected = verb.value.tense === 'present' && marks.phrase('plans', verb.from) !== undefined
    if (form === null && clause.parent === null)
      finite = expected ? { ...verb.value, tense: 'future' } : verb.value
    if (finite === null || (form !== 'converb' && form !== 'purpose')) continue
    const plan = finite.tense === 'future' ? ('future' as const) : ('wish' as const)
    const tense = form === 'purpose' ? plan : finite.tense
    clause.verb = verbAs(verb, { tense })
  }
}
