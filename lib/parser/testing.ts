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
