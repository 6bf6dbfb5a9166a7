/** The database that the archive is served from, ready for use. */
import path from 'node:path'
import { indexSourcesAnew } from '@/lib/archive/search/source-words'
import { connect } from '@/lib/db/client'
import { dataFolder } from '@/lib/db/embedded'
import { holdEmbedded, holdServing } from '@/lib/db/hold'
import { migrate } from '@/lib/db/migrate'
import { checkUsable } from '@/lib/db/probe'
import { fileMissing } from '@/lib/ingest/batch'
import { currentReader } from '@/lib/ingest/reader'
import { readRegistry } from '@/lib/registry/files'
import { loadRegistry } from '@/lib/registry/load'
import { contradictionsOnFile } from '@/lib/registry/on-file'
import { root } from './build'
import { step } from './step'

export interface ServedArchive {
  url: string
  /** Settles when its server has gone away unasked; never for one that DATABASE_URL names. */
  lost: Promise<void>
  letGo: () => Promise<void>
}

/** The database of DATABASE_URL, else the embedded one, started. */
export async function openArchive(): Promise<ServedArchive> {
  const given = process.env.DATABASE_URL
  if (!given) return step('Starting Postgres', () => holdEmbedded(dataFolder(), { serving: true }))
  await step('Looking for the database of DATABASE_URL', () => checkUsable(given))
  return { url: given, lost: new Promise(() => {}), letGo: await holdServing(given) }
}

/** Brings the database to the present schema, and files what a fresh archive starts with. */
export async function furnish(url: string): Promise<void> {
  await step('Migrating the database', () => migrate(url))
  const db = connect(url, { statementTimeout: 0 })
  try {
    const registry = readRegistry(path.join(root, 'seeds', 'registry'))
    await step('Loading the registry', () => loadRegistry(db, registry))
    for (const { text } of await contradictionsOnFile(db))
      console.error(
        `What the registry's files say was not taken over, since people decided otherwise: ${text}`,
      )
    await step('Indexing the words of dispatches', () => indexSourcesAnew(db))
    const lines = await step('Filing the sample dispatches', async () =>
      fileMissing(db, await currentReader(db), path.join(root, 'seeds', 'dispatches')),
    )
    for (const line of lines)
      if (line.outcome === 'refused')
        console.error(`${path.basename(line.file)} was not filed: ${line.reason}`)
  } finally {
    await db.$disconnect()
  }
}
