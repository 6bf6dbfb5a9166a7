/**
 * Offices as a query names them: an office with whose it is, what for, in whose service, or who held it
 * (“Russian foreign minister”, «نماینده ویژه پوتین در امور سوریه», “foreign minister Zarif”).
 */
import type { OfficeKind } from '../dto'
import type { Lexicon } from './lexicon'
import { named } from './naming'
import { SERVING } from './office-names'
import { officePhrases } from './office-phrases'
import type { OfficeNamed, Tenure } from './offices-held'
import { scriptOf } from './sounds'
import type { Term } from './terms'
import { plainWords } from './words'

/** An office that is asked for: how it is told, and who held it. */
export type OfficeAsked = { told: Pick<Tenure, 'kind' | 'title' | 'party'>; holders: Tenure[] }

/** A term with the office that its words may name, the small word before it, and where it stands in the text. */
export type Told = { term: Term; office: OfficeNamed | null; led: string | null; start: number; end: number }

/** What leads to whom or what an office deals with. */
const ABOUT: ReadonlySet<string> = new Set(plainWords('to for in at در برای به فی الی в во по için'))
/** Words between an office and what it deals with, which say nothing else. */
const LINKS: ReadonlySet<string> = new Set(
  plainWords(
    'affairs settlement امور شؤون لشؤون ملف لدى при делам вопросам урегулированию işlerinden sorumlu',
  ),
)

/** What tells of an office beside it: a party, somebody whom it serves, or the office of whom it serves. */
type Beside = { at: number } & (
  | { sort: 'party'; slugs: string[]; about: boolean }
  | { sort: 'master'; slugs: string[] }
  | { sort: 'served'; kind: OfficeKind }
)

const slugsOf = ({ things }: Term, sort: 'party' | 'official') =>
  things.filter((thing) => thing.sort === sort).map(({ slug }) => slug)

const isPerson = ({ term: { days, office, things } }: Told) =>
  days === null && office === null && things.some(({ sort }) => sort === 'official')

/** The tenures of an office by those whom a term names. */
const byPerson = (tenures: readonly Tenure[], { things }: Term) =>
  tenures.filter(({ official }) => things.some(({ sort, slug }) => sort === 'official' && slug === official))

/** An office among what else is told, and all who held any such. */
type Reading = { lexicon: Lexicon; told: readonly Told[]; at: number; office: OfficeNamed; tenures: Tenure[] }

/** What of a query stands beside its office, at a place; null for what does not tell of it. */
function besideAt({ told, tenures }: Reading, at: number, linked: boolean): Beside | null {
  const one = told[at]
  if (one === undefined || one.term.office !== null || one.term.days !== null) return null
  if (one.office && 'kind' in one.office) return { at, sort: 'served', kind: one.office.kind }
  const parties = slugsOf(one.term, 'party')
  if (parties.length > 0)
    return { at, sort: 'party', slugs: parties, about: linked || ABOUT.has(one.led ?? '') }
  if (!isPerson(one) || byPerson(tenures, one.term).length > 0) return null
  return { at, sort: 'master', slugs: slugsOf(one.term, 'official') }
}

/** The most that is told of an office on one side of it. */
const MOST_BESIDE = 3

/** What is told of an office in one direction, the nearest first. */
function besides(reading: Reading, step: 1 | -1): Beside[] {
  const found: Beside[] = []
  let linked = false
  for (let at = reading.at + step; found.length < MOST_BESIDE; at += step) {
    if (reading.told[at]?.term.words.every((word) => LINKS.has(word))) {
      linked = step > 0
      continue
    }
    const one = besideAt(reading, at, linked)
    if (one === null) break
    linked = false
    found.push(one)
  }
  return found
}

const isOf = ({ party }: Tenure, slugs: readonly string[]) => party !== null && slugs.includes(party)
const isAbout = ({ affairs }: Tenure, slugs: readonly string[]) => slugs.some((slug) => affairs.has(slug))

/** Those whose office is of the first party that it does not deal with, and deals with the others; else the other way about. */
function ofParties(
  tenures: readonly Tenure[],
  parties: readonly Extract<Beside, { sort: 'party' }>[],
): Tenure[] {
  const owner = parties.find(({ about }) => !about)
  const others = parties.filter((party) => party !== owner)
  const first = tenures.filter(
    (tenure) =>
      (owner === undefined || isOf(tenure, owner.slugs)) &&
      others.every(({ slugs }) => isAbout(tenure, slugs)),
  )
  if (first.length > 0 || owner === undefined) return first
  return tenures.filter(
    (tenure) =>
      isAbout(tenure, owner.slugs) &&
      others.every(({ slugs, about }) => (about ? isAbout(tenure, slugs) : isOf(tenure, slugs))),
  )
}

/** Who held the office of which all that stands beside it is told. */
function heldBeside({ lexicon, tenures }: Reading, beside: readonly Beside[]): Tenure[] {
  const masters = beside.flatMap((one) => (one.sort === 'master' ? one.slugs : []))
  const theirs = lexicon.offices.tenures.filter(({ official }) => masters.includes(official))
  const owners = theirs.flatMap(({ party }) => party ?? [])
  const parties = beside.flatMap((one) => (one.sort === 'party' ? [one] : []))
  const all = ofParties(
    masters.length === 0 ? tenures : tenures.filter((tenure) => isOf(tenure, owners)),
    parties,
  )
  const served = [
    ...beside.flatMap((one) => (one.sort === 'served' ? [one.kind] : [])),
    ...theirs.flatMap(({ kind }) => kind ?? []),
  ]
  // Titles leave out whom an office serves as often as not.
  const serving = all.filter(({ serves }) => served.some((kind) => serves.has(kind)))
  return serving.length > 0 ? serving : all
}

