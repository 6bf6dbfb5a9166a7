/** `npm run backup -- FILE`: writes the whole archive into a file; it may be served meanwhile. */
import { BackupFault } from '@/lib/backup/fault'
import { writeBackup } from '@/lib/backup/write'
import { DatabaseFault } from '@/lib/db/fault'
import { withArchive } from '@/lib/db/locate'
import { authSecretFile } from './starting/desk'

const USAGE = 'usage: npm run backup -- FILE'

/** @returns the command's exit status */
async function backUp(): Promise<number> {
  const [file, ...rest] = process.argv.slice(2)
  if (file === undefined || rest.length > 0 || file.startsWith('-')) {
    console.error(USAGE)
    return 2
  }
  const { tables, madeAt } = await withArchive((_, url) => writeBackup(url, file))
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(JSON.stringify({ file, madeAt, tables: tables.length, rows }))
  if (!process.env.AUTH_SECRET)
    console.error(
      `Second factors can be restored only with the secret that encrypts them, which is not in the backup: keep ${authSecretFile()} too, elsewhere.`,
    )
  return 0
}

try {
  process.exitCode = await backUp()
} catch (error) {
  if (!(error instanceof BackupFault || error instanceof DatabaseFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}
