/**
 * The sessions that a text reports or announces, and who took part in them. After the meetings,
 * because whoever leads a delegation that met others there leads it to the session too.
 */
import type { Clause } from '../clauses'
import type { VerbClass } from '../languages/schema'
import type { OccasionMention } from '../mentions/occasions'

import { unique } from './participants'
import { placesInClause } from './places'
import type { Scene } from './scene'
import { membersTold } from './session-members'
import {
  clauseOf,
  datesIn,
  EDGES,
  isPlanned,
  predicateOf,
  relativeOf,
  type SessionEvent,
  tellEdge,
} from './session-words'

function start(scene: Scene, mention: OccasionMention, clause: Clause, verb: VerbClass): SessionEvent {
  const { document } = scene
  const kind = mention.kind === 'round' ? 'round' : mention.kind
  const at = { from: mention.from, to: mention.to }
  const dates = datesIn(scene, clause)
  const edge = EDGES[verb]
  const postponed =
    document.marks.phrasesWithin('postponed', clause.sentence.from, clause.sentence.to).length > 0
  const planned = isPlanned(document, clause) || mention.relation === 'next' || postponed
  return {
    kind,
    kindAt: at,
    status: planned ? 'planned' : 'held',
    statusAt: clause.verb ? { from: clause.verb.from, to: clause.verb.to } : at,
    clause,
    participants: membersTold(scene, mention, clause),
    place: placesInClause(scene.cast, clause)[0] ?? null,
    date: dates[0] ?? null,
    dates,
    sentences: new Set([clause.sentence.index]),
    occasion: { mention, series: mention.series, number: mention.number, relation: 'session', at },
    background: clause.verb?.value.tense === 'pluperfect',
    another: false,
    passing: false,
    ofHeads: false,
    postponed,
    mentions: [mention],
    edges: edge && !planned ? [{ edge, date: dates[0] ?? null }] : [],
  }
}

/** Two tellings of one session as one: what either knows. */
function join(into: SessionEvent, other: SessionEvent): void {
  into.mentions.push(...other.mentions)
  into.edges.push(...other.edges)
  into.dates.push(...other.dates)
  for (const sentence of other.sentences) into.sentences.add(sentence)
  into.participants = unique([...into.participants, ...other.participants])
  into.place ??= other.place
  into.date ??= other.date
  if (other.status === 'held' && into.status === 'planned' && other.edges.length > 0) into.status = 'held'
  if (into.occasion && into.occasion.number === null && other.occasion)
    into.occasion = { ...into.occasion, number: other.occasion.number }
  into.background &&= other.background
}

const sameSession = (a: SessionEvent, b: SessionEvent) =>
  a.occasion?.series === b.occasion?.series &&
  (a.occasion?.number === b.occasion?.number ||
    (a.status === b.status && (a.occasion?.number === null || b.occasion?.number === null)))

/** The sessions told with a predicate of their own, each once. */
export function findSessions(scene: Scene): SessionEvent[] {
  const sessions: SessionEvent[] = []
  for (const mention of scene.occasions) {
    const clause = clauseOf(scene.clauses, mention.from)
    const told = clause && mention.margins ? relativeOf(scene, mention, clause) : clause
    if (!clause || !told) continue
    const numbered = scene.document.vocabulary.registry.series[mention.series]?.numbered ?? false
    if (mention.number === null && mention.relation === null && mention.kind === 'round') continue
    if (mention.relation === 'previous' && mention.number === null) continue
    if (mention.relation === 'same') {
      tellEdge(
        scene,
        sessions.findLast((one) => one.status === 'held'),
        mention,
        clause,
      )
      continue
    }
    if (!numbered && mention.kind === 'round') continue
    const verb = predicateOf(scene, mention, told)
    const dated = datesIn(scene, told).length > 0
    const postponed =
      scene.document.marks.phrasesWithin('postponed', clause.sentence.from, clause.sentence.to).length > 0
    if (verb === null && !dated) continue
    if (told.verb?.value.negated && !postponed) continue
    const event = start(scene, mention, told, verb ?? 'light')
    const known = sessions.find((one) => sameSession(one, event))
    if (known) join(known, event)
    else sessions.push(event)
  }
  return sessions
}

/** The session that the text reports as its own time's: begun, ended or going on; else the first held one. */
export function currentSession(sessions: readonly SessionEvent[]): SessionEvent | null {
  const held = sessions.filter((one) => one.status === 'held')
  return (
    held.find((one) => one.edges.length > 0 && !one.background) ?? held.find((one) => !one.background) ?? null
  )
}
