/** Time travel by RFC 7089 (Memento): a permalink is the original and its time gate, versions are mementos. */
import { permalink } from '@/lib/archive/address'
import type { RevisionLine } from '@/lib/archive/dto'
import { linkHeader, TIMEMAP_TYPE, type TypedLink } from './links'

type Version = Pick<RevisionLine, 'version' | 'at'>

/** An instant as HTTP writes it: `Sat, 25 Dec 2021 00:00:00 GMT`. */
export const httpDate = (instant: string) => new Date(instant).toUTCString()

/** What an `Accept-Datetime` header asks for, in milliseconds; NaN for what is no HTTP date, or no day. */
export function readHttpDate(told: string): number {
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(told)) return NaN
  const moment = Date.parse(told)
  const isThatDay = !Number.isNaN(moment) && new Date(moment).toUTCString() === told
  return isThatDay ? moment : NaN
}

/** HTTP dates tell whole seconds: a version counts from the second in which it was made. */
const secondOf = (instant: string) => Math.floor(Date.parse(instant) / 1000) * 1000

/**
 * The version that stood at a moment; the first for any moment before it.
 * @param versions the newest first, at least one
 */
export function versionAt<One extends Version>(versions: readonly One[], moment: number): One | undefined {
  return versions.find(({ at }) => secondOf(at) <= moment) ?? versions.at(-1)
}

export function timemapPath(id: string): string {
  return `${permalink(id)}.timemap`
}

/** Where a record and all its versions are: the links of every answer that is about time. */
export function timeLinks(id: string): TypedLink[] {
  return [
    { rel: 'original timegate', href: permalink(id) },
    { rel: 'timemap', href: timemapPath(id), type: TIMEMAP_TYPE },
  ]
}

function mementoLink(id: string, { version, at }: Version, rel: string): TypedLink {
  return { rel, href: permalink(id, version), datetime: httpDate(at) }
}

/** The links from one version to its neighbours and to the ends of the history. */
export function neighbourLinks(id: string, versions: readonly Version[], shown: number): TypedLink[] {
  const oldestFirst = versions.toReversed()
  const place = oldestFirst.findIndex(({ version }) => version === shown)
  const roles = [
    ['first', 0],
    ['prev', place - 1],
    ['next', place + 1],
    ['last', oldestFirst.length - 1],
  ] as const
  const byPlace = new Map<number, string[]>([[place, []]])
  for (const [role, at] of roles) if (oldestFirst[at]) byPlace.set(at, [...(byPlace.get(at) ?? []), role])
  return [...byPlace].flatMap(([at, rels]) => {
    const version = oldestFirst[at]
    return version ? [mementoLink(id, version, [...rels, 'memento'].join(' '))] : []
  })
}

/** All versions of a record, the oldest first (application/link-format, RFC 6690). */
export function writeTimemap(id: string, versions: readonly Version[], origin: string): string {
  const oldestFirst = versions.toReversed()
  const last = oldestFirst.length - 1
  const mementos = oldestFirst.map((version, place) => {
    const ends = [...(place === 0 ? ['first'] : []), ...(place === last ? ['last'] : [])]
    return mementoLink(id, version, [...ends, 'memento'].join(' '))
  })
  const links: TypedLink[] = [
    { rel: 'original timegate', href: permalink(id) },
    { rel: 'self', href: timemapPath(id), type: TIMEMAP_TYPE },
    ...mementos,
  ]
  return `${links.map((link) => linkHeader([link], origin)).join(',\n')}\n`
}
