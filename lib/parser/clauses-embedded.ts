/**
 * Clauses that stand inside another one before what they belong to, in languages whose verbs and
 * nouns stand last: "dün Ankara'ya gelen Lavrov", "Fidan'ın yarın görüşeceğini açıkladı". Nothing marks
 * where they begin: they reach back to a comma, or to whoever the other clause is told of.
 */
import { caseOf } from './cases'
import { type Document, isMark, type Sentence } from './document'
import type { Mark } from './gazetteer/marks'
import type { Actor } from './mentions/actors'

/** Words between a verb that describes and the meeting it describes: "ayrı ayrı ikili", "o". */
const ADJECTIVES = 3

/** The meeting or session that a describing verb is told of; undefined where it is somebody or something else. */
export function meetingDescribed(document: Document, verb: Mark<'verb'>): Mark | undefined {
  const { marks, tokens } = document
  for (let at = verb.to; at <= verb.to + ADJECTIVES; at++) {
    const meeting = marks.at('session', at) ?? marks.at('meeting', at) ?? marks.at('series', at)
    if (meeting) return meeting
    if (document.sentenceOf[at] !== document.sentenceOf[verb.from]) return undefined
    if (tokens[at]?.kind === 'number' || (isMark(tokens[at], '.') && tokens[at - 1]?.kind === 'number'))
      continue
    if (tokens[at]?.kind !== 'word' || marks.at('verb', at) || marks.at('office', at)) return undefined
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
  for (let at = verb.from; at > from; at--) {
    const before = document.tokens[at - 1]
    if (isMark(before, ',', ':', ';')) return at
    const actor = ends.get(at)
    if (!actor) continue
    const told = caseOf(document, actor.to, actor.ending)
    const after = document.tokens[at]?.text ?? ''
    const joined = document.vocabulary.and.has(after) || document.marks.phrase('with', at) !== undefined
    if (told === null && !joined) return at
  }
  return from
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
  return subject?.from ?? null
}
