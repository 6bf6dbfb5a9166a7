/** What a reading would change of each record, field by field: for people, before and after it is done. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { changedFields, partOf, type RecordValues, valuesOf } from '@/lib/editing/values'
import type { EvidenceField } from '@/lib/parser/draft'
import { compose } from '../compose'
import type { AccountOnFile } from '../on-file'
import type { Kept, RereadPlan } from './plan'
import { isSameDraft } from './read-sources'
import { valuesRead } from './values-read'

/** A field as the record has it and as it is read now; `field` null where the whole record is meant. */
export type Difference = {
  field: EvidenceField | null
  from: RecordValues[keyof RecordValues] | RecordValues | null
  to: RecordValues[keyof RecordValues] | RecordValues | null
}

export type RereadLine = {
  /** Null for a record that a trial run would make. */
  meeting: string | null
  /**
   * `proposed`: a person decided on the record, so that it stays as it is and a person is asked.
   * `untold`: no source tells of it any more; it is withdrawn. Without differences only the words
   * differ that its values are known by.
   */
  outcome: 'changed' | 'created' | 'untold' | 'told-again' | 'merged' | 'proposed'
  /** The record that it lives on in. */
  into: string | null
  sources: string[]
  differences: Difference[]
}

/** The lines of a plan. @param present the records that it touches, as they stand */
export function linesOf(plan: RereadPlan, present: readonly MeetingRecord[]): RereadLine[] {
  const recordOf = new Map(present.map((record) => [record.id, record]))
  const sourcesOf = (accounts: readonly AccountOnFile[]) => [
    ...new Set(accounts.flatMap(({ sourceId }) => (isReread(plan, sourceId) ? [sourceId] : []))),
  ]
  const again = new Set(plan.toldAgain.map(({ id }) => id))
  const whole = { into: null, differences: [] }
  return [
    ...plan.records.flatMap(({ id, onFile, accounts }): RereadLine[] => {
      const now = valuesRead(compose(accounts))
      const sources = sourcesOf(accounts)
      const record = onFile && recordOf.get(id)
      if (!record) return [{ meeting: id, outcome: 'created', into: null, sources, differences: [made(now)] }]
      if (onFile?.decided) return [{ ...whole, meeting: id, outcome: 'changed', sources }]
      const differences = differencesOf(valuesOf(record), now)
      const outcome = again.has(id) ? 'told-again' : 'changed'
      const isRead = differences.length > 0 || outcome === 'told-again' || isOtherwise(plan, id)
      return isRead ? [{ meeting: id, outcome, into: null, sources, differences }] : []
    }),
    ...plan.untold.flatMap(({ id }): RereadLine[] => {
      const record = recordOf.get(id)
      if (!record) return []
      const differences = [{ field: null, from: valuesOf(record), to: null }]
      return [{ meeting: id, outcome: 'untold', into: null, sources: sourcesTelling(plan, id), differences }]
    }),
    ...plan.assignment.merged.map(
      ({ onFile, into }): RereadLine => ({
        meeting: onFile.id,
        outcome: 'merged',
        into,
        sources: sourcesTelling(plan, onFile.id),
        differences: [],
      }),
    ),
    ...plan.kept.flatMap((kept): RereadLine[] => {
      const record = recordOf.get(kept.onFile.id)
      const differences = record ? proposalsFor(kept, valuesOf(record)) : []
      return differences.length === 0
        ? []
        : [
            {
              meeting: kept.onFile.id,
              outcome: 'proposed',
              into: null,
              differences,
              sources: sourcesTelling(plan, kept.onFile.id),
            },
          ]
    }),
  ]
}

const isReread = ({ sources }: RereadPlan, id: string) => sources.some(({ row }) => row.id === id)

const made = (to: RecordValues): Difference => ({ field: null, from: null, to })

const sourcesTelling = ({ accounts }: RereadPlan, id: string) => [
  ...new Set(accounts.flatMap(({ meetingId, before }) => (meetingId === id ? [before.sourceId] : []))),
]

/** Whether any account of the record is read otherwise, be it for other words. */
const isOtherwise = ({ accounts, assignment }: RereadPlan, id: string) =>
  assignment.regrouped.some((one) => one.id === id) ||
  accounts.some(
    ({ meetingId, before, after }) =>
      meetingId === id && (after === null || !isSameDraft(before.draft, after.draft)),
  )

function differencesOf(from: RecordValues, to: RecordValues): Difference[] {
  return changedFields(from, to).map((field) => ({ field, from: partOf(from, field), to: partOf(to, field) }))
}

/**
 * What a person is asked about a record that they, or another, decided on: fields that are read
 * otherwise than before and that the record does not say. What reading had told all along, and a
 * person overruled, is not asked again.
 */
export function proposalsFor({ before, after }: Kept, present: RecordValues): Difference[] {
  if (before.length === 0) return []
  if (after.length === 0) return [{ field: null, from: present, to: null }]
  const [then, now] = [valuesRead(compose(before)), valuesRead(compose(after))]
  const read = new Set(changedFields(then, now))
  return differencesOf(present, now).filter(({ field }) => field !== null && read.has(field))
}
