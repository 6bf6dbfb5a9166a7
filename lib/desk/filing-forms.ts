/** What a form without a script says of the records of a preview: lib/desk/filing-form-shapes.ts has its fields. */
import type { Database } from '@/lib/db/client'
import { changedFields, type RecordValues, recordValuesSchema } from '@/lib/editing/values'
import { edtfOfTyped } from '@/lib/i18n/typed-date'
import type { Refusal } from './command'
import type { RecordsByForm } from './filing-form-shapes'
import type { Decision } from './filing-shapes'
import { findInRegistry } from './registry-search'

type Decided = { ok: true; decisions: Decision[] } | Refusal
const amiss = (code: string): Refusal => ({ ok: false, code, status: 422 })

/** What is to become of each record, in the order of the preview; none where the form shows none. */
export async function decisionsTold(db: Database, told: RecordsByForm): Promise<Decided> {
  const decisions: Decision[] = []
  for (const [place, seen] of told.recordSeen.entries()) {
    const found = await valuesTold(db, told, place, seen)
    if (!found.ok) return found
    const { values, cameFrom } = found
    const dropped = told.recordLeftOut.includes(String(place))
    const isCorrected = !dropped && changedFields(seen, values).length > 0
    decisions.push({ seen, dropped, corrected: isCorrected ? { values, cameFrom, reviewed: false } : null })
  }
  return { ok: true, decisions }
}

async function valuesTold(db: Database, told: RecordsByForm, place: number, seen: RecordValues) {
  const kind = told.recordKind[place] ?? seen.kind
  const date = dateTold(told, place, seen)
  if (date === null) return amiss('date_unreadable')
  const where = kind === 'call' || kind === 'video' ? null : await placeTold(db, told, place, seen)
  if (where === undefined) return amiss('reference_unknown')
  const cameFrom = [...seen.participants.keys()].filter(
    (index) => !told.recordAbsent.includes(`${place}.${index}`),
  )
  const values = recordValuesSchema.parse({
    ...seen,
    kind,
    status: told.recordStatus[place] ?? seen.status,
    date,
    place: where,
    participants: seen.participants.filter((_, index) => cameFrom.includes(index)),
  })
  return { ok: true, values, cameFrom } as const
}

/** The day as it was typed, in its calendar; null where it can't be read. */
function dateTold(told: RecordsByForm, place: number, { date }: RecordValues): RecordValues['date'] | null {
  const [typed, calendar] = [told.recordDay[place]?.trim(), told.recordCalendar[place] ?? 'gregorian']
  if (typed === undefined || typed === (date.edtf ?? '')) return date
  if (typed === '') return { ...date, edtf: null }
  const edtf = edtfOfTyped(calendar, typed)
  return edtf === null ? null : { ...date, edtf }
}

/** The place that fits best of those that are called as was typed; undefined where there is none. */
async function placeTold(
  db: Database,
  told: RecordsByForm,
  place: number,
  seen: RecordValues,
): Promise<string | null | undefined> {
  const typed = told.recordPlace[place]?.trim()
  if (typed === undefined || typed === told.recordPlaceSeen[place]) return seen.place
  if (typed === '') return null
  return (await findInRegistry(db, 'place', typed))[0]?.slug
}
