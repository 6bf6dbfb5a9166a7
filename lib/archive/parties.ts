/** What the registry knows of parties. */
import type { Transaction } from '@/lib/db/client'
import type { PartyPageDto } from './dto'
import { loadNames } from './names'

/** Null for an unknown slug. */
export async function partyBySlug(db: Transaction, slug: string): Promise<PartyPageDto | null> {
  const row = await db.party.findUnique({
    where: { slug },
    select: {
      kind: true,
      capitalSlug: true,
      spellings: {
        orderBy: [{ language: 'asc' }, { ordinal: 'asc' }],
        select: { language: true, text: true },
      },
    },
  })
  if (row === null) return null
  const names = await loadNames(db, { party: [slug], place: [row.capitalSlug] })
  const spellings: PartyPageDto['spellings'] = {}
  for (const { language, text } of row.spellings) spellings[language] = [...(spellings[language] ?? []), text]
  return {
    ...names('party', slug),
    kind: row.kind,
    capital: row.capitalSlug === null ? null : names('place', row.capitalSlug),
    spellings,
  }
}
