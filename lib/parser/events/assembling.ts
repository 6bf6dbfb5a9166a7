/**
 * Whether a clause tells who was at a meeting told so far without them: "The ministers of the Gulf states met in
 * Riyadh. Attending were A, B and C."
 */
import { headsLast, isDetermined, premodified } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { foundOnce } from '../found-once'
import type { Mark } from '../gazetteer/marks'
import { negated } from './cues'
import { isOfSeveral, lastToldIn, type MeetingEvent, type Participant, partyOf } from './model'
import { placesInClause } from './places/places'
import type { Pending, Scene, State } from './scene'
import { sessionToldIn } from './sessions/session-told'

/** Sentences after a meeting's own within which those who were there are told. */
const WITHIN = 2

/** Words that open a clause about who was there, and its tokens within which they stand. */
const OPENINGS = ['attended', 'amongThem', 'presentFirst'] as const
const OPENING_WITHIN = 4

/** What has to speak for it, at least. */
const ENOUGH = 4

/** A meeting of several by its kind, or by who is told to have met: leaders, ministers. */
const areSeveral = ({ cast }: Scene, { clause, trigger }: Pending): boolean =>
  isOfSeveral(trigger.kind) ||
  (cast.bySentence.get(clause.sentence.index) ?? []).some(
    (one) => one.plural && one.office !== null && one.from >= clause.from && one.to <= clause.to,
  )

/** Nouns last: "toplantıya", with no word of whose. */
const isDefinite = (document: Document, mark: { to: number; ending: string }) => {
  const suffix = document.tokens[mark.to - 1]?.suffix ?? ''
  return headsLast(document) && document.vocabulary.definite.has(suffix === '' ? mark.ending : suffix)
}

/** "that meeting": the one told before. */
const pointsAtIt = (document: Document, mark: Mark<'meeting' | 'session'>): boolean =>
  document.marks.phrase('demonstratives', mark.from - 1)?.to === mark.from || isDefinite(document, mark)

/** "this meeting", "in it", "taking part are": words that go on about the meeting told. */
function goesOnAbout(document: Document, { from, to }: Clause): boolean {
  const { marks } = document
  const first = Math.min(to, from + OPENING_WITHIN)
  if (OPENINGS.some((name) => marks.hasPhrase(name, from, first))) return true
  return (['meeting', 'session'] as const).some((kind) =>
    marks
      .within(kind, from, to)
      .some(
        (mark) =>
          pointsAtIt(document, mark) ||
          marks.phrase('definite', mark.from - 1) !== undefined ||
          marks.phrase('during', mark.from - 1) !== undefined ||
          isDetermined(document, mark.prefix),
      ),
  )
}

/** Says that somebody was there: took part, was among those present. */
function wasThere({ document }: Scene, { verb, from, to }: Clause): boolean {
  const verbClass = verb?.value.class
  if (verbClass === 'take-part') return true
  return (
    verbClass === 'be' && document.marks.hasPhrase('presentFirst', from, Math.min(to, from + OPENING_WITHIN))
  )
}

/** Whether all that speaks for it says that those whom a clause tells were at the meeting told without them. */
function likelyThere(
  scene: Scene,
  clause: Clause,
  pending: Pending,
  told: readonly Participant[],
  last: MeetingEvent | undefined,
): boolean {
  const { document, cast } = scene
  if (clause.parent || negated(document, clause) || !wasThere(scene, clause)) return false
  const people = told.filter((one) => one.person)
  const distance = clause.sentence.index - pending.until
  if (people.length < 2 || distance < 0 || distance > WITHIN || pending.clause.sentence.headline) return false
  // What went on about the meeting told last is of that.
  if (last && lastToldIn(last) >= pending.clause.sentence.index) return false
  const [city] = placesInClause(cast, clause)
  const [own] = placesInClause(cast, pending.clause)
  if (city && own && city.slug !== own.slug) return false
  const score =
    2 +
    (areSeveral(scene, pending) ? 1 : 0) +
    (goesOnAbout(document, clause) ? 1 : 0) +
    (new Set(people.map(partyOf)).size > 1 ? 1 : 0) -
    (distance > 1 ? 1 : 0)
  return score >= ENOUGH
}

