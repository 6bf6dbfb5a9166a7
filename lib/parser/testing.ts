/** What tests of several languages share. */
import type { DraftMeeting } from './draft'

/** A meeting in one line: kind, status, day, city and who took part. */
export function meetingLine(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}`
}
