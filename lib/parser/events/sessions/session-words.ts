/** The words by which a text tells that a session began, went on, ended or is to come. */
import { type Clause, inClause } from '../../clauses'
import type { DateExpression } from '../../dates/model'
import type { Document } from '../../document'
import { beginning } from '../../in-order'
import type { VerbClass } from '../../languages/schema'
import type { OccasionMention } from '../../mentions/occasions'
import type { EdgeTold, SessionEvent } from '../model'
import { participantsIn } from '../people/participants'
import type { Scene } from '../scene'

const PREDICATES = new Set<VerbClass>([
  'light',
  'begin',
  'end',
  'continue',
  'open',
  'take-part',
  'lead',
  'host',
  'postpone',
  'be',
])

export function clauseOf(clauses: readonly Clause[], token: number): Clause | undefined {
  return clauses.find((clause) => inClause(clause, token))
}

/** A verb told only by its noun ("held and …"): برگزار. */
const toldHeld = (document: Document, clause: Clause) =>
  document.marks.phrasesWithin('held', clause.from, clause.to).length > 0

export function predicateOf(scene: Scene, mention: OccasionMention, clause: Clause): VerbClass | null {
  const verb = clause.verb?.value.class ?? null
  if (verb && PREDICATES.has(verb)) return verb
  if (toldHeld(scene.document, clause)) return 'light'
  if (
    scene.document.marks.phrasesWithin('close', Math.max(clause.from, mention.from - 4), mention.from)
      .length > 0
  )
    return 'end'
  if (clause.sentence.headline && !mention.margins && mention.number !== null) return 'be'
  return null
}

export function datesIn(scene: Scene, clause: Clause): DateExpression[] {
  return beginning(scene.dates, clause.from, clause.to)
    .filter(({ from }) => inClause(clause, from))
    .map(({ expression }) => expression)
}

/** Verbs by which a session itself is told, or who goes to it. */
const GATHERING = new Set<VerbClass>(['light', 'host', 'take-part', 'open', 'lead'])

const onADay = (scene: Scene, clause: Clause) =>
  datesIn(scene, clause).some(
    ({ telling, beside }) => telling.kind === 'days' && telling.year.kind !== 'told' && beside === null,
  )

export function isPlanned(scene: Scene, clause: Clause): boolean {
  const { document } = scene
  const verb = clause.verb?.value
  // "завершится в среду": what will end is under way.
  if (verb?.class === 'end' && verb.tense === 'future' && document.vocabulary.declension) return false
  if (verb?.tense === 'future' || verb?.tense === 'wish') return true
  if (verb?.class === 'continue' || verb?.class === 'begin' || verb?.class === 'end') return false
  const past = verb?.tense === 'past' || verb?.tense === 'pluperfect' || verb?.tense === 'participle'
  // What is told in the present of a day of the month is still to come.
  if (verb?.tense === 'present' && GATHERING.has(verb.class) && onADay(scene, clause)) return true
  if (!past) return document.marks.phrasesWithin('plans', clause.sentence.from, clause.sentence.to).length > 0
  return verb.class === 'speak' && document.marks.phrasesWithin('plans', clause.from, clause.to).length > 0
}

export const EDGES: Partial<Record<VerbClass, EdgeTold['edge']>> = {
  begin: 'begin',
  open: 'begin',
  end: 'end',
  continue: 'during',
}

/** "The meeting ended its work today", told of the session that was named before. */
export function tellEdge(
  scene: Scene,
  session: SessionEvent | undefined,
  mention: OccasionMention,
  clause: Clause,
): void {
  const edge = clause.verb ? EDGES[clause.verb.value.class] : undefined
  if (!session || !edge || session.occasion?.series !== mention.series) return
  session.sentences.add(clause.sentence.index)
  session.asSession.edges.push({ edge, date: datesIn(scene, clause)[0] ?? null })
}

/** "in the meeting that began today and ends tomorrow": edges of a session by clauses that describe it, or go on about it. */
export function edgesBeside(scene: Scene, session: SessionEvent, sentences: ReadonlySet<number>): EdgeTold[] {
  return scene.clauses.flatMap((clause) => {
    const edge = clause.verb && !clause.verb.value.negated ? EDGES[clause.verb.value.class] : undefined
    const { index } = clause.sentence
    const of = session.sentences.has(index) || (sentences.has(index) && clause.parent !== null)
    if (!edge || !of || clause === session.clause || participantsIn(scene.cast, clause).length > 0) return []
    const [date] = datesIn(scene, clause)
    return date?.telling.kind === 'relative-day' ? [{ edge, date }] : []
  })
}

/** "on the margins of the forum, which opened this morning": edges of what is told only as that on whose margins something was. */
export function edgesOfMargins(scene: Scene): EdgeTold[] {
  const { sentenceOf } = scene.document
  const frames = new Set(scene.occasions.flatMap((one) => (one.margins ? (sentenceOf[one.from] ?? []) : [])))
  if (frames.size === 0) return []
  return scene.clauses.flatMap((clause) => {
    const edge = clause.verb && !clause.verb.value.negated ? EDGES[clause.verb.value.class] : undefined
    if (!edge || !frames.has(clause.sentence.index) || participantsIn(scene.cast, clause).length > 0)
      return []
    const [date] = datesIn(scene, clause)
    return date?.telling.kind === 'relative-day' ? [{ edge, date }] : []
  })
}

/** A session told as that on whose margins …, "which began today": the clause that tells of the session. */
export function relativeOf(scene: Scene, mention: OccasionMention, clause: Clause): Clause | null {
  const found = scene.clauses.find(
    (other) =>
      other !== clause &&
      other.sentence === clause.sentence &&
      other.from > mention.to &&
      other.verb !== null &&
      EDGES[other.verb.value.class] !== undefined &&
      scene.document.marks.phrase('relative', other.from - 1) !== undefined,
  )
  const starts = scene.clauses.find(
    (other) =>
      other !== clause &&
      other.sentence === clause.sentence &&
      other.from >= clause.to &&
      scene.document.marks.phrase('relative', other.from) !== undefined &&
      other.verb !== null &&
      EDGES[other.verb.value.class] !== undefined,
  )
  const inside = scene.document.vocabulary.declension
    ? scene.clauses.find(
        (other) =>
          other.parent === clause &&
          other.from >= mention.to &&
          other.verb !== null &&
          EDGES[other.verb.value.class] !== undefined,
      )
    : undefined
  return mention.number === null ? null : (found ?? starts ?? inside ?? null)
}

/** "the ninth round, which was to be held in July, has been called off": by its own verb, or the one right after its clause. */
export const calledOff = ({ marks }: Document, { verb, to }: Clause) =>
  [verb, marks.at('verb', to), marks.at('verb', to + 1)].some(
    (one) => one?.value.class === 'cancel' && !one.value.negated && one.value.tense !== 'wish',
  )

/** "A spoke with B about the ninth round": what people met about is told of by no verb of theirs. */
export function isMatter({ cast, document }: Scene, mention: OccasionMention, clause: Clause): boolean {
  const led = document.marks.phraseBefore('about', mention.from)
  return led && !mention.margins && participantsIn(cast, clause, (at) => at < mention.from).length > 1
}

/** "flies to Tehran on Friday, where (he) will hold the third summit": the journey's clause, where nouns are declined. */
export function journeyThere({ document, clauses }: Scene, { from, sentence }: Clause): Clause | null {
  if (!document.vocabulary.declension || !document.marks.hasPhrase('where', from, from + 3)) return null
  const before = clauses.findLast((one) => one.to <= from && one.sentence === sentence)
  return before?.verb?.value.class === 'travel' ? before : null
}
