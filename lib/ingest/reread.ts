/**
 * Reading filed texts again, with the parser and registry as they are now. What no person has touched
 * is changed, with a version that says so; what a person decided stays, and where it is read
 * otherwise than before a proposal is put before an editor.
 */
import { meetingRecords } from '@/lib/archive/meeting-record'
import type { Database, Transaction } from '@/lib/db/client'
import { lockArchive } from '@/lib/db/edition'
import type { ReadDispatch } from './file-dispatch'
import { applyReread, type RereadBy } from './rereading/apply'
import { linesOf, type RereadLine } from './rereading/differences'
import { planReread, type RereadPlan } from './rereading/plan'
import { closeFindings, keepFindings, keepProposals } from './rereading/proposals'
import { readSources, type SourceRead } from './rereading/read-sources'

export type { RereadBy } from './rereading/apply'
export type { Difference, RereadLine } from './rereading/differences'

export type RereadReport = {
  /** How many texts were read. */
  sources: number
  /** How many of them are read as they were before. */
  unchanged: number
  lines: RereadLine[]
}

/** Texts that are read in one transaction, with all of the given that tell of the same meetings. */
const TOGETHER = 25
const TIMEOUT_MS = 60_000

/**
 * Reads filed texts again and applies what comes of it. Sources that tell of one meeting are read
 * together; each such group is written wholly or not at all. A second run changes nothing.
 * @param read as of the registry's present state
 */
export async function rereadSources(
  db: Database,
  read: ReadDispatch,
  sourceIds: readonly string[],
  by: RereadBy,
): Promise<RereadReport> {
  const report: RereadReport = { sources: 0, unchanged: 0, lines: [] }
  for await (const ids of together(db, sourceIds)) {
    const readings = await readSources(db, read, ids)
    const outcome = await db.$transaction(
      async (tx) => {
        await lockArchive(tx)
        // Each group's versions are of the moment in which they are written, after those of all before.
        const now = new Date()
        return applied(tx, await readSources(tx, read, ids, readings), by, now)
      },
      { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
    )
    add(report, readings, outcome)
  }
  return report
}

/**
 * A trial run: what `rereadSources` would do, which changes no record. What it finds of records that
 * no person has touched is kept for the desk to show, in place of what an earlier run had found.
 */
export async function tryReread(
  db: Database,
  read: ReadDispatch,
  sourceIds: readonly string[],
  now = new Date(),
): Promise<RereadReport> {
  const report: RereadReport = { sources: 0, unchanged: 0, lines: [] }
  for await (const ids of together(db, sourceIds)) {
    const readings = await readSources(db, read, ids)
    const outcome = await planned(db, readings)
    await db.$transaction((tx) => keepFindings(tx, ids, outcome?.lines ?? [], now))
    add(report, readings, outcome)
  }
  return report
}

type Outcome = { plan: RereadPlan; lines: RereadLine[] }

function add(report: RereadReport, readings: readonly SourceRead[], outcome: Outcome | null): void {
  report.sources += readings.length
  report.unchanged += readings.length - (outcome?.plan.sources.length ?? 0)
  report.lines.push(...(outcome?.lines ?? []))
}

async function planned(tx: Transaction, readings: readonly SourceRead[]) {
  const plan = await planReread(tx, readings)
  if (plan === null) return null
  const ids = [
    ...plan.records.flatMap(({ id, onFile }) => (onFile ? [id] : [])),
    ...plan.untold.map(({ id }) => id),
    ...plan.assignment.merged.map(({ onFile }) => onFile.id),
    ...plan.kept.map(({ onFile }) => onFile.id),
  ]
  const present = await meetingRecords(tx, [...new Set(ids)])
  return { plan, present, lines: linesOf(plan, present) }
}

async function applied(
  tx: Transaction,
  readings: readonly SourceRead[],
  by: RereadBy,
  now: Date,
): Promise<Outcome | null> {
  const outcome = await planned(tx, readings)
  const ids = readings.map(({ row }) => row.id)
  await closeFindings(tx, ids, now)
  if (outcome === null) return null
  await applyReread(tx, outcome.plan, outcome.present, by, now)
  await keepProposals(tx, outcome.plan, outcome.lines, now)
  return outcome
}

/** The ids in groups that are read together: with each go those that tell of its meetings. */
async function* together(db: Database, sourceIds: readonly string[]): AsyncGenerator<string[]> {
  const waiting = new Set(sourceIds)
  while (waiting.size > 0) {
    const group = new Set<string>()
    for (const id of waiting) {
      group.add(id)
      if (group.size === TOGETHER) break
    }
    const siblings = await db.account.findMany({
      where: { meeting: { accounts: { some: { sourceId: { in: [...group] } } } } },
      select: { sourceId: true },
    })
    for (const { sourceId } of siblings) if (waiting.has(sourceId)) group.add(sourceId)
    for (const id of group) waiting.delete(id)
    yield [...group]
  }
}
