/**
 * Who is spoken of, as the text tells them: a name with the office beside it, an office alone, a
 * delegation. Offices are given to names here, because only side by side can it be seen whose they are.
 */
import { type Document, isMark } from '../document'
import type { OfficeClass, OfficeField } from '../languages/schema'
import type { Name } from './names'
import { type Office, readOffice } from './offices'

export interface Actor {
  kind: 'named' | 'office' | 'delegation' | 'counterpart' | 'pronoun'
  /** Token indices of the whole phrase. */
  from: number
  to: number
  name: Name | null
  office: Office | null
  party: string | null
  /** Only spoken of: the president whose envoy it is. */
  owner: boolean
  /** Actors told together in one list (ambassadors of three countries) share a number. */
  list: number | null
  /** A delegation whose words tell no party that is a whole group: all guarantors. */
  plural: boolean
}

type Piece = { name: Name } | { office: Office }
const startOf = (piece: Piece) => ('name' in piece ? piece.name.from : piece.office.from)
const endOf = (piece: Piece) => ('name' in piece ? piece.name.to : piece.office.to)

/** What ranks the registry knows a person to have held. */
export type RanksOf = (slugs: readonly string[]) => { class: OfficeClass; field: OfficeField | null }[]

function findOffices(document: Document, names: readonly Name[]): Office[] {
  const taken = new Uint8Array(document.tokens.length)
  for (const name of names) taken.fill(1, name.from, name.to)
  // Words inside a city's name are no office: Nur-Sultan.
  for (const place of document.marks.within('place', 0, document.tokens.length))
    if (place.to - place.from > 1) taken.fill(2, place.from, place.to)
  const offices: Office[] = []
  for (let index = 0; index < document.tokens.length; index++) {
    if (taken[index] !== 0) continue
    const office = readOffice(document, index)
    if (!office) continue
    for (let at = office.from; at < office.to; at++) if (taken[at] === 1) office.to = at
    offices.push(office)
    index = office.to - 1
  }
  return offices
}

/** Nothing between two pieces but quotation marks, honorifics and (where allowed) a comma. */
function adjacent(document: Document, from: number, to: number, comma: boolean): boolean {
  for (let index = from; index < to; index++) {
    const token = document.tokens[index]
    if (isMark(token, '"', '(', ')')) continue
    if (comma && isMark(token, ',')) continue
    if (index === from && /^ال.{3,}(ی|یه)$/.test(token?.text ?? '')) continue
    const honorific = document.marks.phrase('honorifics', index)
    if (honorific && honorific.to <= to && honorific.prefix === '') {
      index = honorific.to - 1
      continue
    }
    return false
  }
  return to >= from
}

const RANK_ALIKE: Partial<Record<OfficeClass, OfficeClass>> = {
  'head-of-government': 'head-of-state',
  adviser: 'deputy',
  'permanent-representative': 'ambassador',
  secretary: 'head',
}
export const sameRank = (a: OfficeClass, b: OfficeClass) => (RANK_ALIKE[a] ?? a) === (RANK_ALIKE[b] ?? b)

const SERVING: readonly OfficeClass[] = ['envoy', 'deputy', 'adviser', 'spokesman']
const SERVED: readonly OfficeClass[] = [
  'minister',
  'head-of-state',
  'head-of-government',
  'secretary-general',
  'leader',
]

/** Whether the name after an office is the one it serves ("envoy of Putin") and not its holder. */
function servesName(office: Office, name: Name, ranksOf: RanksOf): boolean {
  const ranks = ranksOf(name.slugs)
  if (ranks.length === 0) return false
  const holds = (wanted: Office) => ranks.some((rank) => sameRank(rank.class, wanted.class))
  if (
    office.bare &&
    office.words.length <= 2 &&
    !office.words.at(-1)?.startsWith('ال') &&
    !office.words[0]?.startsWith('ال') &&
    SERVING.includes(office.class)
  )
    return ranks.some(
      (rank) =>
        SERVED.includes(rank.class) ||
        (office.class === 'deputy' && rank.class === 'envoy' && !holds(office)),
    )
  if (holds(office)) return false
  return office.serves !== null && holds(office.serves)
}