/** "Clinton'ın başkanlık edeceği toplantıya …": who leads the meeting told just before without anybody. */
const isLeader = (document: Document, { verb, sentence }: Clause, pending: Pending): boolean =>
  headsLast(document) &&
  verb?.value.class === 'lead' &&
  verb.value.form === 'relative' &&
  pending.clause.sentence.index >= sentence.index - 1

/** Tokens at a clause's beginning that hold "among those taking part". */
const AMONG_WITHIN = 6

/** "In that meeting A, B and C took part", just after a meeting told without them. */
function tookPart(
  { document }: Scene,
  clause: Clause,
  { clause: own, participants }: Pending,
  last: MeetingEvent | undefined,
): boolean {
  const { marks } = document
  const { from, to, sentence } = clause
  const distance = sentence.index - own.sentence.index
  const among = marks.hasPhrase('amongThem', from, from + AMONG_WITHIN)
  if (among && !participants.some((one) => one.person)) return distance <= 1
  const led = premodified(document) && marks.phrase('where', from) !== undefined
  if (clause.verb?.value.class !== 'take-part' && !led) return false
  const attended = marks.hasPhrase('attended', from, Math.min(to, from + OPENING_WITHIN))
  // What went on about the meeting told last is no other that nobody is told of.
  const again = last?.sentences.has(own.sentence.index) ?? false
  if (attended && !again && (distance === 0 || distance === 1)) return true
  // "the meeting in Moscow, where A, B and C declared": those who are told of there were at it.
  if (led) return distance === 0
  const told = marks.within('meeting', sentence.from, to).some((mark) => pointsAtIt(document, mark))
  return told && distance === 1 && (last?.clause.sentence.index ?? -1) < own.sentence.index
}

const firstNumbered = foundOnce(
  (occasions: Scene['occasions']): number =>
    occasions.find((one) => one.number !== null && !one.margins)?.from ?? Number.POSITIVE_INFINITY,
)

/** Whether a numbered session was told before: who led a delegation is then told of that. */
const numberedBefore = ({ occasions }: Scene, { from }: Clause): boolean => firstNumbered(occasions) < from

/**
 * "The Turkish side was led by A": one of those who were there, the first perhaps. "Украину представлял A, Россию - B":
 * all of them, each of the country before him. Just after talks told without them.
 */
function sidesLed(
  scene: Scene,
  clause: Clause,
  told: readonly Participant[],
  { until }: Pending,
  target: State['target'],
): 'side' | 'sides' | null {
  const { verb, sentence } = clause
  if (verb?.value.class !== 'lead' || verb.value.negated || until < sentence.index - 1) return null
  const { document } = scene
  const { declension } = document.vocabulary
  if (told.length > 1) {
    const byCase = declension !== null || headsLast(document)
    const ofSession = declension ? target === 'session' : !byCase && numberedBefore(scene, clause)
    return ofSession ? null : 'sides'
  }
  const ofSession = target === 'session' || sessionToldIn(scene, clause) || numberedBefore(scene, clause)
  return told[0]?.person && !ofSession ? 'side' : null
}

/** How a clause tells who was at the pending meeting: who leads it, one of its sides or all, who took part; null where it does not. */
export function howTold(
  scene: Scene,
  clause: Clause,
  told: readonly Participant[],
  { pending, target, events }: State,
): 'leader' | 'side' | 'sides' | 'attendance' | null {
  if (!pending) return null
  if (isLeader(scene.document, clause, pending)) return 'leader'
  const led = sidesLed(scene, clause, told, pending, target)
  if (led || told.length < 2) return led
  const last = events.at(-1)
  const there =
    clause.verb?.value.class === 'include' ||
    tookPart(scene, clause, pending, last) ||
    likelyThere(scene, clause, pending, told, last)
  return there ? 'attendance' : null
}
