/** Whether a search would still find what it has found: told by what has changed since, without searching anew. */
import type { TypedFastBitSet } from 'typedfastbitset'
import type { ArchiveIndex } from '../index/archive-index'
import type { Stamp } from '../shown'
import { recordedParts } from './rows'
import type { Query, Term } from './terms'
import { meetingsWith } from './things'

/** What was found: in which edition, by which query, in which rows. */
export type Found = { index: ArchiveIndex; query: Query; rows: TypedFastBitSet }

/** Another stamp than before as soon as anything that is shown may be another. */
export type Watch = (index: ArchiveIndex) => Stamp

/** For answers that any change of the archive may change. */
export const watchAll: Watch = (index) => index.edition

const isSaid = ({ phrases }: Term, words: ReadonlySet<string>) =>
  phrases.some((phrase) => phrase.every((forms) => forms.some((form) => words.has(form))))

/** Whether what came into a row may be found: by its record, or by the words of its sources in whatever order. */
function mayBeFound(index: ArchiveIndex, row: number, { wanted }: Query): boolean {
  const words = index.wordsOf(row)
  return wanted.every(
    (term) =>
      (term.phrases.length > 0 && (words === null || isSaid(term, words))) ||
      recordedParts(index, term).some(({ rows }) => rows.has(row)),
  )
}

/** Tells a search of which something was found. What things it names, and of how many meetings, is shown too. */
export function watchFound({ index: { edition }, query, rows }: Found): Watch {
  const things = [...query.wanted, ...query.unwanted].flatMap((term) => term.things)
  return (index) => {
    const changes = index.changesSince(edition)
    if (changes === null || changes.unseen) return index.edition
    const isTouched =
      changes.ended.some((row) => rows.has(row)) || changes.came.some((row) => mayBeFound(index, row, query))
    if (isTouched) return index.edition
    return [index.registeredIn, ...things.map((thing) => meetingsWith(index, thing))].join()
  }
}
