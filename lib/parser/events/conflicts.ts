/** Of which country's conflict it is that people spoke: a truce, a political solution, its unity. */
import { perDocument } from '../document'
import { OF_A_CONFLICT, OF_SYRIA, type TopicMark } from '../mentions/topics'
import { type MeetingEvent, partyOf } from './model'
import type { Scene } from './scene'

/** The topic of each party to a conflict; null where the archive has none for it. */
const TOPIC_OF: Readonly<Record<string, string | null>> = {
  sy: 'syria-developments',
  'syrian-opposition': 'syria-developments',
  ye: 'yemen',
  ansarullah: 'yemen',
  af: 'afghanistan',
  ua: 'ukraine',
  ps: 'gaza-palestine',
  hamas: 'gaza-palestine',
  lb: 'lebanon',
  hezbollah: 'lebanon',
  iq: 'iraq',
  ly: null,
  sd: null,
  ss: null,
  so: null,
  cd: null,
  mm: null,
}

const isParty = (slug: string | null): slug is string => slug !== null && slug in TOPIC_OF

/** The parties to conflicts that a text tells of, the most often told first. */
const toldOf = perDocument(({ marks, tokens }): string[] => {
  const counts = new Map<string, number>()
  for (const { value } of marks.within('party', 0, tokens.length))
    if (isParty(value.slug)) counts.set(value.slug, (counts.get(value.slug) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([slug]) => slug)
})

const only = (topics: Iterable<string | null>): string | null | undefined => {
  const found = new Set(topics)
  return found.size === 1 ? [...found][0] : undefined
}

/**
 * The topic of the conflict that a sentence about a meeting speaks of: the one of a party that the sentence names, whom
 * an envoy among them is sent for, who is one of them; null for one without a topic, undefined where nothing tells.
 */
export function conflictIn(
  { document }: Scene,
  sentence: { from: number; to: number },
  { participants }: MeetingEvent,
): string | null | undefined {
  const told = document.marks.within('party', sentence.from, sentence.to).map(({ value }) => value.slug)
  const offices = participants.flatMap(({ actor, person }) => [
    actor.office,
    ...(person?.actors ?? []).map((one) => one.office),
  ])
  const sent = [
    ...offices.flatMap((office) => office?.affairs ?? []),
    ...participants.flatMap(({ person }) => (person?.ranks ?? []).flatMap(({ affairs }) => affairs)),
  ]
  for (const parties of [told, sent, participants.map(partyOf)]) {
    const topics = parties.filter(isParty).map((slug) => TOPIC_OF[slug] ?? null)
    const topic = only(topics)
    if (topic !== undefined) return topic
    if (topics.length > 0) return topics.includes('syria-developments') ? 'syria-developments' : undefined
  }
  const [most] = toldOf(document)
  return most === undefined ? undefined : (TOPIC_OF[most] ?? null)
}

/** A topic told in a sentence about a meeting, as that of the conflict that the sentence speaks of; null where it is none of the archive's. */
export function asTold(
  scene: Scene,
  sentence: { from: number; to: number },
  event: MeetingEvent,
  mark: TopicMark,
): TopicMark | null {
  const { topic } = mark.value
  if (topic !== OF_A_CONFLICT && !OF_SYRIA.has(topic)) return mark
  const conflict = conflictIn(scene, sentence, event)
  if (topic !== OF_A_CONFLICT && conflict === 'syria-developments') return mark
  return conflict ? { ...mark, value: { topic: conflict } } : null
}
