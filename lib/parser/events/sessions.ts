/**
 * The sessions that a text reports or announces, and who took part in them. After the meetings,
 * because whoever leads a delegation that met others there leads it to the session too.
 */
import { type Clause, inClause } from '../clauses'
import type { DateExpression } from '../dates/model'
import type { Document } from '../document'
import type { VerbClass } from '../languages/schema'
import { partyList, sameRank } from '../mentions/actors'
import { guarantorsOf } from '../mentions/actors-lists'
import type { OccasionMention } from '../mentions/occasions'
import type { Scene } from './build'
import type { MeetingEvent, Participant } from './model'
import { occasionOf } from './occasion-days'
import { participantsIn, unique } from './participants'
import { placesInClause } from './places'

/** A session's edge as a text tells it by its own days: "began yesterday". */
export interface EdgeTold {
  edge: 'begin' | 'end' | 'during'
  date: DateExpression | null
}

export interface SessionEvent extends MeetingEvent {
  mentions: OccasionMention[]
  edges: EdgeTold[]
  /** All dates told in its clauses. */
  dates: DateExpression[]
}

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

function predicateOf(scene: Scene, mention: OccasionMention, clause: Clause): VerbClass | null {
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

function datesIn(scene: Scene, clause: Clause): DateExpression[] {
  return scene.dates.filter(({ from }) => inClause(clause, from)).map(({ expression }) => expression)
}

function isPlanned(document: Document, clause: Clause): boolean {
  const verb = clause.verb?.value
  if (verb?.tense === 'future' || verb?.tense === 'wish') return true
  if (verb?.class === 'continue' || verb?.class === 'begin' || verb?.class === 'end') return false
  const past = verb?.tense === 'past' || verb?.tense === 'pluperfect' || verb?.tense === 'participle'
  if (!past) return document.marks.phrasesWithin('plans', clause.sentence.from, clause.sentence.to).length > 0
  return verb.class === 'speak' && document.marks.phrasesWithin('plans', clause.from, clause.to).length > 0
}

const EDGES: Partial<Record<VerbClass, EdgeTold['edge']>> = {
  begin: 'begin',
  open: 'begin',
  end: 'end',
  continue: 'during',
}

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
    passing: false,
    ofHeads: false,
    postponed,
    mentions: [mention],
    edges: edge && !planned ? [{ edge, date: dates[0] ?? null }] : [],
  }
}

/** The parties that a session's own words name: "the summit of the presidents of Iran, Russia and Turkey". */
function membersTold(scene: Scene, mention: OccasionMention, clause: Clause): Participant[] {
  const { document, cast } = scene
  const { verb } = clause
  const here = verb?.value.class === 'take-part' || hasLaterPart(scene, clause)
  if (here) {
    const own = participantsIn(cast, clause)
    const before = scene.clauses
      .filter(
        (other) =>
          other.sentence === clause.sentence &&
          other.to <= clause.from &&
          other.verb?.value.class !== 'speak',
      )
      .at(-1)
    const named = [...(before ? participantsIn(cast, before).slice(0, 1) : []), ...own]
    const later = scene.clauses.filter(
      (other) =>
        other !== clause &&
        other.sentence === clause.sentence &&
        other.from > mention.from &&
        other.verb?.value.class === 'take-part',
    )
    return unique([...named, ...later.flatMap((other) => participantsIn(cast, other))])
  }
  if (mention.kind === 'round') return []
  const end = Math.min(clause.sentence.to, mention.to + 8)
  const guarantor = document.marks.phrasesWithin('guarantors', mention.from, end)[0]
  const listed = partiesIn(document, mention.from, end)
  const parties = listed.length > 1 ? listed : guarantor ? guarantorsOf(document) : []
  const at = { from: mention.from, to: Math.max(mention.to, guarantor?.to ?? 0) }
  const actor = cast.actors.find((one) => one.from >= mention.from && one.from < end) ?? stand(at)
  return parties.map((party) => ({
    person: null,
    party,
    at,
    actor,
    capacity: 'member' as const,
    rule: guarantor ? 'guarantors' : 'parties-told',
  }))
}

