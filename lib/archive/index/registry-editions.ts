/** When what of the registry last changed, and where addresses lead that entries no longer have. */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'

const rowsSchema = z.array(
  z.object({
    kind: z.string(),
    slug: z.string(),
    changedIn: z.bigint(),
    namedIn: z.bigint(),
    leadsTo: z.string().nullable(),
    ended: z.enum(['merged', 'renamed']).nullable(),
  }),
)

/** Sorts of entries, as the database tells them; a session is one of its series’. */
export type EntrySort = 'official' | 'party' | 'place' | 'series' | 'topic' | 'publisher'

/** A session as addresses tell it. */
export type SessionAddress = { series: string; number: string }

/** The slug of a session with a number; that of one without ends in the day on which it began. */
const NUMBERED = /^(?!.*-\d{4}-\d\d-\d\d$)(?<series>.+)-(?<number>\d+)$/

/** The session that a slug tells of by its number; null for any other. */
function sessionOf(slug: string): SessionAddress | null {
  const { series, number } = NUMBERED.exec(slug)?.groups ?? {}
  return series === undefined || number === undefined ? null : { series, number }
}

export class RegistryEditions {
  #changed = new Map<string, number>()
  #named = new Map<string, number>()
  #kinds = new Map<string, number>()
  #leads = new Map<string, string>()
  /** Those of them that lead from an earlier name of the same entry. */
  #renamed = new Map<string, string>()
  #upTo = -1n

  /** Learns what has changed since it was asked last: a small query by an index. */
  async refresh(db: Database): Promise<void> {
    const rows = rowsSchema.parse(
      await db.registryEntry.findMany({
        where: { changedIn: { gt: this.#upTo } },
        select: { kind: true, slug: true, changedIn: true, namedIn: true, leadsTo: true, ended: true },
      }),
    )
    for (const { kind, slug, changedIn, namedIn, leadsTo, ended } of rows) {
      const key = `${kind} ${slug}`
      this.#changed.set(key, Number(changedIn))
      this.#named.set(key, Number(namedIn))
      this.#kinds.set(kind, Math.max(this.#kinds.get(kind) ?? 0, Number(changedIn)))
      if (leadsTo === null) this.#leads.delete(key)
      else this.#leads.set(key, leadsTo)
      if (leadsTo === null || ended !== 'renamed') this.#renamed.delete(key)
      else this.#renamed.set(key, leadsTo)
      if (changedIn > this.#upTo) this.#upTo = changedIn
    }
  }

  /** Whether an entry stands under a slug, or did before it was merged or renamed. */
  knows(sort: EntrySort, slug: string): boolean {
    return this.#changed.has(`${sort} ${slug}`)
  }

  /** The edition in which anything of an entry, or a session or official of it, last changed. */
  ofEntry(sort: EntrySort, slug: string): number {
    return this.#changed.get(`${sort} ${slug}`) ?? 0
  }

  /** The edition in which anything of any entry of a sort last changed. */
  ofSort(sort: EntrySort): number {
    return this.#kinds.get(sort) ?? 0
  }

  /** The edition in which any of these, by sort and slug, was last given another name. */
  ofNames(keys: Iterable<string>): number {
    let latest = 0
    for (const key of keys) latest = Math.max(latest, this.#named.get(key) ?? 0)
    return latest
  }

  /** The slug under which stands what was called `slug`: itself, or where its address leads. */
  follow(sort: EntrySort, slug: string): string {
    return this.#followed(sort, slug)
  }

  /** The last name of the entry that was once called `slug`, be it merged into another since or not. */
  lastNameOf(sort: EntrySort, slug: string): string {
    return this.#followed(sort, slug, this.#renamed)
  }

  /** As `lastNameOf`, of a session. */
  lastNameOfSession(session: SessionAddress): SessionAddress {
    return this.#followedSession(session, this.#renamed)
  }

  /** All names that an entry bears, or that lead to it since they were merged or renamed: itself first. */
  namesLeadingTo(sort: EntrySort, slug: string): string[] {
    return [slug, ...this.#namesOf(sort).filter((name) => this.follow(sort, name) === slug && name !== slug)]
  }

  /** As `namesLeadingTo`, of a session. */
  sessionsLeadingTo({ series, number }: SessionAddress): SessionAddress[] {
    const told = [
      ...this.namesLeadingTo('series', series).map((name) => `${name}-${number}`),
      ...this.#namesOf('occasion'),
    ]
    const sessions = [...new Set(told)].flatMap((slug) => sessionOf(slug) ?? [])
    return sessions.filter((one) => {
      const now = this.followSession(one)
      return now.series === series && now.number === number
    })
  }

  /** The names of a sort that lead on. */
  #namesOf(kind: EntrySort | 'occasion'): string[] {
    const start = `${kind} `
    return [...this.#leads.keys()].flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []))
  }

  /**
   * The series and number under which a session stands that was called so: sessions are renumbered, and
   * moved to other series, whose names change in turn. One that has no number any more has no address.
   */
  followSession(session: SessionAddress): SessionAddress {
    return this.#followedSession(session)
  }

  #followedSession(session: SessionAddress, leads = this.#leads): SessionAddress {
    let here = session
    for (let step = 0; step <= leads.size; step++) {
      const told = sessionOf(this.#followed('occasion', `${here.series}-${here.number}`, leads)) ?? here
      const onward = { series: this.#followed('series', told.series, leads), number: told.number }
      if (onward.series === here.series && onward.number === here.number) break
      here = onward
    }
    return here
  }

  #followed(kind: EntrySort | 'occasion', slug: string, leads = this.#leads): string {
    let here = slug
    // Each step is another address: there are no more steps than leads.
    for (let step = 0; step < leads.size; step++) {
      const onward = leads.get(`${kind} ${here}`)
      if (onward === undefined) break
      here = onward
    }
    return here
  }
}
