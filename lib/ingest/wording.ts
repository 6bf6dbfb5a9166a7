/** What reconciling decided, in plain English sentences. */

import type { MatchDoubt, MatchReason } from '@/lib/reconciling/match'
import type { Unsure } from './assign'

const REASONS: Record<MatchReason, string> = {
  'same-session': 'both tell of the same numbered session',
  'session-by-days': 'both tell of a session of the same series in the same days',
  'plan-of-session': 'one is an earlier plan for the session, with other days',
  'same-people': 'the same people take part',
  'same-people-and-more': 'the same people take part, and one account names others beside them',
  'same-sides': 'every side is represented by somebody whom both accounts name',
  'same-parties': 'the same parties take part',
  'same-day': 'on the same day',
  'same-days': 'in the same days',
  'day-within': 'the day of one lies within the days of the other',
  'since-then': 'the day of one lies in the open stretch that the other tells',
  'days-overlap': 'their days overlap',
  'plan-and-event': 'one announces what the other reports',
  'same-occasion': 'on the same occasion',
  'same-place': 'in the same place',
}

const DOUBTS: Record<MatchDoubt, string> = {
  'kinds-differ': 'one tells of talks and the other of a call or a video link',
  'next-day': 'the days differ by one',
  'vague-days': 'the days are too vague to tell whether they met once or more often',
  'somebody-unnamed': 'one account leaves somebody unnamed and the days are vague',
  'session-days-differ': 'the days differ',
  'places-differ': 'the places differ',
  'occasions-differ': 'the occasions differ',
  'sides-differ': 'one account tells of a side more',
  'several-fit': 'other meetings fit as well',
}

/** Why an account was taken for a meeting on file, as one sentence; empty without reasons. */
export function tellReasons(reasons: readonly MatchReason[]): string {
  const told = reasons.map((reason) => REASONS[reason]).join('; ')
  return told === '' ? '' : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}

/** What a person should decide: for one draft, the meetings that it may be and what speaks for and against each. */
export function tellUnsure(unsure: readonly Unsure[]): string {
  const byMeeting = new Map(unsure.map((one) => [one.meetingId, one]))
  const told = [...byMeeting.values()]
    .sort((a, b) => (a.meetingId < b.meetingId ? -1 : 1))
    .map(
      ({ meetingId, link }) =>
        `${meetingId} (${link.reasons.map((reason) => REASONS[reason]).join('; ')}; but ${link.doubts.map((doubt) => DOUBTS[doubt]).join('; ')})`,
    )
  return `This may be the same meeting as ${told.join(', or ')}: they were left apart.`
}