/** "… a meeting of ministers, in which A and B take part". */
function hasLaterPart(scene: Scene, clause: Clause): boolean {
  return (
    clause.verb?.value.class !== 'lead' &&
    scene.clauses.some(
      (other) =>
        other !== clause &&
        other.sentence === clause.sentence &&
        other.from > clause.from &&
        other.verb?.value.class === 'take-part',
    )
  )
}

function partiesIn(document: Document, from: number, to: number): string[] {
  const first = document.marks.within('party', from, to)[0]
  return first ? [...new Set(partyList(document, first.from).parties)] : []
}

const stand = (at: { from: number; to: number }) => ({
  ...at,
  kind: 'office' as const,
  name: null,
  office: null,
  party: null,
  owner: false,
  list: null,
  plural: true,
})

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

/** "The meeting ended its work today", told of the session that was named before. */
function tellEdge(
  scene: Scene,
  session: SessionEvent | undefined,
  mention: OccasionMention,
  clause: Clause,
): void {
  const edge = clause.verb ? EDGES[clause.verb.value.class] : undefined
  if (!session || !edge || session.occasion?.series !== mention.series) return
  session.sentences.add(clause.sentence.index)
  session.edges.push({ edge, date: datesIn(scene, clause)[0] ?? null })
}

/** A session told as that on whose margins …, "which began today": the clause that tells of the session. */
function relativeOf(scene: Scene, mention: OccasionMention, clause: Clause): Clause | null {
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
  return mention.number === null ? null : (found ?? starts ?? null)
}

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

/** Adds whoever the text says leads a delegation to, opens, attends or watches the session. */
export function castSession(scene: Scene, session: SessionEvent, events: readonly MeetingEvent[]): void {
  const { cast, document } = scene
  const told: Participant[] = []
  const belongs = membership(scene, session)
  for (const delegation of cast.delegations) {
    if (!belongs(delegation.actor.party)) continue
    const person = delegation.head ? (cast.people.personOf.get(delegation.head) ?? null) : null
    const at = { from: delegation.actor.from, to: Math.max(delegation.actor.to, delegation.head?.to ?? 0) }
    const capacity = delegation.observer ? 'observer' : person ? 'head' : 'member'
    told.push({
      person,
      party: person?.party ?? delegation.actor.party,
      at,
      actor: delegation.actor,
      capacity,
      rule: person ? 'head-of-delegation' : 'delegation',
    })
  }
  for (const clause of scene.clauses) {
    const verb = clause.verb?.value
    if (!verb || verb.negated || !['take-part', 'open'].includes(verb.class)) continue
    if (document.marks.phrase('negations', (clause.verb?.from ?? 0) - 1)) continue
    const elsewhere = document.marks
      .within('meeting', clause.from, clause.to)
      .some(
        (mark) =>
          document.marks.phrase('demonstratives', mark.from - 1) &&
          !scene.occasions.some((one) => one.from <= mark.from && mark.from < one.to),
      )
    if (elsewhere) continue
    const observer = document.marks.phrasesWithin('observers', clause.from, clause.to).length > 0
    told.push(
      ...participantsIn(cast, clause).map((one) => ({
        ...one,
        capacity: observer ? ('observer' as const) : verb.class === 'open' ? ('host' as const) : one.capacity,
      })),
    )
    session.sentences.add(clause.sentence.index)
  }
  told.push(...closers(scene), ...leadersTold(scene), ...openers(scene, session), ...watchers(scene))
  told.push(...headsAmong(events, told))
  session.participants = settleParties(unique([...session.participants, ...told]))
}

/** "the adviser, who heads Iran's delegation to the session": whoever the relative clause is told of. */
function leadersTold(scene: Scene): Participant[] {
  const { cast, document } = scene
  return scene.clauses.flatMap((clause) => {
    if (clause.verb?.value.class !== 'lead' || !clause.parent) return []
    if (document.marks.phrasesWithin('heads', clause.from, clause.to).length === 0) return []
    const subject = participantsIn(cast, clause.parent, (token) => token < clause.from)
      .filter((one) => one.person)
      .at(-1)
    return subject ? [{ ...subject, capacity: 'head' as const, rule: 'head-of-delegation' }] : []
  })
}

