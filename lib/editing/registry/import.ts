/** Taking the registry's files in as one change by a person: what they say is decided. */
import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '@/lib/db/client'
import { type Entry, type EntryName, entriesOf, keyOf, keyOfEntry, slugOf } from '@/lib/registry/entry'
import { leadsOnFile } from '@/lib/registry/on-file'
import type { Registry } from '@/lib/registry/schema'
import type { By } from '../revise'
import { changingRegistry, type EntryRefusal, refuse, standingEntries, writeEntries } from './write'

/** An entry that an import adds, or of which it changes the fields named. */
export type ImportLine = EntryName & ({ change: 'added' } | { change: 'changed'; fields: string[] })

type Imported = { ok: true; lines: ImportLine[] }

/** What an import of a registry would do, without doing it. */
export async function tryImport(db: Database, registry: Registry): Promise<Imported | EntryRefusal> {
  return changingRegistry(db, async (tx) => ({ ok: true, lines: (await plan(tx, registry)).lines }))
}

/**
 * Makes every entry of a registry what the registry says, in one transaction, with a version of each that
 * changes. Entries that it does not hold stay.
 */
export async function importRegistry(
  db: Database,
  registry: Registry,
  by: By,
): Promise<Imported | EntryRefusal> {
  return changingRegistry(db, async (tx) => {
    const { standing, wanted, lines } = await plan(tx, registry)
    if (wanted.length > 0) await writeEntries(tx, standing, { wanted }, by)
    return { ok: true, lines }
  })
}

async function plan(tx: Transaction, registry: Registry) {
  const standing = await standingEntries(tx)
  const leads = new Map((await leadsOnFile(tx)).map((lead) => [keyOf(lead), lead.leadsTo]))
  const present = new Map(standing.map(({ entry }) => [keyOfEntry(entry), entry]))
  const told = entriesOf(registry)
  const faults = told.flatMap((entry) => {
    const leadsTo = leads.get(keyOfEntry(entry))
    return leadsTo === undefined ? [] : [`The ${entry.kind} ${slugOf(entry)} is ${leadsTo} now.`]
  })
  if (faults.length > 0) refuse({ ok: false, code: 'registry_unsound', faults })
  const wanted = told.filter((entry) => !isDeepStrictEqual(entry, present.get(keyOfEntry(entry))))
  return { standing, wanted, lines: wanted.map((entry) => lineOf(entry, present.get(keyOfEntry(entry)))) }
}

function lineOf(entry: Entry, present: Entry | undefined): ImportLine {
  const name = { kind: entry.kind, slug: slugOf(entry) }
  return present === undefined
    ? { ...name, change: 'added' }
    : { ...name, change: 'changed', fields: differingFields(present, entry) }
}

/** The fields in which two states of an entry differ, in the order of the files. */
export function differingFields(before: Entry, after: Entry): string[] {
  const fields = new Set([...Object.keys(before.value), ...Object.keys(after.value)])
  return [...fields].filter(
    (field) => !isDeepStrictEqual(Reflect.get(before.value, field), Reflect.get(after.value, field)),
  )
}
