/** What somebody makes of the records of a preview before they are filed, pure. */
import type { Decision, PreviewedRecord } from '@/lib/desk/filing-shapes'
import type { RecordValues } from '@/lib/editing/values'
import type { RecordDraft } from '../record-draft'

/** What is decided of one record; `draft` null where it stays as it was read. */
export type Decided = { seen: RecordValues; draft: RecordDraft | null; dropped: boolean }

/** A record of a preview as the fields of the record editor take it. */
export function draftOfRead(values: RecordValues): RecordDraft {
  return {
    version: 1,
    values,
    words: [],
    reviewed: false,
    reason: '',
    positions: null,
    attached: [],
    detached: [],
    cameFrom: values.participants.map((_, place) => place),
  }
}

const same = (a: RecordValues, b: RecordValues) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What was decided of an earlier preview, for the one that is shown now: a decision holds on for a
 * record that is read as it was.
 * @returns with whether any was lost
 */
export function carriedOver(
  before: readonly Decided[],
  records: readonly Pick<PreviewedRecord, 'values'>[],
): { decided: Decided[]; lost: boolean } {
  const left = before.filter(isDecision)
  const decided = records.map(({ values }): Decided => {
    const place = left.findIndex(({ seen }) => same(seen, values))
    const [kept] = place === -1 ? [] : left.splice(place, 1)
    return kept ?? { seen: values, draft: null, dropped: false }
  })
  return { decided, lost: left.length > 0 }
}

/** Whether anything is decided of a record but to file it as it was read. */
export function isDecision({ seen, draft, dropped }: Decided): boolean {
  return dropped || (draft !== null && (draft.reviewed || !same(seen, draft.values)))
}

/** As the desk is told of it. */
export function decisionsOf(decided: readonly Decided[]): Decision[] {
  return decided.map((one) => ({
    seen: one.seen,
    dropped: one.dropped,
    corrected:
      one.draft === null || one.dropped || !isDecision(one)
        ? null
        : {
            values: one.draft.values,
            cameFrom: one.draft.cameFrom,
            reviewed: one.draft.reviewed,
          },
  }))
}