/** "and the minister …": a conjunction written on to an office begins somebody else. */
const beginsAnew = (document: Document, at: number) =>
  document.vocabulary.and.has(document.marks.at('office', at)?.prefix[0] ?? '')

interface Pairing {
  holder: Map<Office, Name>
  served: Map<Office, Name>
}

function pair(document: Document, pieces: readonly Piece[], ranksOf: RanksOf): Pairing {
  const holder = new Map<Office, Name>()
  const served = new Map<Office, Name>()
  const titled = new Set<Name>()
  const before = document.vocabulary.lexicon.titles === 'before'
  pieces.forEach((piece, index) => {
    if (!('office' in piece)) return
    const { office } = piece
    const previous = pieces[index - 1]
    const next = pieces[index + 1]
    const nameBefore =
      !beginsAnew(document, office.from) &&
      previous &&
      'name' in previous &&
      !titled.has(previous.name) &&
      adjacent(document, previous.name.to, office.from, true)
        ? previous.name
        : null
    const close =
      next && 'name' in next && adjacent(document, office.to, next.name.from, false) ? next.name : null
    const loose =
      next && 'name' in next && adjacent(document, office.to, next.name.from, true) ? next.name : null
    if (close && servesName(office, close, ranksOf)) {
      served.set(office, close)
      titled.add(close)
      if (nameBefore) give(nameBefore)
      return
    }
    if (office.plural) return
    const after = before ? (close ?? (nameBefore ? null : loose)) : nameBefore ? null : (close ?? loose)
    const fits = after ?? nameBefore
    if (fits) give(fits)
    function give(name: Name) {
      holder.set(office, name)
      titled.add(name)
    }
  })
  return { holder, served }
}

/** Parties after a plural office or delegation: "of Britain, France and Italy". */
export function partyList(document: Document, from: number): { parties: string[]; to: number } {
  const { marks, tokens, vocabulary } = document
  const parties: string[] = []
  let at = from
  let to = from
  while (at < tokens.length) {
    if (
      isMark(tokens[at], ',', '"', '(', ')', ':') ||
      vocabulary.and.has(tokens[at]?.text ?? '') ||
      (parties.length === 0 && (marks.phrase('officeLinks', at) || marks.phrase('fromWords', at)))
    ) {
      at++
      continue
    }
    const government = marks.phrase('government', at)
    const party =
      marks.at('party', at) ??
      (government
        ? marks.within('party', at, at + 6).find((mark) => stateOf(document, mark.value.slug))
        : undefined)
    const place = party ? undefined : marks.at('place', at)
    if (!party && !place) break
    if (government && party && party.from > at) {
      parties.push(party.value.slug)
      at = to = government.to
      continue
    }
    const slug = party?.value.slug ?? capitalOf(document, place?.value.slug ?? '')
    if (slug === null) break
    parties.push(slug)
    at = to = (party ?? place)?.to ?? at + 1
  }
  return { parties, to }
}

const stateOf = (document: Document, slug: string) =>
  document.vocabulary.registry.parties.some((party) => party.slug === slug && party.kind === 'state')

/** The party that a capital's name stands for. */
export function capitalOf(document: Document, place: string): string | null {
  const parties = document.vocabulary.registry.parties
  return parties.find((party) => party.capital === place || party.metonyms?.includes(place))?.slug ?? null
}

const blank = { name: null, office: null, party: null, owner: false, list: null, plural: false }

/** The party of a registered person. */
function partyOfName(document: Document, name: Name): string | null {
  return document.vocabulary.registry.officials.find((one) => one.slug === name.slugs[0])?.party ?? null
}

