/**
 * What a page shows, noted while it is rendered: each answer of the archive with its stamp. Whoever
 * keeps the page (./page-cache) can tell by it whether the page still stands.
 */
import { answering } from '@/lib/front/answering'
import type { ArchiveIndex } from './index/archive-index'

/** The edition in which what an answer shows last changed; anything that tells two states apart will do. */
export type Stamp = number | string

/** An answer that a page shows: its stamp when it was given, and the way to ask for the stamp as it is now. */
export type Shown = { stamp: Stamp; stampNow: (index: ArchiveIndex) => Stamp }

const slot = Symbol.for('mahzar.renderings')
const processWide: typeof globalThis & { [slot]?: WeakMap<object, Shown[]> } = globalThis

/** What each page that is being rendered shows so far. */
export function renderings(): WeakMap<object, Shown[]> {
  processWide[slot] ??= new WeakMap()
  return processWide[slot]
}

/** Notes that the page that is being rendered shows an answer; outside a rendering, nothing is noted. */
export function noteShown(shown: Shown): void {
  const rendering = answering().getStore()?.rendering
  if (rendering) renderings().get(rendering)?.push(shown)
}

/** Notes that a page shows what the server was built with: it stands for as long as the server runs. */
export function shownAsBuilt(): void {
  noteShown({ stamp: 0, stampNow: () => 0 })
}
