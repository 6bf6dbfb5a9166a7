/** What the passes over issues are given. */
import type { ResolvedDate } from '../dates/model'
import type { DraftIssue, DraftMeeting, IssueCode, IssueFigures, Span } from '../draft'
import type { Dated } from '../events/days/dating'
import type { MeetingEvent, Stretch } from '../events/model'
import type { Scene } from '../events/scene'
import { stretchSpan } from '../spans'

/** A record, with what it was made of. */
export interface Told {
  event: MeetingEvent
  draft: Pick<
    DraftMeeting,
    'focus' | 'kind' | 'status' | 'date' | 'place' | 'participants' | 'occasion' | 'evidence'
  >
  date: ResolvedDate | null
}

export interface Findings {
  scene: Scene
  dated: Dated
}

/** An issue of no record so far: which it is of is filled in for all of a record's at once. */
export type Finding = DraftIssue & { meeting: null }

export function finding(
  { scene }: Findings,
  code: IssueCode,
  message: string,
  at: Stretch | Span | null,
  figures: IssueFigures = {},
): Finding {
  const span = at === null || 'quote' in at ? at : stretchSpan(scene.document, at)
  return { code, message, figures, span, meeting: null }
}
