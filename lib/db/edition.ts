import type { Transaction } from './client'

/** Any number does, so long as nothing else in the database locks on it. */
const ARCHIVE_LOCK = 4_127_002_611

/**
 * Lets one transaction at a time write to the archive; the others wait until it ends. Two filings
 * of the same text, or of two accounts of one meeting, thus see each other's work whole.
 */
export async function lockArchive(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ARCHIVE_LOCK}::bigint)`
}

/**
 * Says that this transaction changes what readers see: cached pages carry the archive's edition in
 * their key, so all of them are out of reach once it commits.
 */
export async function bumpEdition(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ArchiveEdition" AS e (id, edition) VALUES (1, 1)
    ON CONFLICT (id) DO UPDATE SET edition = e.edition + 1, "changedAt" = clock_timestamp()`
}
