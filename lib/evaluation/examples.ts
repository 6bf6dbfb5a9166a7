/** Records read, as examples of how sure a reading may be. */
import type { Signals } from '@/lib/parser/confidence/signals'
import type { DraftMeeting } from '@/lib/parser/draft'
import { isPerfect } from './compare'
import type { Example } from './fit'
import type { Outcome } from './reliability'
import type { Scored } from './score'
import type { Part } from './scoreboard'

export interface Measured {
  part: Part
  scored: Scored[]
  /** By draft, what speaks for and against it. */
  signals: ReadonlyMap<DraftMeeting, Signals>
}

/** Dispatches beside the project may not be there: nothing is learned from them. */
export const isLearnedFrom = (part: Part) => part !== 'beside'

interface Judged {
  draft: DraftMeeting
  dispatch: string
  perfect: boolean
}

/** Every record read, but for those that are neither asked for nor wrong. */
function judged({ part, scored }: Measured): Judged[] {
  return scored.flatMap(({ gold: { name }, pairings }) =>
    pairings.flatMap(({ gold, draft, compared }) =>
      draft && !gold?.optional
        ? [{ draft, dispatch: `${part}/${name}`, perfect: compared !== null && isPerfect(compared) }]
        : [],
    ),
  )
}

/** What confidence is fitted on. */
export function examplesOf(measured: Measured): Example[] {
  return judged(measured).flatMap(({ draft, dispatch, perfect }) => {
    const signals = measured.signals.get(draft)
    return signals ? [{ dispatch, part: measured.part, signals, perfect }] : []
  })
}

/** How sure the parser itself was, and how rightly. */
export const outcomesOf = (measured: Measured): Outcome[] =>
  judged(measured).map(({ draft, perfect }) => ({ confidence: draft.confidence ?? 0, perfect }))
