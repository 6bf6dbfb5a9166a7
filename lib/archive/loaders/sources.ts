/** Dispatches as they were filed. */
import { cache } from 'react'
import { cached } from '../cache'
import type { SourcePageDto } from '../dto'
import { canonicalId } from '../permanent-id'
import { sourceById } from '../sources'

const keptSource = cached('source', sourceById)

/** Null where there is no such source. */
export const sourcePage = cache(async (id: string): Promise<SourcePageDto | null> => {
  const known = canonicalId(id)
  return known === null ? null : keptSource(known)
})
