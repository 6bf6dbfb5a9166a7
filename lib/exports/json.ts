import { z } from 'zod'
import { citationMark } from '@/lib/archive/citation-mark'
import { type MeetingRecord, meetingRecordSchema } from '@/lib/archive/dto'
import { citedAddress } from './citation'
import type { Addresses } from './wording'

/** Names the shape of a record's JSON. Its number grows when a reader of the old one would misread the new. */
export const MEETING_JSON_PROFILE = 'urn:mahzar:meeting-json:1'

/** The public JSON of a meeting: the record, what shape it is in, and how to cite it. */
export const meetingJsonSchema = meetingRecordSchema.extend({
  profile: z.literal(MEETING_JSON_PROFILE),
  permalink: z.url(),
  citation: z.object({
    mark: z.string().meta({
      description:
        'A short hash of what the record says, positions with their words included: 12 characters. ' +
        'Citations of 10 characters, given out before, cover all but the positions and keep working.',
    }),
    address: z.url(),
  }),
})

export type MeetingJson = z.infer<typeof meetingJsonSchema>

/** The record whole; offsets count characters (Unicode code points) from 0. */
export function meetingJson(record: MeetingRecord, addresses: Addresses): MeetingJson {
  return {
    profile: MEETING_JSON_PROFILE,
    permalink: addresses.record,
    citation: { mark: citationMark(record), address: citedAddress(record, addresses) },
    ...record,
  }
}

export function writeJson(record: MeetingRecord, addresses: Addresses): string {
  return `${JSON.stringify(meetingJson(record, addresses), null, 2)}\n`
}