/** Which of what stands beside an office may be told of it, the likeliest first. */
function choices(reading: Reading): Beside[][] {
  const { told, at, office } = reading
  const [before, after] = [besides(reading, -1), besides(reading, 1)]
  if ('kind' in office && SERVING.has(office.kind)) {
    const some = (side: readonly Beside[]) =>
      [3, 2, 1, 0].flatMap((size) => (size > side.length ? [] : [side.slice(0, size)]))
    return some(before)
      .flatMap((left) => some(after).map((right) => [...left.toReversed(), ...right]))
      .sort((a, b) => b.length - a.length)
  }
  const nearest = ([first]: readonly Beside[]) => (first?.sort === 'party' ? [[first]] : [])
  const isBefore = scriptOf(told[at]?.term.words[0] ?? '') === 'Latin' && told[at + 1]?.led !== 'of'
  return [...nearest(isBefore ? before : after), ...nearest(isBefore ? after : before), []]
}

type Some = readonly [Tenure, ...Tenure[]]
const isSome = (tenures: readonly Tenure[]): tenures is Some => tenures.length > 0

/** An office as it was read: the first and last place of what tells of it, and the person beside it who held it. */
type Found = { from: number; to: number; holders: Some; person: Term | null }

const isOfOne = (tenures: readonly Tenure[]) => new Set(tenures.map(({ party }) => party)).size === 1

function chosen(reading: Reading, beside: readonly Beside[]): Found | null {
  const { told, at, office, tenures } = reading
  const places = [at, ...beside.map((one) => one.at)]
  const [from, to] = [Math.min(...places), Math.max(...places)]
  const isTold = beside.some(({ sort }) => sort !== 'served')
  const own = 'of' in office && office.of !== null && !isTold ? office.of : null
  const all =
    own === null
      ? heldBeside(reading, beside)
      : tenures.filter((one) => isOf(one, [own]) || isAbout(one, [own]))
  for (const place of [to + 1, from - 1]) {
    const one = told[place]
    if (one === undefined || !isPerson(one)) continue
    const holders = byPerson(all, one.term)
    if (isSome(holders))
      return { from: Math.min(from, place), to: Math.max(to, place), holders, person: one.term }
  }
  const isWhole = isTold || own !== null || ('title' in office && isOfOne(all))
  return isSome(all) && isWhole ? { from, to, holders: all, person: null } : null
}

function read(reading: Reading): Found | null {
  for (const beside of choices(reading)) {
    const found = chosen(reading, beside)
    if (found !== null) return found
  }
  return null
}

/** @param text of which the words are */
export function joinOffices(lexicon: Lexicon, text: string, terms: readonly Told[]): Term[] {
  const told = [...terms]
  const isServing = ({ office }: Told) => office !== null && 'kind' in office && SERVING.has(office.kind)
  // Who serves somebody is told with whom he serves: those are read before any other office.
  for (const serving of [true, false])
    for (let at = 0; at < told.length; at++) {
      const one = told[at]
      if (one?.office == null || isServing(one) !== serving) continue
      const found = read({
        lexicon,
        told,
        at,
        office: one.office,
        tenures: lexicon.offices.ofOffice(one.office),
      })
      if (found === null) continue
      const all = told.slice(found.from, found.to + 1)
      const [start, end] = [all[0]?.start ?? one.start, all.at(-1)?.end ?? one.end]
      const term = officeTerm(lexicon, one.term, found)
      const whole = { ...term, typed: text.slice(start, end), words: all.flatMap(({ term }) => term.words) }
      told.splice(found.from, all.length, { term: whole, office: null, led: all[0]?.led ?? null, start, end })
      at = found.from
    }
  return told.map(({ term }) => term)
}

const lengthOf = (title: Tenure['title']) => JSON.stringify(title).length

/** By its title, the shortest, where it is of its own name, or all hold the same one for somebody or about something; else by its kind. */
function toldBy(holders: Some): OfficeAsked['told'] {
  const [{ kind, party }] = holders
  const title = holders.reduce(
    (short, other) => (lengthOf(other.title) < lengthOf(short) ? other.title : short),
    holders[0].title,
  )
  const beside = ({ affairs, serves }: Tenure) => [...affairs, ...serves].sort().join()
  const isServing = kind !== null && SERVING.has(kind) && new Set(holders.map(beside)).size === 1
  const isTitle = isServing || holders.every(({ own }) => own)
  return { kind: isTitle ? null : kind, title, party: isOfOne(holders) ? party : null }
}

function officeTerm(lexicon: Lexicon, term: Term, { holders, person }: Found): Term {
  const things = lexicon.offices.peopleOf(holders)
  return {
    ...term,
    things,
    series: [],
    manner: null,
    office: { told: toldBy(holders), holders: [...holders] },
    phrases: person ? named(lexicon, person, things).phrases : officePhrases(lexicon, holders),
  }
}
