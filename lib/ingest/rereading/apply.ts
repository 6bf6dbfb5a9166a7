/** Writing what a plan of reading again says: sources, accounts, records, issues and versions. */

import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingRecords } from '@/lib/archive/meeting-record'
import { indexSource } from '@/lib/archive/search/source-words'
import { figuresOf } from '@/lib/archive/sources'
import type { Transaction } from '@/lib/db/client'
import { bumpEdition } from '@/lib/db/edition'
import { type DraftIssue, type IssueFigures, PARSER_VERSION } from '@/lib/parser/draft'
import { languageSchema } from '@/lib/registry/schema'
import { positionRows } from '../meeting-rows'
import { writePairs } from '../suspected-pairs'
import { tellUnsure } from '../wording'
import { composed, keepVersions, writeRecords } from '../write-meetings'
import { articleColumns } from '../write-source'
import { type RereadPlan, TOLD_NO_MORE } from './plan'

export type RereadBy = {
  /** Whose deed the reading follows from; null for the command line. */
  actor: { id: string; name: string } | null
  /** A code that the history of records has in words (`read-again`), or a person's own words. */
  reason: string
}

/**
 * Writes a plan. Records that come out as they stood get no version.
 * @param present the records on file that the plan touches, as they stand
 */
export async function applyReread(
  tx: Transaction,
  plan: RereadPlan,
  present: readonly MeetingRecord[],
  by: RereadBy,
  now: Date,
): Promise<void> {
  const made = plan.assignment.regrouped.flatMap(({ id, onFile }) => (onFile ? [] : [id]))
  await tx.permanentId.createMany({ data: made.map((id) => ({ id, kind: 'meeting' as const })) })
  await writeArticles(tx, plan)
  await writeAccounts(tx, plan)
  await tx.meeting.updateMany({
    where: { id: { in: plan.untold.map(({ id }) => id) } },
    data: { state: 'withdrawn', withdrawnReason: TOLD_NO_MORE },
  })
  await tx.meeting.updateMany({
    where: { id: { in: plan.toldAgain.map(({ id }) => id) } },
    data: { state: 'current', withdrawnReason: null },
  })
  await writeRecords(tx, plan.records.map(composed), plan.assignment, now)
  await writePairs(tx, plan.assignment)
  await writeIssues(tx, plan)
  await tellVersions(tx, plan, { made, present, by, now })
  await bumpEdition(tx)
}

async function writeArticles(tx: Transaction, { sources }: RereadPlan): Promise<void> {
  for (const { row, reading } of sources) {
    const columns = articleColumns(reading)
    await tx.source.update({
      where: { id: row.id },
      data: { ...columns, parserVersion: PARSER_VERSION },
      select: { id: true },
    })
    if (columns.language !== row.language || columns.title !== row.title)
      await indexSource(tx, {
        id: row.id,
        text: row.text,
        language: languageSchema.nullable().parse(columns.language),
      })
  }
}

/** Those that tell of a record no more stay with it behind the others: what it was known by is not lost. */
async function writeAccounts(
  tx: Transaction,
  { sources, accounts, untold, kept }: RereadPlan,
): Promise<void> {
  const sourceIds = sources.map(({ row }) => row.id)
  const reasons = new Map(
    sources.flatMap(({ row }) =>
      row.accounts.map((one) => [`${row.id} ${one.ordinal}`, one.matchReasons] as const),
    ),
  )
  const behind = new Map(sources.map(({ row, reading }) => [row.id, reading.meetings.length]))
  const rows = accounts.map(({ meetingId, before, after }) => {
    const { sourceId, draft } = after ?? before
    const last = behind.get(sourceId) ?? 0
    if (after === null) behind.set(sourceId, last + 1)
    return {
      meetingId,
      sourceId,
      draft,
      focus: draft.focus,
      ordinal: after?.ordinal ?? last,
      ofReading: after !== null,
      matchReasons: reasons.get(`${sourceId} ${before.ordinal}`) ?? [],
    }
  })
  await tx.account.deleteMany({ where: { sourceId: { in: sourceIds } } })
  await tx.account.createMany({ data: rows })
  const fixed = new Set([...untold, ...kept.map(({ onFile }) => onFile)].map(({ id }) => id))
  const own = accounts.filter(({ meetingId }) => !fixed.has(meetingId))
  await tx.position.deleteMany({
    where: { sourceId: { in: sourceIds }, meetingId: { in: own.map(({ meetingId }) => meetingId) } },
  })
  await tx.position.createMany({
    data: own.flatMap(({ meetingId, after }) => (after ? positionRows({ ...after, meetingId }) : [])),
  })
}

