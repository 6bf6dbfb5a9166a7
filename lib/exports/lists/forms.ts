/** The forms of a list that are written record by record. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { CALENDAR } from './calendar'
import { CSV } from './csv'
import { JSON_ARRAY, JSON_LD, NDJSON } from './json'
import type { ExportedList, ListForm } from './list'

export const LIST_FORMS: readonly ListForm[] = [CALENDAR, CSV, NDJSON, JSON_LD, JSON_ARRAY]

/** A list in a form, piece by piece: a piece for each step of `records`. */
export async function* writeList(
  form: ListForm,
  list: ExportedList,
  records: AsyncIterable<readonly MeetingRecord[]>,
): AsyncGenerator<string, void, void> {
  yield form.head(list)
  let begun = false
  for await (const step of records) {
    let piece = ''
    for (const record of step) {
      const written = form.record(record, list)
      if (written === '') continue
      piece += begun ? form.between + written : written
      begun = true
    }
    if (piece !== '') yield piece
  }
  yield form.foot
}
