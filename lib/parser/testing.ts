/** What tests of several languages share. */
import { readRegistry } from '@/lib/registry/files'
import type { DraftMeeting } from './draft'
import { createParser } from './parser'

/** A parser with the registry that a fresh archive starts with; made once for all tests that a process runs. */
export const parse = createParser(readRegistry('seeds/registry'))

/** A meeting in one line: kind, status, day, city and who took part. */
export function meetingLine(meeting: DraftMeeting): string {
  const who = meeting.participants.map((one) => one.official ?? one.name ?? `?${one.party}`)
  return `${meeting.kind} ${meeting.status} ${meeting.date} ${meeting.place}: ${who.join(' + ')}`
}

/** The meetings of a text filed on a day, or on none that is known, each in one line. */
export const meetingLines = (text: string, published: string | null): string[] =>
  parse(text, { published, publisher: null }).meetings.map(meetingLine)
