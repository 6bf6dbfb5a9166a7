/** The names of all that records' values speak of, for pages that say them in words. */
import { distinct, loadNames } from '@/lib/archive/names'
import { officialsInOffice } from '@/lib/archive/officials'
import type { Transaction } from '@/lib/db/client'
import type { RecordValues } from '@/lib/editing/values'
import type { IssueFigures } from '@/lib/parser/draft'
import type { Bearer, NamesBySlug } from './shapes'

/** The names of what any of the values tells, in one query. */
export async function namesFor(db: Transaction, values: readonly RecordValues[]): Promise<NamesBySlug> {
  const people = values.flatMap(({ participants }) => participants)
  const wanted = {
    official: people.map(({ official }) => official),
    party: people.map(({ party }) => party),
    place: values.map(({ place }) => place),
    series: values.map(({ occasion }) => occasion?.series),
    topic: values.flatMap(({ topics }) => topics),
  }
  const names = await loadNames(db, wanted)
  const named = (sort: keyof typeof wanted) =>
    wanted[sort].flatMap((slug) => (slug ? [[`${sort} ${slug}`, names(sort, slug).name] as const] : []))
  return Object.fromEntries([
    ...named('official'),
    ...named('party'),
    ...named('place'),
    ...named('series'),
    ...named('topic'),
  ])
}

/** Who bears the names that doubts are about, with the party and the latest office of each. */
export async function bearersOf(
  db: Transaction,
  doubts: readonly { figures?: IssueFigures | undefined }[],
): Promise<Bearer[]> {
  const slugs = distinct(doubts.flatMap(({ figures }) => figures?.officials ?? []))
  return slugs.length === 0 ? [] : officialsInOffice(db, slugs)
}
