/** What would be filed of a dispatch, before anything is: the records as they would stand, and why. */
import { meetingRecords } from '@/lib/archive/meeting-record'
import type { Database } from '@/lib/db/client'
import { type RecordValues, valuesOf } from '@/lib/editing/values'
import type { DraftEvidence, DraftIssue, Reading } from '@/lib/parser/draft'
import { participantKey } from '@/lib/reconciling/identity'
import type { MatchDoubt, MatchReason } from '@/lib/reconciling/match'
import type { Assignment, Regrouped } from './assign'
import { compose } from './compose'
import { assignDrafts, type Dispatch, hashOf, type ReadDispatch } from './file-dispatch'
import { valuesRead } from './rereading/values-read'

/** Stands for the source that is not on file yet. */
const UNFILED = ''

/** Words of the text that a value of a record would rest on. */
export type PreviewedWords = Pick<
  DraftEvidence,
  'field' | 'start' | 'end' | 'quote' | 'basis' | 'rule' | 'explanation'
> & { participant: number | null; topic: string | null }

export type PreviewedRecord = {
  /** The record on file that the dispatch would be taken to tell of; null where one would be made. */
  meetingId: string | null
  /** Why it would be taken for that record. */
  reasons: MatchReason[]
  /** The record as it would stand, with what other sources tell of it. */
  values: RecordValues
  /** True where a person decided on the record: this dispatch would change none of its values. */
  decided: boolean
  focus: boolean
  confidence: number | null
  words: PreviewedWords[]
  issues: Pick<DraftIssue, 'code' | 'message' | 'figures'>[]
  /** Records on file that it may be too, and was not taken for. */
  unsure: { meetingId: string; reasons: MatchReason[]; doubts: MatchDoubt[] }[]
}

export type Preview = Pick<Reading, 'language' | 'title' | 'article'> & {
  /** The source that has this text already. */
  onFile: string | null
  records: PreviewedRecord[]
  /** What concerns the dispatch as a whole. */
  issues: Pick<DraftIssue, 'code' | 'message' | 'figures'>[]
}

/**
 * Reads a dispatch and compares it with what is on file, without changing anything.
 * @param apart meetings on file that a person says it does not tell of
 */
export async function previewDispatch(
  db: Database,
  read: ReadDispatch,
  dispatch: Dispatch,
  apart: readonly string[],
): Promise<Preview> {
  const textHash = hashOf(dispatch.text)
  const onFile = await db.source.findUnique({ where: { textHash }, select: { id: true } })
  const reading = read(dispatch.text, dispatch.given)
  const assignment = await assignDrafts(db, { dispatch, reading, textHash, apart }, UNFILED)
  const decided = assignment.filed.flatMap(({ meetingId, isNew }) => (isNew ? [] : [meetingId]))
  const present = new Map((await meetingRecords(db, decided)).map((record) => [record.id, record]))
  return {
    language: reading.language,
    title: reading.title,
    article: reading.article,
    onFile: onFile?.id ?? null,
    records: assignment.filed.map((account): PreviewedRecord => {
      const group = assignment.regrouped.find(({ id }) => id === account.meetingId)
      const record = present.get(account.meetingId)
      const isDecided = group?.onFile?.decided === true && record !== undefined
      return {
        meetingId: account.isNew ? null : account.meetingId,
        reasons: account.reasons,
        values: isDecided ? valuesOf(record) : valuesRead(compose(group?.accounts ?? [account])),
        decided: isDecided,
        focus: account.draft.focus,
        confidence: account.draft.confidence,
        words: wordsOf(account.ordinal, group ?? { accounts: [account] }),
        issues: reading.issues.flatMap((issue) => (issue.meeting === account.ordinal ? [told(issue)] : [])),
        unsure: unsureOf(assignment, account.ordinal),
      }
    }),
    issues: reading.issues.flatMap((issue) => (issue.meeting === null ? [told(issue)] : [])),
  }
}

const told = ({ code, message, figures }: DraftIssue) => ({ code, message, figures })

/** The words of this dispatch alone; participants by their place in the composed record. */
function wordsOf(ordinal: number, { accounts }: Pick<Regrouped, 'accounts'>): PreviewedWords[] {
  const { evidence, participants } = compose(accounts)
  const keys = participants.map(participantKey)
  return evidence
    .filter((item) => item.sourceId === UNFILED && item.ordinal === ordinal)
    .map(({ field, start, end, quote, basis, rule, explanation, topic, participantKey: key }) => ({
      field,
      start,
      end,
      quote,
      basis,
      rule,
      explanation,
      topic: topic ?? null,
      participant: key === null ? null : keys.indexOf(key),
    }))
}

function unsureOf({ unsure }: Assignment, ordinal: number): PreviewedRecord['unsure'] {
  return unsure.flatMap((one) =>
    one.ordinal === ordinal
      ? [{ meetingId: one.meetingId, reasons: one.link.reasons, doubts: one.link.doubts }]
      : [],
  )
}
