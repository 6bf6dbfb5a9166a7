/** What addresses ask lists for. */
import type { SearchParams } from '../filter'
import { archiveIndex } from '../index/current'
import { noteShown } from '../shown'
import { type FilterAsked, filterAsked } from '../unknown-values'

/** The filter that an address asks for, without what is not known; that is told beside it. */
export async function knownFilter(parameters: SearchParams): Promise<FilterAsked> {
  const index = await archiveIndex()
  const asked = filterAsked(index, parameters)
  // What is not on file today may be tomorrow.
  if (asked.leftOut.length > 0)
    noteShown({ stamp: index.registeredIn, stampNow: ({ registeredIn }) => registeredIn })
  return asked
}
