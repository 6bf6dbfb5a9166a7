/** `npm run migration -- NAME`: writes the migration that prisma/schema.prisma asks for. */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { discardEmbedded, startEmbedded } from '@/lib/db/embedded'
import { differenceSql, writeMigration } from '@/lib/db/migrate'

const name = process.argv[2] ?? ''
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and underscores.')
  process.exit(2)
}
const folder = await mkdtemp(path.join(tmpdir(), 'mahzar-migration-'))
try {
  const { url } = await startEmbedded(folder, { disposable: true })
  const sql = await differenceSql(url)
  console.log(
    sql === null
      ? 'The migrations make what the schema describes.'
      : await writeMigration(name, sql, new Date()),
  )
} finally {
  await discardEmbedded(folder)
}
