/** What the passes over clauses are given, and what they remember from one clause to the next. */
import type { Clause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Document, Sentence } from '../document'
import { foundOnce } from '../found-once'
import type { OccasionMention } from '../mentions/occasions'
import type { Cast } from './about'
import type { MeetingEvent, Participant, PlaceTold, Stretch } from './model'
import type { Trigger } from './triggers'

export interface Scene {
  document: Document
  cast: Cast
  clauses: Clause[]
  occasions: OccasionMention[]
  /** Date expressions with the token they begin at. */
  dates: { expression: DateExpression; from: number; to: number }[]
}

const bySentence = foundOnce((clauses: Scene['clauses']): Map<Sentence, Clause[]> => {
  const found = new Map<Sentence, Clause[]>()
  for (const clause of clauses) {
    const own = found.get(clause.sentence)
    if (own) own.push(clause)
    else found.set(clause.sentence, [clause])
  }
  return found
})

/** The clauses of one sentence, in their order. */
export const clausesOf = ({ clauses }: Pick<Scene, 'clauses'>, sentence: Sentence): readonly Clause[] =>
  bySentence(clauses).get(sentence) ?? []

/** The clause of the same sentence that begins where one ends. */
export const nextClause = (scene: Pick<Scene, 'clauses'>, { sentence, to }: Clause): Clause | undefined =>
  clausesOf(scene, sentence).find((other) => other.from === to)

/** A meeting told so far with fewer than two of those who took part. */
export interface Pending {
  clause: Clause
  trigger: Trigger
  participants: Participant[]
  /** The last sentence that tells of it. */
  until: number
}

/** Where and when somebody went. */
export interface Journey {
  sentence: number
  place: PlaceTold | null
  date: DateExpression | null
  /** The day of the journey told before it, where its own is reckoned from that: "the next day". */
  since: DateExpression | null
  past: boolean
  /** Told by its noun alone, as what somebody speaks of. */
  announced: boolean
  /** Who went, where he is named. */
  who: Participant | null
}

export interface State {
  events: MeetingEvent[]
  /** Who the text was last speaking of as doing something. */
  subject: Participant[]
  /** Whether what follows is of the last meeting told or of the session. */
  target: 'event' | 'session'
  sessionSentences: Set<number>
  /** Everybody named by the clause read last that names anybody: whom "they" means. */
  told: { people: Participant[]; sentence: number } | null
  /** Told with one side alone, the other perhaps told elsewhere. */
  halves: { at: Stretch; participants: Participant[]; sentence: number }[]
  /** Where and when somebody went, told in the sentence so far: "visited Damascus on Sunday and met …". */
  travel: Journey | null
  /** Clauses that tell who else was at a meeting told before, which is no session. */
  attended: Set<Clause>
  /** Sentences that say of a meeting that it was not, or was called off. */
  denied: Set<Sentence>
  /** Who a relative clause says was at the meeting that its parent is about to tell. */
  joining: { parent: Clause; participants: Participant[] }[]
  pending: Pending | null
  /** The meeting whose sides the text is telling in turn: "A led the Russian delegation, B the Afghan one". */
  assembled: MeetingEvent | null
}

/** A word of meeting in its clause, and what the text has told before it. */
export interface Telling {
  scene: Scene
  clause: Clause
  trigger: Trigger
  state: State
}
