/** Dispatches as they were filed. */
import { cache } from 'react'
import { cached } from '../cache'
import type { SourcePageDto } from '../dto'
import type { MeetingFilter } from '../filter'
import { canonicalId } from '../permanent-id'
import { sourceById } from '../sources'

/**
 * What is told in it may come to be of other meetings as well: all of them have a source of its
 * publisher and language. Of one that no meeting is told by, nothing tells a change but the archive's.
 */
const keptSource = cached('source', sourceById, (index, _, source) =>
  source === null || source.meetings.length === 0
    ? index.edition
    : Math.max(index.registeredIn, index.stampOf(filterAround(source))),
)

const filterAround = ({ publisher, language }: SourcePageDto): MeetingFilter => ({
  ...(publisher === null ? {} : { publisher: [publisher.slug] }),
  ...(language === null ? {} : { language: [language] }),
})

/** Null where there is no such source. */
export const sourcePage = cache(async (id: string): Promise<SourcePageDto | null> => {
  const known = canonicalId(id)
  return known === null ? null : keptSource(known)
})
