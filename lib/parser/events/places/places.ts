/** Where a meeting was: told beside it, by a capital's epithet, or by the visit it was part of. */
import { caseOf, headsLast, markEnding } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import { type Document, isMark } from '../../document'
import type { Mark } from '../../gazetteer/marks'
import type { Actor } from '../../mentions/actors'
import { aboutTokens, type Cast } from '../about'
import type { PlaceTold } from '../model'
import { located } from './located'
import { cityOfMargins } from './margins-city'
import { premisesIn } from './premises'

export const capitalBy = (document: Document, party: string) =>
  document.vocabulary.index.parties.get(party ?? '')?.capital ?? null

/** "the Kazakh capital": the capital of the party told just after (or before) the word. */
export function epithetAt(document: Document, at: number): PlaceTold | null {
  const capital = document.marks.phrase('capital', at)
  if (!capital) return document.vocabulary.lexicon.premodified ? capitalAfter(document, at) : null
  if (headsLast(document)) return epithetAfter(document, capital)
  const party = document.marks.at('party', capital.to)
  const slug = party ? capitalBy(document, party.value.slug) : null
  return party && slug ? { slug, from: at, to: party.to, rule: 'capital-of-party' } : null
}

/** Nouns last: "Kazakistan'ın başkentinde", with no city told after it. */
function epithetAfter(document: Document, capital: Mark<'phrase'>): PlaceTold | null {
  const party = markEnding(document, 'party', capital.from)
  const slug = party ? capitalBy(document, party.value.slug) : null
  const told = caseOf(document, capital.to, capital.ending)
  return party && slug && (told === 'locative' || told === 'dative')
    ? { slug, from: party.from, to: capital.to, rule: 'capital-of-party' }
    : null
}

/** "the Kazakh capital", where the party stands first. */
function capitalAfter(document: Document, at: number): PlaceTold | null {
  const party = document.marks.at('party', at)
  const capital = party ? document.marks.phrase('capital', party.to) : undefined
  const slug = party && capital ? capitalBy(document, party.value.slug) : null
  return capital && slug ? { slug, from: at, to: capital.to, rule: 'capital-of-party' } : null
}

/** "the Vienna talks", in languages where the city follows: but not what gives a series its name. */
const isMeetingOf = (document: Document, at: number) =>
  document.vocabulary.lexicon.order !== 'verb-second' &&
  document.marks.at('series', at) === undefined &&
  (headsLast(document)
    ? document.marks.at('meeting', at + 1) !== undefined
    : document.marks.within('meeting', at - 1, at).some((mark) => mark.to === at)) &&
  document.marks.at('series', at - 1) === undefined &&
  document.vocabulary.registry.series[document.marks.at('place', at)?.value.slug ?? ''] === undefined

/** Places told in a stretch as where something was. */
export function placesIn(
  document: Document,
  from: number,
  to: number,
  actors: readonly Actor[],
  accept: (at: number) => boolean = () => true,
): PlaceTold[] {
  const found: PlaceTold[] = []
  for (let at = from; at < to; at++) {
    if (!accept(at)) continue
    const epithet = epithetAt(document, at)
    if (epithet) {
      found.push(epithet)
      continue
    }
    const mark = document.marks.at('place', at)
    if (!mark || actors.some((actor) => actor.name && actor.name.from <= at && at < actor.name.to)) continue
    if (actors.some((actor) => actor.office && actor.office.from <= at && at < actor.office.to)) continue
    const weekday = document.dateTokens.has(at)
    if (!weekday && located(document, at))
      found.push({ slug: mark.value.slug, from: at, to: mark.to, rule: 'place-told' })
  }
  return found
}

/** What was talked about lies elsewhere: "the situation in Idlib". */
function notAbout(cast: Cast, clause: Clause): (at: number) => boolean {
  const about = aboutTokens(cast, clause)
  return (at) => inClause(clause, at) && !about.has(at)
}

export function placesInClause(cast: Cast, clause: Clause): PlaceTold[] {
  const { document } = cast
  const actors = cast.bySentence.get(clause.sentence.index) ?? []
  const told = placesIn(document, clause.from, clause.to, actors, notAbout(cast, clause))
  const hosts = hostCity(document, clause)
  if (hosts) return [hosts, ...told]
  if (told.length > 0) return told
  const last = besideVerb(cast, clause, actors)
  if (last) return [last]
  const named = document.marks
    .within('place', clause.from, clause.to)
    .filter((mark) => notAbout(cast, clause)(mark.from) && isMeetingOf(document, mark.from))
    .map(({ from, to, value }) => ({ slug: value.slug, from, to, rule: 'city-of-meeting' }))
  if (named.length > 0) return named
  const margins = cityOfMargins(document, clause)
  if (margins) return [margins]
  return premisesIn(document, clause)
}

