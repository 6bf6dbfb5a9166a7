import type { MeetingSummary } from '@/lib/archive/dto'

export type Kind = MeetingSummary['kind']

/**
 * The kinds of meeting in the three families that a bar can still tell apart at a glance: sessions
 * that were convened, people who sat together, people who spoke from afar.
 */
export const FAMILIES = ['session', 'talks', 'remote'] as const
export type Family = (typeof FAMILIES)[number]

/** In the order in which they are drawn and told. */
export const KINDS_OF: Readonly<Record<Family, readonly Kind[]>> = {
  session: ['summit', 'ministerial', 'round'],
  talks: ['talks'],
  remote: ['call', 'video'],
}

/** How many meetings of each kind; a kind that does not occur may be left out. */
export type KindCounts = Partial<Record<Kind, number>>

/** How many of the meetings counted are of a family. */
export function inFamily(kinds: KindCounts, family: Family): number {
  let sum = 0
  for (const kind of KINDS_OF[family]) sum += kinds[kind] ?? 0
  return sum
}
