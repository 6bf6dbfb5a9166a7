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
  }),
)

/** Sorts of entries, as the database tells them; a session is one of its series’. */
export type EntrySort = 'official' | 'party' | 'place' | 'series' | 'topic' | 'publisher'

/** A session as addresses tell it. */
export type SessionAddress = { series: string; number: string }

/** The slug of a session with a number; that of one without ends in the day on which it began. */
const NUMBERED = /^(?!.*-\d{4}-\d\d-\d\d$)(?<series>.+)-(?<number>\d+)$/

export class RegistryEditions {
  #changed = new Map<string, number>()
  #named = new Map<string, number>()
  #kinds = new Map<string, number>()
  #leads = new Map<string, string>()
  #upTo = -1n

  /** Learns what has changed since it was asked last: a small query by an index. */
  async refresh(db: Database): Promise<void> {
    const rows = rowsSchema.parse(
      await db.registryEntry.findMany({
        where: { changedIn: { gt: this.#upTo } },
        select: { kind: true, slug: true, changedIn: true, namedIn: true, leadsTo: true },
      }),
    )
    for (const { kind, slug, changedIn, namedIn, leadsTo } of rows) {
      const key = `${kind} ${slug}`
      this.#changed.set(key, Number(changedIn))
      this.#named.set(key, Number(namedIn))
      this.#kinds.set(kind, Math.max(this.#kinds.get(kind) ?? 0, Number(changedIn)))
      if (leadsTo === null) this.#leads.delete(key)
      else this.#leads.set(key, leadsTo)
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

  /**
   * The series and number under which a session stands that was called so: sessions are renumbered, and
   * moved to other series, whose names change in turn. One that has no number any more has no address.
   */
  followSession({ series, number }: SessionAddress): SessionAddress {
    let here = { series, number }
    for (let step = 0; step <= this.#leads.size; step++) {
      const told = NUMBERED.exec(this.#followed('occasion', `${here.series}-${here.number}`))?.groups
      const onward = {
        series: this.#followed('series', told?.series ?? here.series),
        number: told?.number ?? here.number,
      }
      if (onward.series === here.series && onward.number === here.number) break
      here = onward
    }
    return here
  }

  #followed(kind: EntrySort | 'occasion', slug: string): string {
    let here = slug
    // Each step is another address: there are no more steps than leads.
    for (let step = 0; step < this.#leads.size; step++) {
      const onward = this.#leads.get(`${kind} ${here}`)
      if (onward === undefined) break
      here = onward
    }
    return here
  }
}
