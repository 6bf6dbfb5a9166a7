/** The names of what entries of the registry speak of. */
import { distinct, loadNames } from '@/lib/archive/names'
import type { Database } from '@/lib/db/client'
import type { Entry } from '@/lib/registry/entry'
import { withReferences } from '@/lib/registry/references'
import type { NamesByKey } from './registry-shapes'

/** By sort and slug: `party ir`. */
export async function spokenOf(db: Database, entry: Entry): Promise<NamesByKey> {
  const spoken: Record<'official' | 'party' | 'place' | 'series', string[]> = {
    official: [],
    party: [],
    place: [],
    series: [],
  }
  withReferences(entry, (kind, slug) => {
    if (kind === 'official' || kind === 'party' || kind === 'place' || kind === 'series')
      spoken[kind].push(slug)
    return slug
  })
  const names = await loadNames(db, spoken)
  const named = (['official', 'party', 'place', 'series'] as const).flatMap((kind) =>
    distinct(spoken[kind]).map((slug) => [`${kind} ${slug}`, names(kind, slug).name] as const),
  )
  return Object.fromEntries(named)
}
