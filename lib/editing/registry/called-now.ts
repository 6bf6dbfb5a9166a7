/** Values of records that speak of entries as they were called. */
import type { Transaction } from '@/lib/db/client'
import { follower, leadsOnFile } from '@/lib/registry/on-file'
import type { RecordValues } from '../values'

/**
 * The same values, speaking of what was merged or renamed by what stands in its place: an old version is
 * restored so, and a correction that was begun before a merge.
 */
export async function calledNow(tx: Transaction, values: RecordValues): Promise<RecordValues> {
  const leads = await leadsOnFile(tx)
  if (leads.length === 0) return values
  const call = follower(leads)
  const { place, occasion, participants, topics } = values
  return {
    ...values,
    place: place === null ? null : call('place', place),
    occasion: occasion === null ? null : { ...occasion, series: call('series', occasion.series) },
    participants: participants.map((person) => ({
      ...person,
      official: person.official === null ? null : call('official', person.official),
      party: person.party === null ? null : call('party', person.party),
    })),
    topics: [...new Set(topics.map((topic) => call('topic', topic)))],
  }
}
