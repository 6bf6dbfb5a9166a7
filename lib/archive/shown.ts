/**
 * What a page shows, noted while it is rendered: each answer of the archive with its stamp. Whoever
 * keeps the page (./page-cache) can tell by it whether the page still stands.
 */
import { headers } from 'next/headers'
import { RENDERING_HEADER, RENDERINGS } from '@/lib/front/headers'
import type { ArchiveIndex } from './index/archive-index'

/** The edition in which what an answer shows last changed; anything that tells two states apart will do. */
export type Stamp = number | string

/** An answer that a page shows: its stamp when it was given, and the way to ask for the stamp as it is now. */
export type Shown = { stamp: Stamp; stampNow: (index: ArchiveIndex) => Stamp }

const processWide: typeof globalThis & { [RENDERINGS]?: Map<string, Shown[]> } = globalThis

/** What is being rendered, by the ids of the renderings. */
export function renderings(): Map<string, Shown[]> {
  processWide[RENDERINGS] ??= new Map()
  return processWide[RENDERINGS]
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
