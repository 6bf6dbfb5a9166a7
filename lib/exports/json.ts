import type { MeetingRecord } from '@/lib/archive/dto'

/** The record as lib/archive/dto.ts describes it, whole: offsets count characters from 0. */
export function writeJson(record: MeetingRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
