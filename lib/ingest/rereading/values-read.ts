import type { RecordValues } from '@/lib/editing/values'
import { intervalOf } from '@/lib/reconciling/stretches'
import type { ComposedMeeting } from '../compose'

/** The values of a composed record, as people correct them. */
export function valuesRead(record: ComposedMeeting): RecordValues {
  return {
    kind: record.kind,
    status: record.status,
    date: {
      edtf: intervalOf(record.date) ? record.date : null,
      words: record.dateWords,
      calendar: record.dateCalendar,
    },
    place: record.place,
    occasion: record.occasion,
    participants: record.participants.map(({ official, name, title, party, capacity }) => ({
      official,
      party,
      capacity,
      nameAsTold: name,
      titleAsTold: title,
    })),
    topics: record.topics.toSorted(),
  }
}
