/** New entries of the registry. */
import anyAscii from 'any-ascii'
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { type Entry, keyOfEntry, slugOf } from '@/lib/registry/entry'
import { languageSchema, type Spellings, slugSchema } from '@/lib/registry/schema'
import type { By } from '../revise'
import { changingRegistry, doneWith, type EntryOutcome, refuse, standingEntries, writeEntries } from './write'

/** Adds an entry with an address that no other has or had. */
export function createEntry(db: Database, entry: Entry, by: By): Promise<EntryOutcome> {
  return changingRegistry(db, async (tx) => {
    const slug = slugOf(entry)
    const taken = await tx.registryEntry.count({ where: { kind: entry.kind, slug } })
    if (taken > 0) refuse({ ok: false, code: 'address_taken' })
    const written = await writeEntries(tx, await standingEntries(tx), { wanted: [entry] }, by)
    return doneWith(entry, written, slug)
  })
}

/** Somebody new, as a source names them. */
export const newOfficialSchema = z.object({
  /** The name as it is spelt in a language; the first one is where it was met. */
  names: z
    .partialRecord(languageSchema, z.string().trim().min(1).max(200))
    .refine((names) => Object.keys(names).length > 0, 'no_name'),
  party: slugSchema,
  /** The title of the office that they hold, by language; the days are for an administrator to find out. */
  title: z.partialRecord(languageSchema, z.string().trim().min(1).max(200)).default({}),
})
export type NewOfficial = z.infer<typeof newOfficialSchema>

/**
 * Adds an official who was met in a source: “this is a new official, named so here”. The address is made
 * of the name in Latin letters, with a number where another has it.
 */
export function createOfficial(
  db: Database,
  { names, party, title }: NewOfficial,
  by: By,
): Promise<EntryOutcome> {
  const spellings: Spellings = Object.fromEntries(
    Object.entries(names).map(([language, text]) => [language, [text]]),
  )
  return changingRegistry(db, async (tx) => {
    const standing = await standingEntries(tx)
    const rows = await tx.registryEntry.findMany({ where: { kind: 'official' }, select: { slug: true } })
    const slug = freeSlug(slugFor(spellings), new Set(rows.map((row) => row.slug)))
    const offices = Object.keys(title).length === 0 ? [] : [{ title, from: null, to: null }]
    const entry: Entry = { kind: 'official', value: { slug, names: spellings, party, offices, source: [] } }
    const written = await writeEntries(tx, standing, { wanted: [entry] }, by)
    return doneWith(
      written.changed.find((one) => keyOfEntry(one) === keyOfEntry(entry)) ?? entry,
      written,
      slug,
    )
  })
}

/** An address for a name: the English one where there is one, else another in Latin letters. */
export function slugFor(names: Spellings): string {
  const [name = ''] = [names.en, names.tr, names.ru, names.fa, names.ar].flatMap((texts) => texts?.[0] ?? [])
  const letters = anyAscii(name.normalize('NFC')).toLowerCase()
  const slug = letters
    .replace(/[`'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'unnamed' : slug
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
