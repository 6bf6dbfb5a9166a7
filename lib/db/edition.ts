import type { Transaction } from './client'

/** Any number does, so long as nothing else in the database locks on it. */
export const ARCHIVE_LOCK = 4_127_002_611

/**
 * Lets one transaction at a time write to the archive; the others wait until it ends. Two filings
 * of the same text, or of two accounts of one meeting, thus see each other's work whole.
 */
export async function lockArchive(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ARCHIVE_LOCK}::bigint)`
}

/**
 * Says that this transaction changes what readers see, where no trigger does: a change of a meeting,
 * or of anything that hangs on one, is told by itself (`edition_of_this_change()` in the migrations).
 */
export async function bumpEdition(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT edition_of_this_change()`
}

/** Says that this transaction changes the registry: names and sessions that any page may show. */
export async function registryChanged(tx: Transaction): Promise<void> {
  await bumpEdition(tx)
  await tx.$executeRaw`UPDATE "ArchiveEdition" SET "registeredIn" = edition WHERE id = 1`
}