/** Whoever is told to open the session, also in passing: "a sitting that the minister opened". */
function openers(scene: Scene, session: SessionEvent): Participant[] {
  const { cast, document } = scene
  return [...session.sentences].flatMap((index) => {
    const sentence = document.sentences[index]
    if (!sentence) return []
    return document.marks.within('verb', sentence.from, sentence.to).flatMap((verb) => {
      if (verb.value.class !== 'open') return []
      const actor = cast.actors.find(
        (one) => one.kind === 'named' && one.from >= verb.to && one.from < verb.to + 4,
      )
      const person = actor ? cast.people.personOf.get(actor) : undefined
      return actor && person
        ? [
            {
              person,
              party: person.party ?? actor.party,
              at: actor,
              actor,
              capacity: 'host' as const,
              rule: 'opens-session',
            },
          ]
        : []
    })
  })
}

/** "Jordan attends as an observer". */
function watchers(scene: Scene): Participant[] {
  const { cast, document } = scene
  return scene.clauses.flatMap((clause) => {
    const attends = clause.verb?.value.class === 'take-part' && !clause.verb.value.negated
    if (!attends || document.marks.phrasesWithin('observers', clause.from, clause.to).length === 0) return []
    const inside = (at: number) =>
      [...cast.actors, ...cast.delegations.map((one) => one.actor)].some(
        (actor) => actor.from <= at && at < actor.to,
      )
    const parties = document.marks
      .within('party', clause.from, clause.to)
      .filter((mark) => !mark.value.demonym && !inside(mark.from))
    return parties.map((mark) => ({
      person: null,
      party: mark.value.slug,
      at: mark,
      actor: stand(mark),
      capacity: 'observer' as const,
      rule: 'party-observes',
    }))
  })
}

/** Whether a party's delegation can be of a session, as far as the registry knows who takes part. */
function membership(scene: Scene, session: SessionEvent): (party: string | null) => boolean {
  const { registry } = scene.document.vocabulary
  const occasion = session.occasion
    ? occasionOf(registry, session.occasion.series, session.occasion.number)
    : null
  if (!occasion || occasion.members.length === 0) return () => true
  const parties = new Set([
    ...occasion.members,
    ...(occasion.observers ?? []),
    ...occasion.heads.map((head) => head.party),
  ])
  return (party) => party !== null && parties.has(party)
}

/** Whoever speaks at the session's close for a delegation. */
function closers(scene: Scene): Participant[] {
  const { document, cast } = scene
  return scene.clauses.flatMap((clause) => {
    if (clause.verb?.value.class !== 'speak') return []
    const press = document.marks.phrasesWithin('pressConference', clause.from, clause.to).length > 0
    const close = document.marks.phrasesWithin('close', clause.from, clause.to).length > 0
    const session = scene.occasions.some((one) => inClause(clause, one.from))
    if (!close || !session) return []
    const speakers = participantsIn(cast, clause)
      .filter((one) => one.person)
      .slice(0, 1)
    return press || close ? speakers.map((one) => ({ ...one, rule: 'speaks-at-close' })) : []
  })
}

/** The heads of the guarantors' delegations, told as a group, are those named at the same meeting. */
function headsAmong(events: readonly MeetingEvent[], told: readonly Participant[]): Participant[] {
  const nameless = new Set(
    told.filter((one) => one.person === null && one.rule === 'delegation').map((one) => one.party),
  )
  return events.flatMap((event) => {
    const asHeads = event.participants.some((one) => one.rule === 'guarantors') || event.ofHeads
    if (!asHeads) return []
    return event.participants
      .filter((one) => one.person && nameless.has(one.person.party))
      .map((one) => ({ ...one, capacity: 'head' as const, rule: 'head-of-delegation' }))
  })
}

/** Whether a nameless participant can be the named one: a delegation, or an office that he holds. */
function isNamed(nameless: Participant, named: Participant): boolean {
  const party = named.person?.party ?? named.party
  if (!named.person || party !== nameless.party) return false
  const rank = nameless.actor.office
  return (
    rank === null ||
    nameless.actor.plural ||
    named.person.ranks.length === 0 ||
    named.person.ranks.some((one) => sameRank(one.class, rank.class))
  )
}

/** A party told without a name is its named member, if it has one. */
export function settleParties(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>()
  return participants.filter((one) => {
    if (one.person) return true
    if (one.party === null || seen.has(one.party) || participants.some((other) => isNamed(one, other)))
      return false
    seen.add(one.party)
    return true
  })
}
