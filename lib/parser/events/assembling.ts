/**
 * Whether a clause tells who was at a meeting just told without anybody: "The ministers of the Gulf states met in
 * Riyadh. Attending were A, B and C." One choice, by all that speaks for it.
 */
import { headsLast, isDetermined } from '../cases'
import type { Clause } from '../clauses'
import type { Document } from '../document'
import type { Mark } from '../gazetteer/marks'
import { hasPhrase, negated } from './cues'
import { isOfSeveral, lastToldIn, type Participant, partyOf } from './model'
import { placesInClause } from './places'
import type { Pending, Scene, State } from './scene'

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
export const pointsAtIt = (document: Document, mark: Mark<'meeting' | 'session'>): boolean =>
  document.marks.phrase('demonstratives', mark.from - 1)?.to === mark.from || isDefinite(document, mark)

/** "this meeting", "in it", "taking part are": words that go on about the meeting told. */
function goesOnAbout(document: Document, { from, to }: Clause): boolean {
  const { marks } = document
  const first = Math.min(to, from + OPENING_WITHIN)
  if (OPENINGS.some((name) => hasPhrase(document, name, from, first))) return true
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
  return verbClass === 'be' && hasPhrase(document, 'presentFirst', from, Math.min(to, from + OPENING_WITHIN))
}

/** Whether those whom a clause tells were at the meeting that the text has told without them. */
export function assembles(
  scene: Scene,
  clause: Clause,
  { pending, events }: State,
  told: readonly Participant[],
): boolean {
  const { document, cast } = scene
  if (!pending || clause.parent || negated(document, clause) || !wasThere(scene, clause)) return false
  const people = told.filter((one) => one.person)
  const distance = clause.sentence.index - pending.until
  if (people.length < 2 || distance < 0 || distance > WITHIN || pending.clause.sentence.headline) return false
  // What went on about the meeting told last is of that.
  const last = events.at(-1)
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
