/**
 * Keeps what the queries answered for as long as nothing that they show has changed. Every answer is
 * kept with its stamp: the edition of the archive in which what it shows last changed, told by the
 * index, which learns of changes by other processes with one small query a request. An answer whose
 * stamp is still the same is given again; another is asked for anew.
 */
import { LRUCache } from 'lru-cache'
import type { Database } from '@/lib/db/client'
import type { ArchiveIndex } from './index/archive-index'
import { archiveIndex } from './index/current'
import { notingNames } from './names'
import { noteShown, type Stamp } from './shown'

type Kept<Answer> = { answer: Answer; stamp: Stamp; stampNow: (index: ArchiveIndex) => Stamp }

/** How many answers of one query are kept. */
const ANSWERS_KEPT = 200

/** Asks the index and the process's own database, and remembers the answers. */
export type FromIndex<Args extends unknown[], Answer> = (
  index: ArchiveIndex,
  ...args: Args
) => Promise<Answer>

/**
 * The stamp of an answer, which is to change when anything that the answer shows changes, and only
 * then: `index.stampOf(filter)`, `index.stampOfMeeting(id)`, `index.registry.ofEntry(sort, slug)`, or the
 * greatest of several; of what is merely counted, the counts, as a text. Names need no stamp: an answer
 * is dropped too when any that it asked for is another.
 */
export type StampOf<Args extends unknown[], Answer> = (
  index: ArchiveIndex,
  args: NoInfer<Args>,
  answer: NoInfer<Answer>,
) => Stamp

/**
 * A query of the index, and its remembered answers.
 * @param name tells it apart from all others
 * @param query its arguments must survive JSON; its answers are shared, and never to be changed
 * @param stampOf without it, an answer is dropped at every change of the archive
 */
export function cachedFromIndex<Args extends unknown[], Answer>(
  name: string,
  query: FromIndex<Args, Answer>,
  stampOf: StampOf<Args, Answer> = (index) => index.edition,
): (...args: Args) => Promise<Answer> {
  const answers = new LRUCache<string, Kept<Answer>>({ max: ANSWERS_KEPT })
  return async (...args) => {
    const index = await archiveIndex()
    const key = JSON.stringify([name, ...args])
    const kept = answers.get(key)
    if (kept !== undefined && kept.stamp === kept.stampNow(index)) {
      noteShown(kept)
      return kept.answer
    }
    const { edition } = index
    const { answer, named } = await notingNames(() => query(index, ...args))
    const stampNow = (now: ArchiveIndex) => `${stampOf(now, args, answer)}/${now.registry.ofNames(named)}`
    const made = { answer, stamp: stampNow(index), stampNow }
    // Where the index has learnt of a change meanwhile, the answer may be of before it.
    if (index.edition === edition) answers.set(key, made)
    noteShown(made)
    return answer
  }
}

/** A query of the process's own database, and its remembered answers; see `cachedFromIndex`. */
export function cached<Args extends unknown[], Answer>(
  name: string,
  query: (db: Database, ...args: Args) => Promise<Answer>,
  stampOf?: StampOf<Args, Answer>,
): (...args: Args) => Promise<Answer> {
  return cachedFromIndex(name, (index, ...args: Args) => query(index.db, ...args), stampOf)
}
