/**
 * `npm run registry -- --export FOLDER | --import FOLDER [--apply] [--as NAME] | --tidy FOLDER`: writes the
 * registry of the archive to files, or takes files in. An import tells what it would change, a line of JSON
 * an entry, and changes it when told to `--apply`; `--tidy` brings files into the form of an export. Exit
 * status 1 where the files were refused, 2 where the command itself was wrong.
 */
import { parseArgs } from 'node:util'
import type { Database } from '@/lib/db/client'
import { withArchive } from '@/lib/db/locate'
import { importRegistry, tryImport } from '@/lib/editing/registry/import'
import { RegistryFault } from '@/lib/registry/fault'
import { readRegistry } from '@/lib/registry/files'
import { registryOnFile } from '@/lib/registry/on-file'
import { writeRegistry } from '@/lib/registry/written-files'

const USAGE =
  'usage: npm run registry -- --export FOLDER | --import FOLDER [--apply] [--as NAME] | --tidy FOLDER'

type Asked =
  | { what: 'export' | 'tidy'; folder: string }
  | { what: 'import'; folder: string; apply: boolean; as: string }

function readCommand(): Asked | null {
  try {
    const { values } = parseArgs({
      options: {
        export: { type: 'string' },
        import: { type: 'string' },
        tidy: { type: 'string' },
        apply: { type: 'boolean', default: false },
        as: { type: 'string', default: 'command line' },
      },
    })
    const asked = (['export', 'import', 'tidy'] as const).flatMap((what) => {
      const folder = values[what]
      return folder === undefined ? [] : [{ what, folder }]
    })
    const [one, another] = asked
    if (one === undefined || another !== undefined) return null
    if (one.what === 'import')
      return { what: 'import', folder: one.folder, apply: values.apply, as: values.as }
    return { what: one.what, folder: one.folder }
  } catch {
    return null
  }
}

async function takeIn(
  db: Database,
  { folder, apply, as }: Extract<Asked, { what: 'import' }>,
): Promise<void> {
  const registry = readRegistry(folder)
  const by = { actor: { id: 'command-line', name: as }, reason: 'registry-imported' }
  const outcome = apply ? await importRegistry(db, registry, by) : await tryImport(db, registry)
  if (!outcome.ok) throw new RegistryFault('faults' in outcome ? outcome.faults : [outcome.code])
  for (const line of outcome.lines) console.log(JSON.stringify(line))
  if (!apply && outcome.lines.length > 0)
    console.error(`${outcome.lines.length} entries would change; --apply changes them.`)
}

async function carryOut(asked: Asked): Promise<void> {
  if (asked.what === 'tidy') {
    await writeRegistry(asked.folder, readRegistry(asked.folder))
    return
  }
  await withArchive(async (db) => {
    if (asked.what === 'import') return takeIn(db, asked)
    const names = await writeRegistry(asked.folder, await registryOnFile(db))
    for (const name of names) console.log(name)
  })
}

const asked = readCommand()
if (asked === null) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  try {
    await carryOut(asked)
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error
    for (const fault of error.faults) console.error(fault)
    process.exitCode = 1
  }
}
