/** The picture of a meeting, drawn when it is first asked for and kept for as long as it is asked for. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { cardOf, PICTURE_SIZE } from './card'

/** Bytes of pictures kept in memory. */
const MOST_KEPT = 32 * 1024 * 1024

/** By what the card says; who asks for a picture that is being drawn waits for it. */
const kept = new LRUCache<string, Buffer, string>({
  maxSize: MOST_KEPT,
  sizeCalculation: (picture) => picture.length,
  fetchMethod: async (_key, _stale, { context: card }) => {
    // What drives the browser is large: it is loaded with the first picture, and no page waits for it.
    const { drawn } = await import('./draw')
    return (await drawn(card, PICTURE_SIZE)) ?? undefined
  },
})

/** A PNG of 1200 by 630 px, in the words of a language; null where none can be drawn just now. */
export async function sharePicture(record: MeetingRecord, locale: Locale): Promise<Buffer | null> {
  const card = await cardOf(record, locale)
  const key = createHash('sha256').update(card).digest('base64')
  return (await kept.fetch(key, { context: card })) ?? null
}
