/** Which words of a query were read as an office, and who held it. */
import type { OfficesUnderstood } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import { loadNames } from '../names'
import type { Tenure } from './offices-held'
import type { Query } from './terms'

/** So many who held an office are told, the latest first. */
const SHOWN = 5

/** The terms of an office but for those that nobody dated, of whom another is known. */
function datedOf(holders: readonly Tenure[]): Tenure[] {
  const isDated = ({ from, to }: Tenure) => from !== null || to !== null
  const dated = new Set(holders.filter(isDated).map(({ official }) => official))
  return holders.filter((tenure) => isDated(tenure) || !dated.has(tenure.official))
}

/** @param query as typed, of which the terms are */
export async function officesUnderstood(
  { db }: ArchiveIndex,
  { wanted }: Query,
  query: string,
): Promise<OfficesUnderstood[]> {
  const asked = wanted.flatMap(({ typed, office }) => (office === null ? [] : [{ typed, office }]))
  if (asked.length === 0) return []
  const names = await loadNames(db, {
    official: asked.flatMap(({ office }) => office.holders.map(({ official }) => official)),
    party: asked.map(({ office }) => office.told.party),
  })
  return asked.map(({ typed, office: { told, ...office } }) => {
    const holders = datedOf(office.holders)
    return {
      ...told,
      party: told.party === null ? null : names('party', told.party),
      typed,
      holders: holders
        .slice(0, SHOWN)
        .map(({ official, from, to }) => ({ ...names('official', official), from, to })),
      total: holders.length,
      asWords: query.replace(typed, () => `"${typed}"`),
    }
  })
}