type IssueRow = {
  sourceId: string
  meetingId: string | null
  code: string
  message: string
  figures: IssueFigures
  start: number | null
  end: number | null
}
const told = ({ sourceId, meetingId, code, message, figures, start, end }: IssueRow) =>
  JSON.stringify([sourceId, meetingId, code, message, Object.entries(figures).toSorted(), start, end])

/** Issues that reading still has stay the rows that they are, with what hangs on them. */
async function writeIssues(tx: Transaction, plan: RereadPlan): Promise<void> {
  const rows = plan.sources.flatMap(({ row, reading }) =>
    reading.issues.map((issue) => rowOf(row.id, issue, meetingOf(plan, row.id, issue.meeting))),
  )
  const rowsOnFile = await tx.parsingIssue.findMany({
    where: { sourceId: { in: plan.sources.map(({ row }) => row.id) }, code: { not: 'possible-duplicate' } },
    select: {
      id: true,
      sourceId: true,
      meetingId: true,
      code: true,
      message: true,
      figures: true,
      start: true,
      end: true,
    },
  })
  const earlier = rowsOnFile.map(({ figures, ...row }) => ({ ...row, figures: figuresOf(figures) }))
  const [known, wanted] = [new Set(earlier.map(told)), new Set(rows.map(told))]
  await tx.parsingIssue.deleteMany({
    where: { id: { in: earlier.flatMap((one) => (wanted.has(told(one)) ? [] : [one.id])) } },
  })
  await tx.parsingIssue.createMany({
    data: [...rows.filter((one) => !known.has(told(one))), ...duplicatesOf(plan)],
  })
}

const rowOf = (
  sourceId: string,
  { code, message, figures = {}, span }: DraftIssue,
  meetingId: string | null,
): IssueRow => ({
  sourceId,
  meetingId,
  code,
  message,
  figures,
  start: span?.start ?? null,
  end: span?.end ?? null,
})

/** The record that a draft of the new reading is of, once all is written. */
function meetingOf({ accounts, assignment }: RereadPlan, sourceId: string, ordinal: number | null) {
  if (ordinal === null) return null
  const isIt = (one: { sourceId: string; ordinal: number }) =>
    one.sourceId === sourceId && one.ordinal === ordinal
  return (
    assignment.moved.find(({ account }) => isIt(account))?.to ??
    assignment.filed.find(isIt)?.meetingId ??
    accounts.find(({ after }) => after !== null && isIt(after))?.meetingId ??
    null
  )
}

/** What may be a meeting on file, and may not: for drafts that no record had before. */
function duplicatesOf({ assignment: { filed, unsure } }: RereadPlan): IssueRow[] {
  return filed.flatMap(({ sourceId, meetingId }, index): IssueRow[] => {
    const own = unsure.filter(({ ordinal }) => ordinal === index)
    if (own.length === 0) return []
    const issue = {
      code: 'possible-duplicate' as const,
      message: tellUnsure(own),
      span: null,
      meeting: index,
    }
    return [rowOf(sourceId, issue, meetingId)]
  })
}

type Versions = { made: string[]; present: readonly MeetingRecord[]; by: RereadBy; now: Date }

async function tellVersions(
  tx: Transaction,
  plan: RereadPlan,
  { made, present, by, now }: Versions,
): Promise<void> {
  const after = await meetingRecords(
    tx,
    present.map(({ id }) => id),
  )
  const changed = after.filter((record, index) => standing(record) !== standing(present[index]))
  const merged = new Set(plan.assignment.merged.map(({ onFile }) => onFile.id))
  const moved = new Set(plan.assignment.moved.flatMap(({ from, to }) => [from, to]))
  const untold = new Set(plan.untold.map(({ id }) => id))
  const reasonOf = (id: string) => {
    if (merged.has(id)) return 'merged'
    if (untold.has(id)) return TOLD_NO_MORE
    return moved.has(id) ? 'accounts-regrouped' : by.reason
  }
  const sourceOf = (id: string) =>
    plan.accounts.find(({ meetingId }) => meetingId === id)?.before.sourceId ??
    plan.assignment.filed.find(({ meetingId }) => meetingId === id)?.sourceId ??
    null
  await keepVersions(tx, {
    made,
    changed: changed.map(({ id }) => id),
    revision: (id) => ({ reason: reasonOf(id), sourceId: sourceOf(id), actorId: by.actor?.id ?? null }),
    now,
  })
}

/** All that a record says, but for when it came to say it. */
function standing(record: MeetingRecord | undefined): string {
  return JSON.stringify({ ...record, version: 0, changedAt: '' })
}
