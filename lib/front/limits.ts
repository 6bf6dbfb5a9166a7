/**
 * How often one network address may ask for what costs. Each limit is a number of requests a minute,
 * which may also come all at once; readers come nowhere near. Addresses are forgotten, the least
 * recent first, when there are too many of them, so that the memory is bounded.
 */
import { LRUCache } from 'lru-cache'

/** Requests a minute, by what is asked for. */
const PER_MINUTE = {
  /** Searches, and suggestions while one is typed. */
  search: 300,
  /** Lists to take away, the JSON interface, harvesting. */
  exports: 120,
  /** Pictures to share, which a browser draws. */
  pictures: 60,
  /** Dispatches sent by programs. */
  dispatches: 600,
  /** What is asked of the desk, signing in included. */
  desk: 600,
} as const
export type Limit = keyof typeof PER_MINUTE
export type Limits = Partial<Record<Limit, number>>

const isLimit = (name: string): name is Limit => Object.hasOwn(PER_MINUTE, name)

/**
 * RATE_LIMITS: `off`, or numbers in the place of the usual ones, `search=600 exports=30`; 0 lifts a limit.
 * What cannot be read is left as usual.
 */
export function readLimits(setting: string | undefined): Limits {
  if (setting?.trim() === 'off') return {}
  const told = (setting ?? '').split(/[\s,]+/).flatMap((pair) => {
    const [name = '', number = ''] = pair.split('=')
    return isLimit(name) && /^\d{1,6}$/.test(number) ? [[name, Number(number)] as const] : []
  })
  return { ...PER_MINUTE, ...Object.fromEntries(told) }
}

const LIMITED: readonly [Limit, RegExp][] = [
  ['search', /^(\/[a-z]{2}\/search|\/api\/suggest)$/],
  ['pictures', /^\/m\/.*\.png$/],
  ['dispatches', /^\/api\/dispatches(\/|$)/],
  ['desk', /^\/api\/desk\//],
  ['exports', /^\/api\/(meetings\.|v1\/|oai$|try$)|^\/sitemap/],
]

/** A path as the routes read it, in which any character may be written by its number. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Which limit a path counts against; null for what is cheap. */
export function limitOf(path: string): Limit | null {
  const read = decoded(path)
  return LIMITED.find(([, pattern]) => pattern.test(read))?.[0] ?? null
}

const MINUTE = 60_000
const ADDRESSES_KEPT = 50_000

/** Whoever holds an IPv6 address holds the 2^64 others of its network. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const [before, after] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)]
  const groups = [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
  return `${groups.slice(0, 4).join(':')}::/64`
}

const isThisMachine = (address: string) => address === '::1' || address.startsWith('127.')

export type Meter = {
  /** Counts a request; how many seconds to wait where it is one too many, else 0. */
  count: (limit: Limit, address: string | null, now?: number) => number
}

/**
 * Keeps, for each address and limit, the moment until which its allowance is used up (the generic cell
 * rate algorithm: a bucket that leaks, in one number). This machine is not limited, nor is who cannot be
 * told apart from others: behind a proxy that TRUSTED_PROXIES does not tell of, all readers are one.
 */
export function makeMeter(limits: Limits): Meter {
  const used = new LRUCache<string, number>({ max: ADDRESSES_KEPT })
  return {
    count(limit, address, now = Date.now()) {
      const perMinute = limits[limit] ?? 0
      if (perMinute === 0 || address === null || isThisMachine(address)) return 0
      const key = `${limit} ${networkOf(address)}`
      const until = Math.max(used.get(key) ?? now, now) + MINUTE / perMinute
      if (until > now + MINUTE) return Math.ceil((until - now - MINUTE) / 1000)
      used.set(key, until)
      return 0
    },
  }
}
