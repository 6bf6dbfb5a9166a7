import { type ConnectOptions, connect, type Database } from './client'
import { dataFolder } from './embedded'
import { holdEmbedded } from './hold'
import { migrate } from './migrate'
import { checkUsable } from './probe'

export interface ArchiveOptions extends ConnectOptions {
  /** The data folder of another embedded database, whatever the environment names. */
  folder?: string | undefined
}

/**
 * Gives `use` the archive's database, brought to the present schema: the one that DATABASE_URL
 * names, else the embedded one, which is started for the time where it does not run.
 * @throws DatabaseFault saying in one sentence why there is none
 */
export async function withArchive<T>(
  use: (db: Database, url: string) => Promise<T>,
  { folder, ...options }: ArchiveOptions = {},
): Promise<T> {
  const given = folder === undefined ? process.env.DATABASE_URL : undefined
  if (given) await checkUsable(given)
  const held = given ? null : await holdEmbedded(folder ?? dataFolder())
  const url = held?.url ?? given ?? ''
  try {
    await migrate(url)
    const db = connect(url, options)
    try {
      return await use(db, url)
    } finally {
      await db.$disconnect()
    }
  } finally {
    await held?.letGo()
  }
}
