/** Groups that stand for their members. */
import type { Document } from '../document'

/** The parties that guarantee the Astana process, from the registry's series. */
export function guarantorsOf(document: Document): string[] {
  return (
    Object.values(document.vocabulary.registry.series).find((series) => series.guarantors)?.guarantors ?? []
  )
}
