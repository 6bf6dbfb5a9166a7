/** Filing one dispatch: its text, its meetings and why they are what they are, in one transaction. */
import { createHash } from 'node:crypto'
import { newPermanentId } from '@/lib/archive/permanent-id'
import type { Database, Transaction } from '@/lib/db/client'
import { bumpEdition, lockArchive } from '@/lib/db/edition'
import type { DraftIssue, Given, Reading } from '@/lib/parser/draft'
import { candidatesFor, comparable } from './candidates'
import { findMatch, type MatchReason } from './match'
import { type FiledAccount, writeMeetings } from './write-meetings'
import { writeSource } from './write-source'

export type Dispatch = {
  text: string
  given: Given
  /** Where it was published on the web. */
  address: string | null
  /** Written for demonstration; every page that shows it says so. */
  sample: boolean
}

export type FiledMeeting = { id: string; outcome: 'created' | 'matched'; reasons: MatchReason[] }

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

export type ReadDispatch = (text: string, given: Given) => Reading

const FILING_TIMEOUT_MS = 60_000

/** SHA-256 of a text in UTF-8, by which the archive knows whether it has it. */
export const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Files a dispatch, wholly or not at all. Filings wait for each other, so that two processes that
 * file the same text, or two accounts of one meeting, at once make one record.
 *
 * @param now the moment of filing
 */
export async function fileDispatch(
  db: Database,
  read: ReadDispatch,
  dispatch: Dispatch,
  now = new Date(),
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
      return fileReading(tx, { dispatch, reading, textHash, now })
    },
    { timeout: FILING_TIMEOUT_MS, maxWait: FILING_TIMEOUT_MS },
  )
}

type Filing = { dispatch: Dispatch; reading: Reading; textHash: string; now: Date }

async function fileReading(tx: Transaction, filing: Filing): Promise<FilingOutcome> {
  const { reading } = filing
  const sourceId = newPermanentId()
  const { accounts, issues } = await assign(tx, reading, { sourceId, textHash: filing.textHash })
  const created = accounts.filter(({ isNew }) => isNew).map(({ meetingId }) => meetingId)
  await tx.permanentId.createMany({
    data: [{ id: sourceId, kind: 'source' }, ...created.map((id) => ({ id, kind: 'meeting' as const }))],
  })
  const published = await writeSource(tx, { ...filing, sourceId })
  await writeMeetings(tx, accounts, { ...filing, sourceId, published })
  await tx.parsingIssue.createMany({
    data: issues.map(({ code, message, span, meeting }) => ({
      sourceId,
      meetingId: meeting === null ? null : (accounts[meeting]?.meetingId ?? null),
      code,
      message,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  })
  await bumpEdition(tx)
  const meetings = accounts.map(
    ({ meetingId, isNew, reasons }): FiledMeeting => ({
      id: meetingId,
      outcome: isNew ? 'created' : 'matched',
      reasons,
    }),
  )
  return {
    outcome: meetings.length > 0 && created.length === 0 ? 'matched' : 'created',
    source: sourceId,
    language: reading.language,
    meetings,
    issues: issues.map(({ code, message }) => ({ code, message })),
  }
}

/** Which meeting each draft tells: one on file, or a new one. Two drafts of a dispatch are never one meeting. */
async function assign(tx: Transaction, reading: Reading, source: { sourceId: string; textHash: string }) {
  const candidates = await candidatesFor(tx, reading.meetings)
  const taken = new Set<string>()
  const issues: DraftIssue[] = [...reading.issues]
  const accounts = reading.meetings.map((draft, ordinal): FiledAccount => {
    const free = candidates.filter(({ id }) => !taken.has(id))
    const match = findMatch(comparable(draft), free)
    if (match && 'id' in match) {
      taken.add(match.id)
      return { ...source, ordinal, draft, meetingId: match.id, isNew: false, reasons: match.reasons }
    }
    if (match)
      issues.push({
        code: 'possible-duplicate',
        message: `Several meetings on file fit equally well (${match.ambiguous.join(', ')}); a new record was made.`,
        span: null,
        meeting: ordinal,
      })
    return { ...source, ordinal, draft, meetingId: newPermanentId(), isNew: true, reasons: [] }
  })
  return { accounts, issues }
}
