/** The words of an office that stand before its rank, one by one from the last. */
import { caseOf, markEnding, phraseEnding } from '../cases'
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { Case, OfficeClass } from '../languages/schema'
import { join, type Office, POSTED, RELATIONAL, serve } from './office'

/** Ranks whose field may be anything, told in words that no list holds. */
const OF_ANYTHING = new Set<OfficeClass>([
  'minister',
  'head',
  'deputy',
  'adviser',
  'head-of-state',
  'head-of-government',
  'spokesman',
  'secretary',
  'secretary-general',
  'commander',
  'other',
  'member',
  'ambassador',
])
const UNKNOWN_WORDS = 4
/** Cases that part the words before them from what follows. */
const PARTING = new Set<Case | null>(['dative', 'accusative', 'locative', 'ablative', 'instrumental'])

/** An office while it is read back. */
export interface Walk {
  /** Token before which the next word of the office would end. */
  at: number
  unknown: number
  office: Office
  /** Nothing more belongs to it: a genitive has told whose it is. */
  closed: boolean
}

/** Takes what stands right before into the office; false where it is none of it. */
export function readWordBefore(
  document: Document,
  walk: Walk,
  endings: ReadonlyMap<number, Office>,
): boolean {
  const { office, at } = walk
  const before = document.tokens[at - 1]
  if (before === undefined || document.sentenceOf[at - 1] !== document.sentenceOf[at]) return false
  if (before.kind === 'mark')
    return isMark(before, ',') && (office.plural ? listGoesOn(document, walk) : fieldsGoOn(document, walk))
  const inner = endings.get(at)
  if (inner) return readInner(document, walk, inner)
  const link = document.marks.phrase('officeLinks', at - 1)?.to === at
  if (link || (office.plural && document.vocabulary.and.has(before.text)))
    return readAnd(document, walk, endings)
  const party = markEnding(document, 'party', at)
  const field = markEnding(document, 'field', at)
  const part = phraseEnding(document, 'officeParts', at)
  const place = markEnding(document, 'place', at)
  const first = Math.min(...[party, field, part, place].map((mark) => mark?.from ?? at))
  if (first === at) return readUnknown(document, walk)
  const told = caseOf(document, at, [party, field, part, place].find((mark) => mark)?.ending)
  if (told === 'ablative' && party?.from === first && cameFrom(walk, party)) return step(walk, first)
  const charge = told === 'ablative' && isCharge(document, at)
  if (charge && field?.from !== first) return step(walk, first)
  if ((!charge && PARTING.has(told)) || (told === 'relational' && place?.from !== first && !named(part)))
    return false
  if (field?.from === first) {
    office.field ??= field.value.field
    return step(walk, first)
  }
  if (party?.from === first) return readParty(document, walk, party)
  if (part?.from === first) return readPart(document, walk, part)
  return place !== undefined && POSTED.has(office.class) && office.party === null
    ? readPlace(document, walk, place)
    : false
}

/** "Ekonomi, Ticaret ve Sanayi Bakanı": one more field of a ministry before a comma. */
const fieldsGoOn = (document: Document, walk: Walk): boolean =>
  walk.office.field === 'other' &&
  walk.office.party === null &&
  markEnding(document, 'field', walk.at) === undefined &&
  document.marks.at('field', walk.at) !== undefined &&
  markEnding(document, 'field', walk.at - 1)?.value.field === 'other' &&
  step(walk, walk.at - 1)

/** "Yakın Doğu İşlerinden Sorumlu": what somebody is charged with, told in a case that parts words elsewhere. */
const isCharge = ({ marks }: Document, at: number) => marks.phrase('chargedWith', at) !== undefined

/** "Nijerya'dan Dışişleri Bakanı A": whence he came is whose office it is. */
function cameFrom(walk: Walk, { value }: Mark<'party'>): boolean {
  const { office } = walk
  if (office.party !== null || office.plural || value.demonym || office.class === 'envoy') return false
  office.party = value.slug
  walk.closed = true
  return true
}

/** "nezdindeki": listed with its ending, as a part of an office. */
const named = (part: Mark<'phrase'> | undefined) => part !== undefined && part.ending === ''

function step(walk: Walk, from: number): boolean {
  walk.at = from
  return true
}

/** Another office right before: the one that this one serves. */
function readInner({ vocabulary }: Document, walk: Walk, inner: Office): boolean {
  const { office } = walk
  const counts = RELATIONAL.has(office.class) && !(inner.plural && !office.plural) && office.party === null
  if (!counts || vocabulary.cases.get(inner.ending) === 'instrumental') return false
  serve(office, inner)
  walk.closed = true
  return step(walk, inner.from)
}

