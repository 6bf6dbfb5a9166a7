/**
 * Slows down guessing of passwords: after a few failures for one account, or from one network
 * address, each further one doubles the wait. What is kept are hashes, and nothing tells whether an
 * account exists: one that does not is throttled alike.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'

const FREE_FAILURES = { account: 5, address: 20 }
const FIRST_WAIT_SECONDS = 2
const LONGEST_WAIT_SECONDS = 15 * 60
/** Failures are forgotten when none has followed for so long. */
const MEMORY_SECONDS = 60 * 60

type Kind = keyof typeof FREE_FAILURES
export type ThrottleKey = { kind: Kind; key: string }

/** What one attempt to sign in counts against; without an account where it names none. */
export function throttleKeys(email: string | null, address: string | null): ThrottleKey[] {
  const keyOf = (kind: Kind, value: string): ThrottleKey => ({
    kind,
    key: createHash('sha256').update(`${kind} ${value}`).digest('hex'),
  })
  return [
    ...(email === null ? [] : [keyOf('account', email)]),
    ...(address === null ? [] : [keyOf('address', address)]),
  ]
}

const waitSchema = z.tuple([z.object({ seconds: z.int().nullable() })])

/** For how many seconds nobody may try; 0 where they may now. */
export async function secondsToWait(
  db: Transaction,
  keys: readonly ThrottleKey[],
  now = new Date(),
): Promise<number> {
  const rows = await db.$queryRaw`
    SELECT ceil(extract(epoch FROM max("blockedUntil") - ${now}))::int AS "seconds"
    FROM "SignInThrottle" WHERE "key" = ANY(${keys.map(({ key }) => key)}::bpchar[]) AND "blockedUntil" > ${now}`
  return waitSchema.parse(rows)[0].seconds ?? 0
}

/** Counts a failure; the counting itself is the database's, so that attempts made at once all count. */
export async function countFailure(
  db: Transaction,
  keys: readonly ThrottleKey[],
  now = new Date(),
): Promise<void> {
  const rows = JSON.stringify(keys.map(({ kind, key }) => ({ key, free: FREE_FAILURES[kind] })))
  const forgotten = new Date(now.getTime() - MEMORY_SECONDS * 1_000)
  await db.$executeRaw`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "lastFailure", "blockedUntil")
    SELECT a."key", 1, ${now}, ${now} FROM jsonb_to_recordset(${rows}::jsonb) AS a("key" text)
    ON CONFLICT ("key") DO UPDATE SET "lastFailure" = ${now},
      "failures" = CASE WHEN t."lastFailure" > ${forgotten} THEN t."failures" + 1 ELSE 1 END`
  await db.$executeRaw`
    UPDATE "SignInThrottle" t SET "blockedUntil" = ${now}::timestamptz + make_interval(secs =>
      least(${LONGEST_WAIT_SECONDS}::float8, ${FIRST_WAIT_SECONDS}::float8 * power(2, least(t."failures" - a."free", 20))))
    FROM jsonb_to_recordset(${rows}::jsonb) AS a("key" text, "free" int)
    WHERE t."key" = a."key"::bpchar AND t."failures" >= a."free"`
  await db.signInThrottle.deleteMany({
    where: { lastFailure: { lt: forgotten }, blockedUntil: { lt: now } },
  })
}

/** Forgets the failures of an account whose owner has signed in; those of the address stay. */
export async function forgetFailures(db: Transaction, keys: readonly ThrottleKey[]): Promise<void> {
  const own = keys.filter(({ kind }) => kind === 'account').map(({ key }) => key)
  await db.signInThrottle.deleteMany({ where: { key: { in: own } } })
}
