/** Filing one dispatch: its text, its meetings and why they are what they are, in one transaction. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { newPermanentId } from '@/lib/archive/permanent-id'
import type { Actor } from '@/lib/auth/actor'
import type { Database, Transaction } from '@/lib/db/client'
import { bumpEdition, lockArchive } from '@/lib/db/edition'
import { type DraftIssue, type Given, givenSchema, type Reading } from '@/lib/parser/draft'
import type { MatchReason } from '@/lib/reconciling/match'
import { intervalOf } from '@/lib/reconciling/stretches'
import { type Assignment, assign } from './assign'
import { nullableColumnOf } from './days'
import { type AccountOnFile, relatedMeetings } from './on-file'
import { keepFiledApart, writePairs } from './suspected-pairs'
import { tellReasons, tellUnsure } from './wording'
import { writeMeetings } from './write-meetings'
import { writeSource } from './write-source'

/** Where a dispatch was published on the web. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2000)

export const dispatchSchema = z.object({
  text: z.string(),
  given: givenSchema,
  address: webAddressSchema.nullable(),
  /** Written for demonstration; every page that shows it says so. */
  sample: z.boolean(),
})
export type Dispatch = z.infer<typeof dispatchSchema>

export type FiledMeeting = {
  id: string
  outcome: 'created' | 'matched'
  /** Why it was taken for a meeting on file, as codes and as a sentence; empty where it was not. */
  reasons: MatchReason[]
  because: string
}

export type FilingOutcome =
  | { outcome: 'already-on-file'; source: string }
  | {
      /** `matched`: it tells of meetings on file alone, and of at least one. */
      outcome: 'created' | 'matched'
      source: string
      language: Reading['language']
      meetings: FiledMeeting[]
      issues: { code: string; message: string }[]
    }

export type FilingOptions = {
  /** Who files it; null for the command line. */
  by?: Pick<Actor, 'id' | 'name'> | null
  /** What else is written where the dispatch is, wholly or not at all: a `FilingUndone` undoes both. */
  along?: (tx: Transaction, outcome: FilingOutcome) => Promise<void>
  /** Meetings on file that whoever files it says it does not tell of: they are kept apart from its own. */
  apart?: readonly string[]
  /** Why, in their words. */
  why?: string
}

/** Thrown by what is written along with a dispatch: nothing of either is filed. */
export class FilingUndone extends Error {}

export type ReadDispatch = (text: string, given: Given) => Reading

const FILING_TIMEOUT_MS = 60_000

/** SHA-256 of a text in UTF-8, by which the archive knows whether it has it. */
export const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Files a dispatch, wholly or not at all. Filings wait for each other, so that two processes that
 * file the same text, or two accounts of one meeting, at once make one record.
 */
export async function fileDispatch(
  db: Database,
  read: ReadDispatch,
  dispatch: Dispatch,
  { by = null, along, apart = [], why = '' }: FilingOptions = {},
): Promise<FilingOutcome> {
  const textHash = hashOf(dispatch.text)
  const onFile = await db.source.findUnique({ where: { textHash }, select: { id: true } })
  if (onFile) return { outcome: 'already-on-file', source: onFile.id }
  const reading = read(dispatch.text, dispatch.given)
  return db.$transaction(
    async (tx): Promise<FilingOutcome> => {
      await lockArchive(tx)
      const meanwhile = await tx.source.findUnique({ where: { textHash }, select: { id: true } })
      if (meanwhile) return { outcome: 'already-on-file', source: meanwhile.id }
      // Versions are told apart by their instants (lib/archive/list-as-cited.ts): whoever has waited to write writes later.
      const now = new Date()
      const outcome = await fileReading(tx, { dispatch, reading, textHash, apart, why, by, now })
      await along?.(tx, outcome)
      return outcome
    },
    { timeout: FILING_TIMEOUT_MS, maxWait: FILING_TIMEOUT_MS },
  )
}

type Filing = {
  dispatch: Dispatch
  reading: Reading
  textHash: string
  apart: readonly string[]
  why: string
  by: Pick<Actor, 'id' | 'name'> | null
  now: Date
}

async function fileReading(tx: Transaction, filing: Filing): Promise<FilingOutcome> {
  const { reading } = filing
  const sourceId = newPermanentId()
  const assignment = await assignDrafts(tx, filing, sourceId)
  const { filed, regrouped } = assignment
  const created = regrouped.flatMap(({ id, onFile }) => (onFile ? [] : [id]))
  await tx.permanentId.createMany({
    data: [{ id: sourceId, kind: 'source' }, ...created.map((id) => ({ id, kind: 'meeting' as const }))],
  })
  await writeSource(tx, { ...filing, sourceId })
  await writeMeetings(tx, assignment, { sourceId, now: filing.now })
  await writePairs(tx, assignment)
  const { by, why, apart, now } = filing
  if (by !== null && apart.length > 0)
    await keepFiledApart(tx, { told: accountsOf(filing, sourceId), filed, apart }, { by, why, at: now })
  const issues = [...reading.issues, ...duplicatesOf(assignment)]
  await tx.parsingIssue.createMany({
    data: issues.map(({ code, message, figures = {}, span, meeting }) => ({
      sourceId,
      meetingId: meeting === null ? null : (filed[meeting]?.meetingId ?? null),
      code,
      message,
      figures,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  })
  await bumpEdition(tx)
  const meetings = filed.map(
    ({ meetingId, isNew, reasons }): FiledMeeting => ({
      id: meetingId,
      outcome: isNew ? 'created' : 'matched',
      reasons,
      because: tellReasons(reasons),
    }),
  )
  return {
    outcome: meetings.length > 0 && filed.every(({ isNew }) => !isNew) ? 'matched' : 'created',
    source: sourceId,
    language: reading.language,
    meetings,
    issues: issues.map(({ code, message }) => ({ code, message })),
  }
}

/** Which meeting each draft tells: one on file, or a new one. Changes nothing. */
export async function assignDrafts(
  tx: Transaction,
  { dispatch, reading, textHash, apart }: Pick<Filing, 'dispatch' | 'reading' | 'textHash' | 'apart'>,
  sourceId: string,
): Promise<Assignment> {
  const comparables = reading.meetings.map((draft) => ({ ...draft, days: intervalOf(draft.date) }))
  const related = await relatedMeetings(tx, comparables)
  return assign(
    accountsOf({ dispatch, reading, textHash }, sourceId),
    related.filter(({ id }) => !apart.includes(id)),
    newPermanentId,
  )
}

function accountsOf(
  { dispatch, reading, textHash }: Pick<Filing, 'dispatch' | 'reading' | 'textHash'>,
  sourceId: string,
): AccountOnFile[] {
  const published = nullableColumnOf(intervalOf(reading.article.published)?.from ?? null)
  return reading.meetings.map((draft, ordinal) => ({
    sourceId,
    textHash,
    ordinal,
    draft,
    published,
    sample: dispatch.sample,
    ofReading: true,
  }))
}

/** What a person should look at: drafts that may be a meeting on file, and may not. */
function duplicatesOf({ filed, unsure }: Assignment): DraftIssue[] {
  return filed.flatMap(({ ordinal }): DraftIssue[] => {
    const own = unsure.filter((one) => one.ordinal === ordinal)
    return own.length === 0
      ? []
      : [{ code: 'possible-duplicate', message: tellUnsure(own), span: null, meeting: ordinal }]
  })
}
