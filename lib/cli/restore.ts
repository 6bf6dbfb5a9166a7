/**
 * `npm run restore -- [--replace] FILE`: makes the archive as a backup tells it, or leaves it as it
 * was. `--replace` gives up what is on file.
 */
import { parseArgs } from 'node:util'
import { BackupFault } from '@/lib/backup/fault'
import { restoreBackup } from '@/lib/backup/restore'
import { DatabaseFault } from '@/lib/db/fault'
import { withArchive } from '@/lib/db/locate'

const USAGE = 'usage: npm run restore -- [--replace] FILE'

function readArguments(): { file: string; replace: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    })
    const [file, ...rest] = positionals
    return file === undefined || rest.length > 0 ? null : { file, replace: values.replace }
  } catch {
    return null
  }
}

/** @returns the command's exit status */
async function restore(): Promise<number> {
  const asked = readArguments()
  if (asked === null) {
    console.error(USAGE)
    return 2
  }
  const { tables, madeAt } = await withArchive((_, url) => restoreBackup(url, asked.file, asked))
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(JSON.stringify({ file: asked.file, madeAt, tables: tables.length, rows }))
  return 0
}

try {
  process.exitCode = await restore()
} catch (error) {
  if (!(error instanceof BackupFault || error instanceof DatabaseFault)) throw error
  console.error(error.message)
  process.exitCode = 1
}
