/**
 * Keeps what the queries answered for as long as the archive stands as it was. The key carries the
 * archive's edition, which every change to what readers see raises in its own transaction: filing
 * from the command line shows at once, without a word between the two processes.
 */
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { type Database, database } from '@/lib/db/client'
import { editionOf } from './counts'

/** The tag of everything kept. */
const ARCHIVE_TAG = 'archive'

/** Seconds after which an answer is asked for again even so. */
const KEPT_FOR = 24 * 60 * 60

/** One small query a request, however many loaders a page calls. */
const currentEdition = cache(() => editionOf(database()))

/**
 * A query that asks the process's own database, and remembers its answers.
 * @param name tells it apart from all others
 * @param query its arguments and its answer must survive JSON
 */
export function cached<Args extends unknown[], Answer>(
  name: string,
  query: (db: Database, ...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    const key = JSON.stringify([name, await currentEdition(), ...args])
    const remembered = unstable_cache(() => query(database(), ...args), [key], {
      tags: [ARCHIVE_TAG],
      revalidate: KEPT_FOR,
    })
    return remembered()
  }
}
