/** What each meeting dealt with: the topics of the sentences about it, of its own clause where a sentence tells two. */
import type { Clause } from '../clauses'
import type { Document, Sentence } from '../document'
import { foundOnce } from '../found-once'
import type { Actor } from '../mentions/actors'
import type { OccasionMention } from '../mentions/occasions'
import { SAME_MATTER, type TopicMark, topicsWithin } from '../mentions/topics'

import { asTold } from './conflicts'
import type { MeetingEvent } from './model'
import type { Scene } from './scene'

interface Names {
  offices: Actor[]
  sessions: OccasionMention[]
}

/** Offices and sessions, whose names hold words of topics. */
const namesOf = foundOnce(
  ({ cast, occasions }: Scene): Names => ({
    offices: [
      ...cast.actors.filter((actor) => actor.kind !== 'pronoun'),
      ...cast.delegations.map((one) => one.actor),
    ].sort((a, b) => a.from - b.from),
    sessions: occasions.filter(
      (one) => one.number !== null || one.relation !== null || one.margins || one.kind !== 'round',
    ),
  }),
)

/** The clauses that tell meetings, by their sentences. */
const clausesOfAll = foundOnce((all: readonly MeetingEvent[]): Map<number, Set<Clause>> => {
  const found = new Map<number, Set<Clause>>()
  for (const { clause } of all) {
    const inSentence = found.get(clause.sentence.index)
    if (inSentence) inSentence.add(clause)
    else found.set(clause.sentence.index, new Set([clause]))
  }
  return found
})

/** Told as something that was before, or in passing. */
const isAside = ({ background, passing }: MeetingEvent) => background || passing

/** Whether a sentence that follows what was told in passing goes on about that meeting: it tells what was discussed, or the meeting again. */
function goesOn({ marks }: Document, { from, to }: Sentence): boolean {
  const verbs = marks.within('verb', from, to).map(({ value }) => value.class)
  if (verbs.includes('discuss')) return true
  return marks.within('meeting', from, to).length > 0 && !verbs.includes('speak')
}

/** Told as before what the text tells otherwise. */
const isEarlier = ({ marks }: Document, { from, to }: Sentence) =>
  marks.within('verb', from, to).some(({ value }) => value.tense === 'pluperfect')

/**
 * The sentences whose matter is each meeting's: those that tell of it, but for what follows a meeting told in passing and
 * goes on about the news, which is of the news told before it.
 */
const sentencesOf = foundOnce((all: readonly MeetingEvent[], { document }: Scene) => {
  const owned = new Map(all.map((event) => [event, new Set<number>()]))
  let news: MeetingEvent | null = null
  for (const event of [...all].sort((a, b) => a.clause.from - b.clause.from)) {
    for (const index of event.sentences) {
      const sentence = document.sentences[index]
      if (!sentence) continue
      const own = event.clause.sentence.index === index || !isAside(event) || goesOn(document, sentence)
      if (own) owned.get(event)?.add(index)
      else if (news && !isEarlier(document, sentence)) owned.get(news)?.add(index)
    }
    if (!isAside(event)) news = event
  }
  return owned
})

/** The topics of a meeting, given all that the text tells. */
export function topicsOf(scene: Scene, event: MeetingEvent, all: readonly MeetingEvent[]): TopicMark[] {
  const { document } = scene
  const { offices, sessions } = namesOf(scene)
  return [...(sentencesOf(all, scene).get(event) ?? event.sentences)]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const sentence = document.sentences[index]
      if (!sentence) return []
      const own = event.clause.sentence.index === index
      const shared = (clausesOfAll(all).get(index)?.size ?? 0) > (own ? 1 : 0)
      if (shared && !own) return []
      const stretch = shared ? (event.clause.row ?? event.clause) : sentence
      const told = topicsWithin(document, stretch, offices, sessions).flatMap((mark) =>
        mark.value.topic === SAME_MATTER
          ? matterBefore(scene, event, all, mark)
          : (asTold(scene, stretch, event, mark) ?? []),
      )
      return event.status === 'planned' && event.occasion?.relation === 'session'
        ? told.filter((mark) => onAgenda(document, sentence, mark))
        : told
    })
}

/** "on the same subject": what the meeting told before this one dealt with. */
function matterBefore(
  scene: Scene,
  event: MeetingEvent,
  all: readonly MeetingEvent[],
  { from, to }: TopicMark,
): TopicMark[] {
  if (event.clause.sentence.index !== scene.document.sentenceOf[from]) return []
  const before = all.filter((one) => one.clause.from < event.clause.from)
  const [last] = before.toSorted((a, b) => b.clause.from - a.clause.from)
  return last ? topicsOf(scene, last, all).map((mark) => ({ ...mark, from, to })) : []
}

/** A session to come has its topics from its agenda, not from whatever is said when it is announced. */
function onAgenda(
  { marks }: Scene['document'],
  sentence: { from: number; to: number },
  mark: TopicMark,
): boolean {
  if (marks.phrasesWithin('agenda', sentence.from, sentence.to).length > 0) return true
  return marks.phrasesWithin('about', Math.max(sentence.from, mark.from - 4), mark.to).length > 0
}

/** What the headline deals with: the matter of news whose own sentences tell none. */
export function topicsOfHeadline(scene: Scene, event: MeetingEvent): TopicMark[] {
  const { document } = scene
  const { offices, sessions } = namesOf(scene)
  return document.sentences
    .filter(({ headline }) => headline)
    .flatMap((sentence) =>
      topicsWithin(document, sentence, offices, sessions).flatMap((mark) =>
        mark.value.topic === SAME_MATTER ? [] : (asTold(scene, sentence, event, mark) ?? []),
      ),
    )
}
