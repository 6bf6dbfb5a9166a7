/** Whose words they are: the subject of the words that tell a stance. */
import { type Document, isMark, type Sentence } from '../document'
import type { Mark } from '../gazetteer/marks'
import { type Candidate, type Speaker, withJoined } from './candidates'

export interface SaidBy {
  /** Null: those who met, together. */
  speakers: Speaker[] | null
  rule: string
}

/** Words that may stand between a subject and its verb: "also", "has", a comma. */
const REACH = 2
/** A sentence without a subject goes on speaking of whoever was spoken of so shortly before. */
export const GOES_ON = 2

export interface Spoken {
  sentence: number
  speakers: Speaker[] | null
}

/** What has been said so far: by whom in this sentence, and who was spoken of before it. */
export interface Before {
  inSentence: SaidBy | null
  /** Where the last stance told in the sentence ends. */
  end: number
  last: Spoken | null
}

function chosen(
  document: Document,
  all: readonly Candidate[],
  one: Candidate,
  before: Before,
  rule: string,
): SaidBy | null {
  if (one.kind === 'together') return { speakers: null, rule: 'both-sides' }
  if (one.kind === 'again')
    return before.inSentence ?? (before.last ? { speakers: before.last.speakers, rule: 'pronoun' } : null)
  return { speakers: withJoined(document, all, one), rule: one.attributed ? 'attribution' : rule }
}

/** A party is a subject only right beside its verb, or where a verb-last sentence begins. */
function mayBeSubject(document: Document, one: Candidate, start: number): boolean {
  if (one.kind !== 'party') return true
  return document.vocabulary.lexicon.order === 'verb-last' && one.from - start <= 1
}

/** Nothing stands between, or one word that is no mark: "also". */
const adjoins = (document: Document, end: number, start: number) =>
  start === end || (start === end + 1 && document.tokens[end]?.kind === 'word')

/** The one beside the words: right after them in verb-first languages, else right before. */
function beside(
  document: Document,
  sentence: Sentence,
  all: readonly Candidate[],
  cue: Mark<'stance'>,
): Candidate | null {
  const { order } = document.vocabulary.lexicon
  if (order === 'verb-last') return null
  // "expressed Lavrov his thanks": between the two words of one cue.
  const after = all.find((one) => one.from > cue.from && one.from - cue.to <= 1)
  // '"…," said Lavrov': after what was quoted the verb comes first.
  const before = document.tokens[cue.from - 1]
  const closes = after !== undefined && sentence.to - after.to <= 1 && isMark(before, ',')
  const inverted = isMark(before, '"', '-') || closes
  if (after && (order === 'verb-first' || (inverted && after.from === cue.to))) return after
  const near = all.filter((one) => one.to <= cue.from && cue.from - one.to <= REACH).at(-1)
  return near && (near.kind !== 'party' || adjoins(document, near.to, cue.from)) ? near : null
}

/** Who holds what a stance's words tell; null where nothing tells. */
export function saidBy(
  document: Document,
  sentence: Sentence,
  all: readonly Candidate[],
  cue: Mark<'stance'>,
  before: Before,
): SaidBy | null {
  const pick = (one: Candidate | undefined | null, rule: string) =>
    one ? chosen(document, all, one, before, rule) : null
  // What a state is said to hold in somebody's words is told by him, as is what follows.
  const byState = before.inSentence?.speakers?.every(({ person }) => person === null) ?? false
  const start = before.inSentence && !byState ? before.end : sentence.from
  const first = all.find(
    (one) => one.from >= start && one.to <= cue.from && mayBeSubject(document, one, start),
  )
  // Where the verb stands second a sentence has its subject: one that nobody knows is somebody else.
  const dropsSubjects = document.vocabulary.lexicon.order !== 'verb-second'
  const ofBefore =
    dropsSubjects && before.last && sentence.index - before.last.sentence <= GOES_ON
      ? { speakers: before.last.speakers, rule: 'told-before' }
      : null
  return (
    pick(beside(document, sentence, all, cue), 'subject') ??
    (cue.value.joint ? { speakers: null, rule: 'passive' } : null) ??
    (before.inSentence && first?.kind !== 'person' ? before.inSentence : null) ??
    pick(first, 'subject') ??
    before.inSentence ??
    pick(
      all.find((one) => one.attributed),
      'attribution',
    ) ??
    ofBefore
  )
}
