/** Whose office it is where the words right after it don't tell: further on in the title, "this country", the page's own. */
import { headsLast } from '../cases'
import { type Document, isMark, perDocument } from '../document'
import { firstFrom } from '../in-order'
import type { OfficeClass, OfficeField } from '../languages/schema'
import { type Name, nameLike } from './name-words'
import type { Office } from './office'
import { officeAmong, readOffice } from './offices'
import { capitalOf } from './party-lists'
import {
  ends,
  overAffairs,
  overArticled,
  overBrackets,
  overPost,
  overPurpose,
  REACH,
  upToApposition,
} from './title-ends'
import { upToName } from './titles-with-names'

/** Ranks whose holder's field may be any ministry or body, told in words that no list holds. */
const OF_ANYTHING = new Set<OfficeClass>([
  'minister',
  'head',
  'deputy',
  'adviser',
  'secretary',
  'secretary-general',
  'commander',
  'spokesman',
  'member',
  'other',
])

/** Ranks of those at an embassy: "the chargé d'affaires of the embassy of …". */
const OF_MISSIONS = new Set<OfficeClass>([
  'ambassador',
  'charge',
  'deputy',
  'head',
  'secretary',
  'adviser',
  'other',
])

/** Ranks that, told without a country, are of the country that the page speaks for. */
const OF_STATE = new Set<OfficeClass>(['head-of-state', 'head-of-government', 'vice-president', 'minister'])
/** Ranks that are a state's where their field is one. */
const OF_FIELD = new Set<OfficeClass>(['deputy', 'adviser', 'secretary', 'spokesman'])
/** Ranks in a parliament or another body of a state, which is the page's own where no other is told. */
const OF_BODY = new Set<OfficeClass>(['head', 'deputy', 'member', 'spokesman', 'secretary', 'commander'])
const STATE_FIELDS = new Set<OfficeField>(['foreign', 'defence', 'security', 'intelligence'])

/** All states that a document names, nested ones too, in order. */
export const statesNamed = perDocument(({ marks, tokens, vocabulary }) =>
  tokens.flatMap(({ index }) => {
    const mark = marks.at('party', index)
    return mark && vocabulary.index.parties.get(mark.value.slug)?.kind === 'state' ? [mark] : []
  }),
)

/** The country named last before a token: whom "this country" means. */
function countryBefore(document: Document, before: number): string | null {
  const states = statesNamed(document)
  for (let index = firstFrom(states, before) - 1; index >= 0; index--) {
    const mark = states[index]
    if (mark && mark.to <= before) return mark.value.slug
  }
  return null
}

/** "of this country", right after an office. */
function thisCountry(document: Document, at: number): number | null {
  if (document.marks.phrase('demonstratives', at) === undefined) return null
  return document.marks.phrase('countryWords', at + 1)?.to ?? null
}

/** "the mayor of this city": the country of the city told last, and where the title ends. */
function thisCity({ marks, vocabulary }: Document, at: number): { party: string; to: number } | null {
  const city =
    marks.phrase('demonstratives', at) === undefined ? undefined : marks.phrase('cityWords', at + 1)
  const place = city ? marks.within('place', 0, at).at(-1) : undefined
  const party = vocabulary.index.places.get(place?.value.slug ?? '')?.country
  return city && party ? { party, to: city.to } : null
}

/** Titles after: on to the country that ends the title ("minister of economy and foreign trade of …"). */
function upToCountry(document: Document, office: Office, taken: (index: number) => boolean): void {
  for (let at = office.to; at < office.to + REACH; at++) {
    const party = document.marks.at('party', at)
    const here = thisCountry(document, at)
    if (here !== null) {
      office.party = countryBefore(document, office.from)
      office.to = here
      return
    }
    if (party) {
      office.party = party.value.slug
      office.to = party.to
      return
    }
    const link = document.marks.phrase('officeLinks', at)
    if (ends(document, at, taken) || (link && !document.vocabulary.and.has(document.tokens[at]?.text ?? '')))
      return
    if (isMark(document.tokens[at], ',')) return
  }
}

/** Completes an office whose words go on beyond what the lists know. */
function complete(document: Document, office: Office, taken: (index: number) => boolean): void {
  if (document.vocabulary.lexicon.titles === 'before') {
    overAffairs(document, office, taken)
    if (document.vocabulary.lexicon.order === 'verb-first') overPurpose(document, office, taken)
    if (office.party !== null) overPost(document, office, taken)
    overBrackets(document, office)
  }
  if (office.plural || office.party !== null || office.affairs.length > 0) return
  const mission = OF_MISSIONS.has(office.class) ? document.marks.phrase('missions', office.to) : undefined
  const sending = mission && document.marks.at('party', mission.to)
  if (sending) {
    office.party = sending.value.slug
    office.to = sending.to
    return
  }
  const inside = thisCountry(document, office.to - 2) === office.to ? office.to : null
  const here = inside ?? thisCountry(document, office.to)
  if (here !== null) {
    office.party = countryBefore(document, office.from)
    office.to = here
    return
  }
  const city = office.class === 'head' ? (thisCity(document, office.to) ?? ownCity(document, office)) : null
  if (city) {
    office.party = city.party
    office.to = city.to
    return
  }
  const titlesFirst = document.vocabulary.lexicon.titles === 'before'
  const goesOn = office.field === 'other' || office.field === 'foreign'
  const known = office.field !== null && !(titlesFirst && goesOn)
  if (known || office.serves !== null || !OF_ANYTHING.has(office.class)) return
  if (document.vocabulary.lexicon.titles === 'both' && !document.marks.phrase('officeOf', office.to)) return
  if (titlesFirst) overArticled(document, office, taken)
  else upToCountry(document, office, taken)
}

