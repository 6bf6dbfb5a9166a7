/**
 * What reading texts again comes to, before anything is written: which record each draft is of, which
 * records no person has touched and so change, and which are left for a person to decide.
 */
import { newPermanentId } from '@/lib/archive/permanent-id'
import type { Transaction } from '@/lib/db/client'
import type { Comparable } from '@/lib/reconciling/match'
import { intervalOf } from '@/lib/reconciling/stretches'
import { type Assignment, assign, type Regrouped } from '../assign'
import { type AccountOnFile, meetingsOnFile, type OnFile, relatedMeetings } from '../on-file'
import { matchDrafts } from './match-drafts'
import { accountsNow, accountsOf, isSameArticle, isSameDraft, type SourceRead } from './read-sources'

/** The reason of records that were withdrawn because their texts are read otherwise; a code. */
export const TOLD_NO_MORE = 'told-no-more'

/** What a source told of a record, and tells of it now; null where that is nothing. */
export interface AccountReread {
  meetingId: string
  before: AccountOnFile
  after: AccountOnFile | null
}

/** A record that a person decided on, with its accounts as they were read and as they are read now. */
export interface Kept {
  onFile: OnFile
  before: AccountOnFile[]
  after: AccountOnFile[]
}

export interface RereadPlan {
  /** Those that are read otherwise than before. */
  sources: SourceRead[]
  accounts: AccountReread[]
  assignment: Assignment
  /** Records as they will stand: new ones, and those on file that no person has decided on. */
  records: Regrouped[]
  /** Records that no source tells of any more. */
  untold: OnFile[]
  /** Records that such a reading had withdrawn, and that are told again. */
  toldAgain: OnFile[]
  kept: Kept[]
}

/** Compares readings with what is on file; null where all of them say what is there. */
export async function planReread(tx: Transaction, read: readonly SourceRead[]): Promise<RereadPlan | null> {
  const sources = read.filter((one) => !isAsOnFile(one))
  if (sources.length === 0) return null
  const { accounts, fresh } = rematched(sources)
  const touched = new Set(accounts.map(({ meetingId }) => meetingId))
  const changed = accounts.flatMap(({ before, after }) =>
    after && !isSameDraft(before.draft, after.draft) ? [after] : [],
  )
  const related = await relatedMeetings(tx, [...fresh, ...changed].map(comparableOf))
  const onFile = await meetingsOnFile(tx, [...touched])
  const before = new Map([...related, ...onFile].map((one) => [one.id, one]))
  const now = [...before.values()].map((one) => asReadNow(one, accounts, sources))
  const standing = now.filter((one) => one.state === 'current' && (one.decided || one.accounts.length > 0))
  const assignment = assign(fresh, standing, newPermanentId)
  const gone = new Set(
    [...assignment.regrouped, ...assignment.merged.map(({ onFile }) => onFile)].map(({ id }) => id),
  )
  const own = now.filter(({ id, state }) => touched.has(id) && state === 'current')
  const free = own.filter(({ decided }) => !decided)
  return {
    sources,
    accounts,
    assignment,
    records: [
      ...assignment.regrouped,
      ...free
        .filter(({ id, accounts }) => accounts.length > 0 && !gone.has(id))
        .map((one) => ({ id: one.id, onFile: one, accounts: one.accounts })),
    ],
    untold: free.filter((one) => one.accounts.length === 0),
    toldAgain: free.filter(({ id }) => before.get(id)?.state === 'withdrawn'),
    kept: own.flatMap((one) => (one.decided ? keptAs(one, before.get(one.id), accounts) : [])),
  }
}

const comparableOf = ({ draft }: AccountOnFile): Comparable => ({ ...draft, days: intervalOf(draft.date) })

function isAsOnFile(source: SourceRead): boolean {
  const now = accountsNow(source)
  const before = accountsOf(source).filter(({ ofReading }) => ofReading)
  return (
    isSameArticle(source) &&
    before.length === now.length &&
    now.every((one) => {
      const same = before.find(({ ordinal }) => ordinal === one.ordinal)
      return same !== undefined && isSameDraft(same.draft, one.draft)
    })
  )
}

/** Each account on file with what it is read as now, and the drafts that are of none of them. */
function rematched(sources: readonly SourceRead[]): { accounts: AccountReread[]; fresh: AccountOnFile[] } {
  const accounts: AccountReread[] = []
  const fresh: AccountOnFile[] = []
  for (const source of sources) {
    const [before, now] = [accountsOf(source), accountsNow(source)]
    const matches = matchDrafts(
      before.map(({ draft }) => draft),
      now.map(({ draft }) => draft),
    )
    for (const [place, { meetingId, ...account }] of before.entries())
      accounts.push({ meetingId, before: account, after: now[matches.indexOf(place)] ?? null })
    fresh.push(...now.filter((_, index) => matches[index] === null))
  }
  return { accounts, fresh }
}

/** A record with its accounts as they are read now; a person's keeps those, too, that tell of it no more. */
function asReadNow(onFile: OnFile, reread: readonly AccountReread[], sources: readonly SourceRead[]): OnFile {
  const anew = new Set(sources.map(({ row }) => row.id))
  const own = reread.filter(({ meetingId }) => meetingId === onFile.id)
  const told = own.flatMap(({ after }) => after ?? [])
  const lost = onFile.decided ? own.flatMap(({ before, after }) => (after ? [] : [before])) : []
  const accounts = [...onFile.accounts.filter(({ sourceId }) => !anew.has(sourceId)), ...told, ...lost]
  const isToldAgain =
    onFile.state === 'withdrawn' && onFile.withdrawnReason === TOLD_NO_MORE && told.length > 0
  return { ...onFile, accounts, state: isToldAgain ? 'current' : onFile.state }
}

function keptAs(now: OnFile, before: OnFile | undefined, reread: readonly AccountReread[]): Kept[] {
  if (before === undefined) return []
  const lost = reread.filter(({ meetingId, after }) => meetingId === now.id && after === null)
  const isTold = (account: AccountOnFile) => account.ofReading && !lost.some((one) => one.before === account)
  return [
    {
      onFile: now,
      before: before.accounts.filter(({ ofReading }) => ofReading),
      after: now.accounts.filter(isTold),
    },
  ]
}