/** "… about ending the war, in Istanbul met": after what was talked about, right before the verb. */
function besideVerb({ document }: Cast, clause: Clause, actors: readonly Actor[]): PlaceTold | null {
  const { verb } = clause
  if (document.vocabulary.lexicon.order !== 'verb-last' || headsLast(document) || !verb) return null
  const inside = (at: number) => inClause(clause, at)
  const from = Math.max(clause.from, verb.from - 8)
  const place =
    placesIn(document, from, verb.from, actors, inside).at(-1) ??
    placeOfPost(document, from, verb.from, actors)
  if (!place || isMatterAt(document, clause, place.from)) return null
  const follows = place.to === verb.from || document.marks.at('meeting', place.to) !== undefined
  return follows ? place : null
}

/** "about the truce in Gaza spoke": what lies there, told right before it with no comma between. */
function isMatterAt({ marks, tokens }: Document, clause: Clause, place: number): boolean {
  let from = place - 1
  while (from > clause.from && !marks.phrase('locatives', from)) from--
  const about = marks.phrasesWithin('about', Math.max(clause.from, from - 6), from).at(-1)
  const dealtWith = marks.within('topic', from, place + 1).some((one) => one.from <= place && place < one.to)
  return (
    dealtWith &&
    about !== undefined &&
    from > about.to &&
    !tokens.slice(about.to, from).some((one) => isMark(one, ','))
  )
}

/** "met the ambassador in Tehran": right before the verb the city of his post is also where they met. */
function placeOfPost(
  { marks }: Document,
  from: number,
  to: number,
  actors: readonly Actor[],
): PlaceTold | null {
  const mark = marks.within('place', from, to).at(-1)
  const posted = actors.some(
    ({ office }) => office && mark && office.from <= mark.from && mark.to <= office.to,
  )
  return mark && posted ? { slug: mark.value.slug, from: mark.from, to: mark.to, rule: 'place-told' } : null
}

/** "Doha hosts": a city as the subject of a hosting verb. */
function hostCity(document: Document, clause: Clause): PlaceTold | null {
  if (clause.verb?.value.class !== 'host') return null
  const first = headsLast(document) ? document.marks.at('place', clause.from) : undefined
  const subject = first && caseOf(document, first.to, first.ending) === null ? first : undefined
  const second = document.vocabulary.lexicon.order === 'verb-second'
  const before = second ? markEnding(document, 'place', clause.verb.from) : undefined
  const place = subject ?? before ?? document.marks.at('place', clause.verb.to)
  return place ? { slug: place.value.slug, from: place.from, to: place.to, rule: 'place-told' } : null
}

/** "to", "bound for", right before a city. */
const ledBy = ({ marks }: Document, at: number) =>
  marks.phrase('travelTo', at - 1) !== undefined || marks.phrase('travelTo', at - 2)?.to === at

/** The city that a clause of travelling tells: "to Tehran", "visits Damascus". */
export function cityOfTravel(document: Document, clause: Clause): PlaceTold | null {
  const told = document.marks
    .within('place', clause.from, clause.to)
    .filter((mark) => inClause(clause, mark.from) && !document.dateTokens.has(mark.from))
  const described =
    headsLast(document) && clause.verb?.value.form === 'relative'
      ? document.marks.at('place', clause.to)
      : undefined
  const to =
    described ??
    told.find((mark) => isGoal(document, mark)) ??
    told.find((mark) => ledBy(document, mark.from)) ??
    told[0]
  if (to) return { slug: to.value.slug, from: to.from, to: to.to, rule: 'place-of-visit' }
  for (let at = clause.from; at < clause.to; at++) {
    const epithet = inClause(clause, at) ? epithetAt(document, at) : null
    if (epithet) return epithet
  }
  return capitalOfCountry(document, clause.from, clause.to, 'travelTo')
}

/** Nouns last: where to by the case ("Moskova'ya", "Tahran'ı ziyaret"). */
const isGoal = (document: Document, { to, ending }: Mark<'place'> | Mark<'party'>) => {
  const told = headsLast(document) ? caseOf(document, to, ending) : null
  return told === 'dative' || told === 'accusative'
}

/** "will visit Iran": a country as the object of the verb itself, and no part of somebody's title. */
const isVisited = ({ marks, vocabulary }: Document, at: number) =>
  vocabulary.lexicon.order === 'verb-first' &&
  marks.at('party', at)?.prefix === '' &&
  !marks.at('office', at - 1) &&
  !marks.at('field', at - 1) &&
  !(['officeParts', 'fromWords', 'affairs', 'with', 'between', 'about'] as const).some((name) =>
    marks.phrase(name, at - 1),
  )

/** "a visit to Algeria": its capital, where no city is told. */
export function capitalOfCountry(
  document: Document,
  from: number,
  to: number,
  after: 'travelTo' | 'visit',
): PlaceTold | null {
  const journey = after === 'travelTo' || document.marks.hasPhrase('visit', from, to)
  for (const party of document.marks.within('party', from, to)) {
    const lead = headsLast(document)
      ? document.marks.phrase('visit', party.to) !== undefined || (isGoal(document, party) && journey)
      : document.marks.phraseBefore(after, party.from) ||
        (after === 'travelTo' && isVisited(document, party.from))
    const slug = lead && !party.value.demonym ? capitalBy(document, party.value.slug) : null
    if (slug) return { slug, from: party.from, to: party.to, rule: 'capital-of-visited' }
  }
  return null
}
