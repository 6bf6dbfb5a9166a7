/** Whose somebody is where his country is told elsewhere: once for several, before his name, by "this". */
import { type Document, isMark } from '../document'
import { firstFrom } from '../in-order'
import type { Actor } from './actors'
import { adjacent } from './pairing'
import { statesNamed } from './told-parties'

/** Nothing between two offices but "and", a comma. */
function chained(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = document.tokens[at]
    if (!isMark(token, ',') && !document.vocabulary.and.has(token?.text ?? '')) return false
  }
  return to > from
}

const tellsNoCountry = (actor: Actor | undefined) =>
  actor?.kind === 'office' && actor.party === null && !actor.plural && actor.office?.affairs.length === 0

/** "with the prime minister and the speaker of Iraq": the country of the last is that of those met before it. */
export function shareCountry(document: Document, actors: readonly Actor[]): void {
  if (document.vocabulary.lexicon.titles !== 'after') return
  for (let last = actors.length - 1; last > 0; last--) {
    const party = actors[last]?.office?.party ?? null
    if (party === null || actors[last]?.plural) continue
    let first = last
    while (first > 0) {
      const [before, next] = [actors[first - 1], actors[first]]
      if (!before || !next || !tellsNoCountry(before) || !chained(document, before.to, next.from)) break
      first--
    }
    const start = actors[first]?.from ?? 0
    if (first === last || !document.marks.phraseBefore('with', start)) continue
    for (const actor of actors.slice(first, last + 1)) {
      actor.beside = true
      actor.party = party
      if (actor.office) actor.office = { ...actor.office, party }
    }
  }
}

/** "the deputy chairman of this committee": of whose committee was told last; null where it is no such office. */
function partyOfBody(document: Document, actors: readonly Actor[], actor: Actor): string | null {
  const { marks, tokens } = document
  const end = actor.office?.to ?? 0
  const pointed = marks.phrase('demonstratives', end)
  const body = pointed ? marks.phrase('bodies', pointed.to) : undefined
  if (!body) return null
  const word = tokens[body.from]?.text ?? ''
  for (let at = firstFrom(actors, actor.from) - 1; at >= 0; at--) {
    const other = actors[at]
    if (!other?.office?.words.includes(word)) continue
    const known = document.vocabulary.index.officials.get(other.name?.slugs[0] ?? '')?.party
    return other.party ?? known ?? document.home
  }
  return null
}

/** Gives those whose office is of "this committee" the party of the committee told before. */
export function shareBodies(document: Document, actors: readonly Actor[]): void {
  for (const actor of actors) {
    if (!actor.office || actor.party !== null) continue
    const party = partyOfBody(document, actors, actor)
    if (party === null) continue
    actor.party = party
    actor.office = { ...actor.office, party }
  }
}

/** "of these three countries": as many states as were told last, the page's own left out; none where it isn't told. */
export function countriesAgain(document: Document, at: number): { parties: string[]; to: number } | null {
  const { marks, tokens, vocabulary } = document
  const pointed = marks.phrase('demonstratives', at)
  if (!pointed) return null
  const count = vocabulary.counts.get(tokens[pointed.to]?.text ?? '')
  const country = count === undefined ? undefined : marks.phrase('countryWords', pointed.to + 1)
  if (count === undefined || !country) return null
  const states = statesNamed(document)
  const parties: string[] = []
  for (let index = firstFrom(states, at) - 1; index >= 0 && parties.length < count; index--) {
    const slug = states[index]?.value.slug
    if (slug !== undefined && slug !== document.home && !parties.includes(slug)) parties.unshift(slug)
  }
  return parties.length === count ? { parties, to: country.to } : null
}

/** "the Iranian Abbas Araghchi": in lists of counterparts; titles after: "his own Iranian counterpart A". */
export function demonymBefore(document: Document, at: number): string | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const last = document.marks.at('party', index)
    const wider = document.marks.at('party', index - 1)
    // "South Sudanese": the longer of two that end together.
    const party = wider && wider.to === last?.to ? wider : last
    const told = party?.value.demonym || (document.tokens[(party?.to ?? 0) - 1]?.suffix ?? '') !== ''
    if (!party || !told) continue
    const end = document.marks.phrase('pronouns', party.to)?.to ?? party.to
    if (adjacent(document, end, at, false)) return party.value.slug
  }
  return null
}

/** "Demeke Mekonnen of Ethiopia": where a name's country is told after it. */
export function countryAfter(document: Document, at: number): string | null {
  const { marks } = document
  const link = marks.phrase('officeOf', at) ?? fromInRow(document, at)
  const party = link ? marks.at('party', link.to) : undefined
  return party && !party.value.demonym ? party.value.slug : null
}

/** "A from Iran, B from Norway and C from Syria took part": in such a row, and not in "A asked of Iran and Russia". */
function fromInRow({ marks, tokens, vocabulary }: Document, at: number) {
  const from = vocabulary.lexicon.titles === 'after' ? marks.phrase('fromWords', at) : undefined
  const end = from ? marks.at('party', from.to)?.to : undefined
  if (end === undefined) return undefined
  const joined = isMark(tokens[end], ',') || vocabulary.and.has(tokens[end]?.text ?? '')
  const next = joined && marks.at('party', end + 1) === undefined
  const took = marks.at('verb', end)?.value.class === 'take-part'
  const there = marks.phrase('locatives', end) && marks.phrase('demonstratives', end + 1)
  return next || took || there ? from : undefined
}
