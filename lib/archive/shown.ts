/**
 * What a page shows, noted while it is rendered: each answer of the archive with its stamp. Whoever
 * keeps the page (./page-cache) can tell by it whether the page still stands.
 */
import { headers } from 'next/headers'
import type { ArchiveIndex } from './index/archive-index'

/** The edition in which what an answer shows last changed; anything that tells two states apart will do. */
export type Stamp = number | string

/** An answer that a page shows: its stamp when it was given, and the way to ask for the stamp as it is now. */
export type Shown = { stamp: Stamp; stampNow: (index: ArchiveIndex) => Stamp }

/** The header by which a request to render says where to note what is shown. Nobody outside can guess one. */
export const RENDERING_HEADER = 'x-mahzar-rendering'

const slot = Symbol.for('mahzar.renderings')
const processWide: typeof globalThis & { [slot]?: Map<string, Shown[]> } = globalThis

/** What is being rendered, by the ids of the renderings. */
export function renderings(): Map<string, Shown[]> {
  processWide[slot] ??= new Map()
  return processWide[slot]
}

/** Notes that the page that is being rendered shows an answer; outside a rendering, nothing is noted. */
export async function noteShown(shown: Shown): Promise<void> {
  if (renderings().size === 0) return
  renderings()
    .get(await renderingId())
    ?.push(shown)
}

async function renderingId(): Promise<string> {
  try {
    return (await headers()).get(RENDERING_HEADER) ?? ''
  } catch {
    // Nothing is asked for over HTTP.
    return ''
  }
}