/** "the foreign minister of the country": of the one told last. */
function ofTheCountry(document: Document, office: Office): void {
  if (office.party !== null || office.plural || office.affairs.length > 0) return
  const after = document.marks.phrase('ofTheCountry', office.to)
  const inside = document.marks.phrasesWithin('ofTheCountry', office.from + 1, office.to).at(-1)
  if (!after && inside?.to !== office.to) return
  office.party = countryBefore(document, office.from)
  office.to = after?.to ?? office.to
}

/** "the mayor of Lyon": the country of the city, and where the title ends. */
function ownCity({ marks, vocabulary }: Document, office: Office): { party: string; to: number } | null {
  if (marks.phrase('localHeads', office.from) === undefined) return null
  const at = marks.phrase('cityWords', office.to)?.to ?? office.to
  const place = marks.at('place', at)
  const party = vocabulary.index.places.get(place?.value.slug ?? '')?.country
  return place && party ? { party, to: place.to } : null
}

const nothing = () => false
const toldKnown = perDocument(() => new Map<number, Office | null>())

/** The office that begins at a token, read on to where its title ends; null where none does. */
export function toldOffice(document: Document, from: number): Readonly<Office> | null {
  if (readOffice(document, from) === null) return null
  const known = toldKnown(document)
  const before = known.get(from)
  if (before !== undefined) return before
  const office = completedOffice(document, from, nothing)
  known.set(from, office)
  return office
}

/** The same, but not over tokens that are taken. */
export function completedOffice(
  document: Document,
  from: number,
  taken: (index: number) => boolean,
  nameAt?: (index: number) => Name | undefined,
): Office | null {
  const read = nameAt ? officeAmong(document, from, nameAt) : readOffice(document, from)
  if (!read) return null
  const office = { ...read }
  if (office.class === 'secretary-general') office.party ??= onlyBody(document)
  if (!headsLast(document)) complete(document, office, taken)
  // What a title goes on to tell is whose it is: no name after that is of whom its holder serves.
  if (office.to > read.to) office.bare = false
  if (nameAt) upToApposition(document, office, taken)
  if (document.vocabulary.declension) ofTheCountry(document, office)
  if (nameAt && document.vocabulary.declension) upToName(document, office, nameAt)
  else if (office.thisCountry) office.party ??= countryBefore(document, office.from)
  return office
}

/** The organisation that a page names, where it is one alone: "the Secretary-General" is its. */
const onlyBody = perDocument(({ marks, tokens, vocabulary }: Document): string | null => {
  const slugs = new Set(marks.within('party', 0, tokens.length).map(({ value }) => value.slug))
  const bodies = [...slugs].filter((slug) => vocabulary.index.parties.get(slug)?.kind === 'organisation')
  return bodies.length === 1 ? (bodies[0] ?? null) : null
})

/** The country that a page speaks for: its publisher's, else that of the first capital it names. */
const homeland = perDocument((document: Document): string | null => {
  if (document.home !== null) return document.home
  for (const place of document.marks.within('place', 0, document.tokens.length)) {
    const country = document.sentenceOf[place.from] === -1 ? null : capitalOf(document, place.value.slug)
    if (country !== null) return country
  }
  return null
})

/** Whether a title goes on in words that nothing knows: a country that no list holds. */
function goesOn(document: Document, at: number): boolean {
  if (headsLast(document)) return false
  if (document.vocabulary.lexicon.titles === 'after') return nameLike(document, at)
  return document.marks.phrase('officeLinks', at) !== undefined && !document.marks.at('place', at + 1)
    ? document.marks.phrase('government', at + 1) !== undefined || nameLike(document, at + 1)
    : false
}

/** Whose a stranger's office is that tells no country. */
export function partyOfHome(document: Document, office: Office): string | null {
  const body = document.marks.phrase('stateBodies', office.to)
  // A province that no list holds is one of the page's own country.
  if (document.marks.phrase('localHeads', office.from)) return homeland(document)
  if (office.foreign || office.affairs.length > 0 || goesOn(document, body?.to ?? office.to)) return null
  if (OF_STATE.has(office.class)) return homeland(document)
  const field = office.field ?? office.serves?.field
  const ofState =
    body !== undefined ||
    document.marks.hasPhrase('stateBodies', office.from + 1, office.to) ||
    document.marks.within('field', office.from, office.to).some((one) => one.value.field === 'parliament')
  if (ofState && OF_BODY.has(office.class)) return homeland(document)
  return OF_FIELD.has(office.class) && field && STATE_FIELDS.has(field) ? homeland(document) : null
}
