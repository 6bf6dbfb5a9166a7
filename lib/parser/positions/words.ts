/** Which words of a sentence are a position's: its cue with what it is about. */
import { type Document, isMark, type Sentence } from '../document'
import type { Stretch } from '../events/model'
import type { Scene } from '../events/scene'
import type { Mark } from '../gazetteer/marks'
import type { Candidate } from './candidates'

/** Words that a subject between a verb and its "that" may have. */
const SUBJECT = 14
/** Words that may follow a cue which ends a sentence: a name, a full stop. */
const CLOSING = 2
/** Words before a cue that can be what it is about. */
const FEWEST = 2

/** "that", a colon or a quotation mark: what was said follows. */
export const quotes = (document: Document, at: number) =>
  isMark(document.tokens[at], ':', '"') ||
  document.marks.phrase('complement', at) !== undefined ||
  document.marks.phrase('relative', at) !== undefined

/** The same, with the subject between: "affirmed Lavrov that". */
const quotesSoon = (document: Document, from: number, to: number) =>
  quotes(document, from) ||
  document.marks.phrasesWithin('complement', from, Math.min(to, from + SUBJECT)).length > 0

/** Leaves out marks and "and" at the end. */
function trimmed(document: Document, { from, to }: Stretch): Stretch {
  const loose = (at: number) => {
    const token = document.tokens[at]
    if (token?.kind === 'mark') return !isMark(token, '"')
    return (
      document.vocabulary.and.has(token?.text ?? '') || document.marks.phrase('relative', at) !== undefined
    )
  }
  let [first, last] = [from, to]
  while (last > first + 1 && loose(last - 1)) last--
  while (first < last - 1 && loose(first)) first++
  return { from: first, to: last }
}

/** The first comma between two tokens; `to` where there is none. */
function commaWithin(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isMark(document.tokens[at], ',')) return at
  return to
}

export interface Cues {
  previous: Mark<'stance'> | undefined
  cue: Mark<'stance'>
  next: Mark<'stance'> | undefined
  /** Where the next one that begins something of its own stands, or the sentence ends. */
  end: number
}

/** The words of a position of which the cue comes first. */
function wordsAfter(document: Document, sentence: Sentence, { previous, cue, next, end }: Cues): Stretch {
  const { from } = cue
  // "…, he stressed": what was said stands before it.
  const quoted = isMark(document.tokens[from - 1], '"', '-')
  if (previous === undefined && (quoted || sentence.to - cue.to <= CLOSING))
    return { from: sentence.from, to: cue.to }
  if (quotesSoon(document, cue.to, Math.min(end, next?.from ?? end))) return { from, to: end }
  if (next?.value.object === 'before') return { from, to: commaWithin(document, cue.to, next.from) }
  return { from, to: Math.min(end, next?.from ?? end) }
}

/** The words of a position of which the cue comes last: from its subject on, within its clause. */
function wordsBefore(
  { document, clauses }: Scene,
  sentence: Sentence,
  { previous, cue, end }: Cues,
  subjects: readonly Candidate[],
): Stretch {
  const start =
    previous === undefined
      ? sentence.from
      : previous.value.object === 'after'
        ? commaWithin(document, previous.to, cue.from - 1)
        : previous.to
  const subject = subjects.find(
    ({ kind, from, to }) => from >= start && to < cue.from && (kind !== 'party' || from - start <= 1),
  )
  const own = clauses.find(
    (clause) => clause.sentence === sentence && clause.from <= cue.from && cue.to <= clause.to,
  )
  // A clause of hardly more than the cue goes on with what was told before it.
  const clause = own && own.parent === null && cue.from - own.from >= FEWEST ? own.from : start
  const from = Math.max(subject?.to ?? start, clause)
  return { from: Math.min(from, cue.from), to: quotes(document, cue.to) ? end : cue.to }
}

/** The words of a position, without marks and "and" at its ends. */
export function wordsOf(
  scene: Scene,
  sentence: Sentence,
  cues: Cues,
  subjects: readonly Candidate[],
): Stretch {
  const { document } = scene
  const after = cues.cue.value.object === 'after'
  return trimmed(
    document,
    after ? wordsAfter(document, sentence, cues) : wordsBefore(scene, sentence, cues, subjects),
  )
}