/** "ve": between fields, between parties of several, between two offices of one holder. */
function readAnd(document: Document, walk: Walk, endings: ReadonlyMap<number, Office>): boolean {
  const { office, at } = walk
  const other = endings.get(at - 1)
  if (other && !office.plural && !other.plural && office.party === null && other.party !== null) {
    const bare = document.tokens[at - 2]?.suffix === ''
    if (!bare || other.class === office.class) return false
    join(office, other)
    walk.closed = true
    return step(walk, other.from)
  }
  if (office.plural && listGoesOn(document, walk)) return true
  const goesOn =
    office.party === null &&
    at < office.to &&
    (markEnding(document, 'field', at - 1) !== undefined ||
      (phraseEnding(document, 'officeParts', at - 1) !== undefined && at > 0))
  return goesOn && office.class !== 'envoy' ? step(walk, at - 1) : false
}

/** "A, B and C's ministers": a party before the comma or the "and". */
function listGoesOn(document: Document, walk: Walk): boolean {
  if (walk.office.party === null) return false
  const party = markEnding(document, 'party', walk.at - 1)
  return party ? step(walk, party.from) : false
}

function readParty(document: Document, walk: Walk, party: Mark<'party'>): boolean {
  const { office } = walk
  const { slug } = party.value
  const genitive = caseOf(document, party.to, party.ending) === 'genitive'
  const sentFor =
    !genitive &&
    office.class === 'envoy' &&
    office.party === null &&
    office.affairs.length === 0 &&
    phraseEnding(document, 'affairs', party.to) !== undefined
  const dealtWith =
    !genitive &&
    !party.value.demonym &&
    office.party === null &&
    markEnding(document, 'field', party.from) !== undefined
  if (sentFor || dealtWith) office.affairs.push(slug)
  else if (office.party === null) office.party = slug
  else if (POSTED.has(office.class)) {
    office.affairs.push(office.party)
    office.party = slug
    walk.closed = true
  } else return false
  if (genitive && !office.plural) walk.closed = true
  return step(walk, party.from)
}

function readPart(document: Document, walk: Walk, part: Mark<'phrase'>): boolean {
  const country = document.marks.phrase('countryWords', part.from)
  if (country?.to === part.to && document.marks.phrase('demonstratives', part.from - 1) !== undefined) {
    walk.office.thisCountry = true
    walk.closed = true
    return step(walk, part.from - 1)
  }
  for (const mark of document.marks.within('field', part.from, part.to))
    walk.office.field ??= mark.value.field
  return step(walk, part.from)
}

function readPlace(document: Document, walk: Walk, place: Mark<'place'>): boolean {
  if (caseOf(document, place.to, place.ending) === 'genitive') return false
  walk.office.places.push(place.value.slug)
  return step(walk, place.from)
}

/** A country or a ministry that no list holds: written with a capital, as the title is. */
function readUnknown(document: Document, walk: Walk): boolean {
  const { tokens, marks, dateTokens } = document
  const { office, at } = walk
  const token = tokens[at - 1]
  const known =
    !token?.capital ||
    !tokens[at]?.capital ||
    token.kind !== 'word' ||
    dateTokens.has(at - 1) ||
    token.facts.stop ||
    token.facts.given ||
    marks.at('verb', at - 1) !== undefined ||
    marks.at('meeting', at - 1) !== undefined ||
    marks.at('session', at - 1) !== undefined ||
    markEnding(document, 'official', at) !== undefined ||
    phraseEnding(document, 'honorifics', at) !== undefined
  if (known || office.party !== null || !OF_ANYTHING.has(office.class) || walk.unknown >= UNKNOWN_WORDS)
    return false
  const parted = caseOf(document, at)
  if (PARTING.has(parted) && !(parted === 'ablative' && isCharge(document, at))) return false
  if (parted === 'genitive') {
    if (bearsName(document, at - 1)) return false
    walk.closed = true
  }
  walk.unknown++
  office.foreign = true
  return step(walk, at - 1)
}

/** Whether a word with a genitive ends a person's name: another name or a title before it. */
const bearsName = (document: Document, at: number) => {
  const before = document.tokens[at - 1]
  return (
    before !== undefined &&
    (before.facts.given ||
      (before.capital && before.suffix === '') ||
      document.marks.at('office', at - 1) !== undefined)
  )
}
