/** What is put before a person: differences that reading has found and has not applied. */
import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Difference, RereadLine } from './differences'
import type { RereadPlan } from './plan'

/**
 * Keeps the proposals of a reading that was applied. An open one on the same field gives way to what
 * is read now; what a person has declined is not proposed again.
 */
export async function keepProposals(
  tx: Transaction,
  { kept }: RereadPlan,
  lines: readonly RereadLine[],
  now: Date,
): Promise<void> {
  const ids = kept.map(({ onFile }) => onFile.id)
  if (ids.length === 0) return
  const earlier = await tx.proposal.findMany({
    where: { meetingId: { in: ids }, state: { in: ['open', 'declined'] }, untouched: false },
    select: { id: true, meetingId: true, field: true, to: true, state: true },
  })
  const proposed = lines.flatMap((line) =>
    line.outcome === 'proposed' ? line.differences.map((difference) => ({ ...difference, line })) : [],
  )
  const wanted = proposed.filter(
    ({ line, field, to }) =>
      !earlier.some(
        (one) =>
          one.meetingId === line.meeting && one.field === field && isDeepStrictEqual(one.to, plain(to)),
      ),
  )
  const outdated = earlier.filter(
    (one) =>
      one.state === 'open' &&
      wanted.some(({ line, field }) => line.meeting === one.meetingId && field === one.field),
  )
  await tx.proposal.updateMany({
    where: { id: { in: outdated.map(({ id }) => id) } },
    data: { state: 'superseded', decidedAt: now },
  })
  await tx.proposal.createMany({ data: wanted.flatMap(({ line, ...one }) => rowOf(line, one, false, now)) })
}

/** Keeps what a trial run found, in place of what an earlier one had found of the same texts. */
export async function keepFindings(
  tx: Transaction,
  sourceIds: readonly string[],
  lines: readonly RereadLine[],
  now: Date,
): Promise<void> {
  await closeFindings(tx, sourceIds, now)
  const untouched = lines.filter(({ outcome }) => outcome !== 'proposed')
  await tx.proposal.createMany({
    data: untouched.flatMap((line) => {
      const differences: Difference[] =
        line.differences.length > 0 ? line.differences : [{ field: null, from: null, to: null }]
      return differences.flatMap((one) => rowOf(line, one, true, now))
    }),
  })
}

/** Says that what a trial run found of these texts has been applied, or holds no more. */
export async function closeFindings(tx: Transaction, sourceIds: readonly string[], now: Date): Promise<void> {
  await tx.proposal.updateMany({
    where: { sourceId: { in: [...sourceIds] }, state: 'open', untouched: true },
    data: { state: 'superseded', decidedAt: now },
  })
}

function rowOf(line: RereadLine, { field, from, to }: Difference, untouched: boolean, now: Date) {
  const [sourceId] = line.sources
  if (sourceId === undefined) return []
  const meetingId = line.outcome === 'created' ? null : line.meeting
  return [
    {
      meetingId,
      sourceId,
      field,
      untouched,
      madeAt: now,
      from: from ?? Prisma.JsonNull,
      to: to ?? (line.into === null ? Prisma.JsonNull : { into: line.into }),
    },
  ]
}

/** As the database gives a value back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
