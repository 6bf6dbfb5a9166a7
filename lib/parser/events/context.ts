/** What is known of a text once its meetings are dated and merged. */
import type { RegisteredOccasion } from '@/lib/registry/schema'
import { toEdtf } from '../calendar/edtf'
import type { DateInterval } from '../calendar/interval'
import type { ResolvedDate } from '../dates/model'
import type { Dated } from './days/dating'
import type { MeetingEvent, SessionEvent } from './model'
import type { Scene } from './scene'

export interface Context {
  scene: Scene
  dated: Dated
  sessions: SessionEvent[]
  current: SessionEvent | null
  events: MeetingEvent[]
}

export function implied(interval: DateInterval, rule: string, explanation: string): ResolvedDate | null {
  const edtf = toEdtf(interval)
  if (edtf === null) return null
  return {
    interval,
    edtf,
    basis: 'implied',
    rule,
    explanation,
    span: null,
    words: null,
    calendar: null,
    alternatives: [],
    issues: [],
  }
}

/** The date of something told, as what follows from it for something else. `why`: how, at the beginning of a sentence. */
export const impliedBy = (date: ResolvedDate, rule: string, why: string): ResolvedDate => ({
  interval: date.interval,
  edtf: date.edtf,
  basis: 'implied',
  rule,
  explanation: `${why}: ${date.explanation}`,
  span: date.span,
  words: date.words,
  calendar: date.calendar,
  alternatives: date.alternatives,
  issues: date.issues,
})

export const registryOf = (context: Context) => context.scene.document.vocabulary.registry

export const label = (occasion: RegisteredOccasion) => `${occasion.series} ${occasion.number ?? ''}`.trim()
