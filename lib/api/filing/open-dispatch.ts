import { type ReadFile, readDispatchBytes } from '@/lib/ingest/dispatch-files'
import type { Refusal } from '@/lib/ingest/refusal'
import type { KnownTold } from './shapes'

/** A dispatch as it was read from what was sent, or why it was not. */
export type Opening = ReadFile | Refusal

/** What the bytes of a dispatch hold, by their content alone. */
export function openDispatch(bytes: Uint8Array, told: KnownTold): Opening {
  const { published = null, publisher = null, address = null } = told
  return readDispatchBytes(bytes, null, { given: { published, publisher }, address, sample: false })
}
