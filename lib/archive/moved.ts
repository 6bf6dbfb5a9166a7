/** Where addresses lead that speak of entries by names that these no longer have: merged or renamed ones. */
import { LISTS_OF_ENTRIES } from './filter'
import type { ArchiveIndex } from './index/archive-index'
import type { EntrySort, RegistryEditions } from './index/registry-editions'

/** The parts of paths that are followed by the slug of an entry. */
const SECTIONS: Readonly<Record<string, EntrySort>> = {
  officials: 'official',
  parties: 'party',
  places: 'place',
  topics: 'topic',
  rounds: 'series',
}

/**
 * The address that speaks of the same by the names that stand.
 * @param address a path with its query, of a page or of the JSON interface
 * @returns null where it does so already
 */
export function movedAddress({ registry }: Pick<ArchiveIndex, 'registry'>, address: string): string | null {
  const [path = '', query = ''] = address.split('?', 2)
  const segments = path.split('/')
  const followed = segments.map((segment, place) => {
    const section = SECTIONS[segments[place - 1] ?? '']
    // `/pairs/officials/A/B`: both are officials.
    const other = segments[place - 3] === 'pairs' ? SECTIONS[segments[place - 2] ?? ''] : undefined
    const sort = section ?? other
    return sort === undefined ? segment : registry.follow(sort, segment)
  })
  const rounds = segments.indexOf('rounds')
  const [series, number] = segments.slice(rounds + 1)
  if (rounds !== -1 && series !== undefined && number !== undefined) {
    const session = registry.followSession({ series, number })
    followed.splice(rounds + 1, 2, session.series, session.number)
  }
  const parameters = new URLSearchParams(query)
  const told = parametersNow(registry, parameters)
  const moved =
    followed.some((segment, place) => segment !== segments[place]) ||
    [...parameters].some(([, value], place) => value !== told[place]?.[1])
  if (!moved) return null
  const written = new URLSearchParams(told).toString()
  return followed.join('/') + (written === '' ? '' : `?${written}`)
}

/** The parameters of a list, by the names that stand. */
function parametersNow(registry: RegistryEditions, parameters: URLSearchParams): [string, string][] {
  const [series, number] = [parameters.get('series'), parameters.get('number')]
  const session = series !== null && number !== null ? registry.followSession({ series, number }) : null
  const ofSession = new Map(session === null ? [] : Object.entries(session))
  return [...parameters].map(([name, value]) => {
    const sort = LISTS_OF_ENTRIES.find((one) => one === name)
    return [name, ofSession.get(name) ?? (sort === undefined ? value : registry.follow(sort, value))]
  })
}
