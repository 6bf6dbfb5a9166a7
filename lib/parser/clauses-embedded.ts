/**
 * Clauses that stand inside another one before what they belong to, in languages whose verbs and
 * nouns stand last: "dün Ankara'ya gelen Lavrov", "Fidan'ın yarın görüşeceğini açıkladı". Nothing marks
 * where they begin: they reach back to a comma, or to whoever the other clause is told of.
 */
import { caseOf, markEnding } from './cases'
import { type Document, isMark, type Sentence } from './document'
import type { Mark } from './gazetteer/marks'
import type { Actor } from './mentions/actors'

/** Words between a verb that describes and the meeting it describes: "ayrı ayrı ikili", "o". */
const ADJECTIVES = 3

/** The meeting or session that a describing verb is told of; undefined where it is somebody or something else. */
export function meetingDescribed(document: Document, verb: Mark<'verb'>): Mark | undefined {
  const { marks, tokens, vocabulary } = document
  // "düzenlenecek İslam İşbirliği Teşkilatı toplantısı": an organisation's name before the noun.
  const body = marks.at('party', verb.to)
  const named = body && vocabulary.index.parties.get(body.value.slug)?.kind === 'organisation'
  const first = named && body.ending === '' ? body.to : verb.to
  for (let at = first; at <= first + ADJECTIVES; at++) {
    const meeting = marks.at('session', at) ?? marks.at('meeting', at) ?? marks.at('series', at)
    if (meeting) return meeting
    if (document.sentenceOf[at] !== document.sentenceOf[verb.from]) return undefined
    if (tokens[at]?.kind === 'number' || (isMark(tokens[at], '.') && tokens[at - 1]?.kind === 'number'))
      continue
    if (tokens[at]?.kind !== 'word' || marks.at('verb', at) || marks.at('office', at)) return undefined
    if (marks.at('place', at)) return undefined

    if (marks.at('official', at) || marks.at('party', at) || document.dateTokens.has(at)) return undefined
  }
  return undefined
}

/** Where a describing or purposing clause begins: after the last comma, or after who stands there without a case. */
export function embeddedFrom(
  document: Document,
  actors: readonly Actor[],
  from: number,
  verb: Mark<'verb'>,
): number {
  const ends = new Map(actors.map((actor) => [actor.to, actor]))
  const ofSomebody = actors.some((actor) => actor.from >= verb.to && actor.from <= verb.to + ADJECTIVES)
  for (let at = verb.from; at > from; at--) {
    const before = document.tokens[at - 1]
    // A purpose is told with whom it is; what describes a thing has few words.
    if (!ofSomebody && verb.value.form !== 'purpose' && endsBefore(document, ends, at)) return at

    if (isMark(before, ',', ':', ';')) return at
    // "pazartesi günü ise Beyrut'tan gelen": what stands before the particle is of the clause around.
    if (document.marks.phrase('also', at - 1) && document.dateTokens.has(at - 2)) return at
    const actor = ends.get(at)
    if (!actor) continue
    const row = rowOfSubjects(document, actors, actor)
    if (row !== null) {
      at = Math.max(row, from) + 1
      continue
    }
    const told = caseOf(document, actor.to, actor.ending)
    const after = document.tokens[at]?.text ?? ''
    const joined = document.vocabulary.and.has(after) || document.marks.phrase('with', at) !== undefined
    if (told === null && !joined) return at
  }
  return from
}

/** "A, B ve C'nin katılacağı": where the row of those begins whose genitive makes them subjects together. */
function rowOfSubjects(document: Document, actors: readonly Actor[], actor: Actor): number | null {
  const { tokens, vocabulary } = document
  if (caseOf(document, actor.to, actor.ending) !== 'genitive') return null
  if (!vocabulary.and.has(tokens[actor.from - 1]?.text ?? '')) return null
  let start = actor.from
  for (
    let joined = joinedBefore(document, actors, start);
    joined;
    joined = joinedBefore(document, actors, start)
  )
    start = joined.from
  return start < actor.from ? start : null
}

/** What describes a thing has few words: back to whoever is told, to an "and", to a meeting told of before. */
function endsBefore(document: Document, ends: ReadonlyMap<number, Actor>, at: number): boolean {
  const before = document.tokens[at - 1]
  const meeting = markEnding(document, 'meeting', at)
  const actor = ends.get(at)
  // "Pedersen'in katıldığı": its own subject.
  const other = actor !== undefined && caseOf(document, at, actor.ending) !== 'genitive'
  return (
    other ||
    document.vocabulary.and.has(before?.text ?? '') ||
    (meeting !== undefined && document.vocabulary.definite.has(meeting.ending))
  )
}

/** Whoever is told right before a token, with "and", "with" or a comma between. */
function joinedBefore(
  { tokens, vocabulary }: Document,
  actors: readonly Actor[],
  at: number,
): Actor | undefined {
  const joint = tokens[at - 1]
  const joins = vocabulary.and.has(joint?.text ?? '') || joint?.text === ','
  return joins ? actors.find((actor) => actor.to === at - 1 && actor.kind === 'named') : undefined
}

/** "iki liderin görüştüğünü": those told before are the subject of what is said. */
function bothSidesFrom(document: Document, from: number, verb: Mark<'verb'>): number | null {
  const [both] = document.marks.phrasesWithin('bothSides', from, verb.from)
  return both && caseOf(document, both.to, both.ending) === 'genitive' ? both.from : null
}

/** Where what is said begins: at the first whose genitive makes him its subject; null where the speaker is it. */
export function complementFrom(
  document: Document,
  actors: readonly Actor[],
  sentence: Sentence,
  from: number,
  verb: Mark<'verb'>,
): number | null {
  const subject = actors.find(
    (actor) =>
      actor.from >= Math.max(from, sentence.from) &&
      actor.to <= verb.from &&
      caseOf(document, actor.to, actor.ending) === 'genitive' &&
      !actor.owner,
  )
  if (!subject) return bothSidesFrom(document, from, verb)
  // "A ile B'nin": whoever is joined to the subject is of it too.
  let { from: start } = subject
  for (let joined = joinedBefore(document, actors, start); joined && joined.from >= from; ) {
    const comma = document.tokens[start - 1]?.text === ','
    // "Peskov, A ile B'nin …": who stands first, before a comma, says it; a row of two has no comma.
    if (comma && (joined.from === from || start === subject.from)) break
    start = joined.from
    joined = joinedBefore(document, actors, start)
  }
  return start
}