function officeActors(
  document: Document,
  office: Office,
  served: Name | undefined,
  lists: { next: number },
): Actor[] {
  if (!office.plural)
    return [
      {
        ...blank,
        kind: 'office',
        from: office.from,
        to: served ? served.to : office.to,
        office,
        party: office.party ?? (served ? partyOfName(document, served) : null),
      },
    ]
  const first = document.marks.within('party', office.from, office.to)[0]
  const { parties, to } = partyList(document, first ? first.from : office.to)
  if (parties.length === 0)
    return [{ ...blank, kind: 'office', from: office.from, to: office.to, office, party: null, plural: true }]
  const list = lists.next++
  return [...new Set(parties)].map((party) => ({
    ...blank,
    kind: 'office' as const,
    from: office.from,
    to: Math.max(office.to, to),
    office: { ...office, party, plural: false },
    party,
    list,
  }))
}

/** Names and offices of a document as actors, in order. */
export function findActors(document: Document, names: readonly Name[], ranksOf: RanksOf): Actor[] {
  const offices = findOffices(document, names)
  const pieces: Piece[] = [...names.map((name) => ({ name })), ...offices.map((office) => ({ office }))].sort(
    (a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a),
  )
  const { holder, served } = pair(document, pieces, ranksOf)
  const officeOf = new Map([...holder].map(([office, name]) => [name, office]))
  const owners = new Set(served.values())
  const lists = { next: 1 }
  const actors: Actor[] = []
  for (const piece of pieces) {
    if ('office' in piece) {
      if (!holder.has(piece.office))
        actors.push(...officeActors(document, piece.office, served.get(piece.office), lists))
      continue
    }
    const { name } = piece
    const office = officeOf.get(name) ?? null
    if (name.ambiguous && name.surname && !office) continue
    actors.push({
      ...blank,
      kind: 'named',
      from: Math.min(name.from, office?.from ?? name.from),
      to: Math.max(name.to, office?.to ?? name.to),
      name,
      office,
      party: office?.party ?? demonymBefore(document, name.from),
      owner: owners.has(name),
    })
  }
  const told = actors.filter((actor, index) => !sameHolder(document, actors[index - 1], actor))
  return [...told, ...findCounterparts(document, told, lists)].sort((a, b) => a.from - b.from)
}

/** "the spokesman of Ansarullah and head of its delegation": two offices of one holder, told alone. */
function sameHolder(document: Document, before: Actor | undefined, actor: Actor): boolean {
  if (
    before?.kind !== 'office' ||
    actor.kind !== 'office' ||
    before.plural ||
    actor.plural ||
    actor.list !== null
  )
    return false
  const gap = document.tokens.slice(before.to, actor.from)
  const joined = gap.length === 1 && document.vocabulary.and.has(gap[0]?.text ?? '')
  return joined && before.party === actor.party && before.office?.class !== actor.office?.class
}

/** "the Iranian Abbas Araghchi": in lists of counterparts. */
function demonymBefore(document: Document, at: number): string | null {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const party = document.marks.at('party', index)
    if (party?.value.demonym && adjacent(document, party.to, at, false)) return party.value.slug
  }
  return null
}

/**
 * "his Syrian counterpart": of the same office as whoever was told before, for another party; with
 * a name it is a plain actor already.
 */
function findCounterparts(document: Document, actors: readonly Actor[], lists: { next: number }): Actor[] {
  const found: Actor[] = []
  for (const sentence of document.sentences)
    for (const name of ['counterpart', 'counterparts'] as const)
      for (const mark of document.marks.phrasesWithin(name, sentence.from, sentence.to)) {
        const { parties, to } = partyList(document, mark.to)
        const before = actors
          .filter(
            (actor) =>
              actor.office && actor.from < mark.from && document.sentenceOf[actor.from] === sentence.index,
          )
          .at(-1)
        const list = lists.next++
        for (const party of parties.slice(0, name === 'counterpart' ? 1 : parties.length)) {
          if (
            actors.some(
              (actor) =>
                actor.kind === 'named' &&
                actor.from >= mark.from &&
                actor.from <= to + 2 &&
                (actor.party === party || name === 'counterpart'),
            )
          )
            continue
          const office = before?.office ? { ...before.office, party, affairs: [], serves: null } : null
          found.push({ ...blank, kind: 'counterpart', from: mark.from, to, office, party, list })
        }
      }
  return found
}
