/** “This spelling is this person”: a spelling met in a source becomes one of an entry’s. */
import { z } from 'zod'
import { parsePermanentId } from '@/lib/archive/permanent-id'
import type { Database, Transaction } from '@/lib/db/client'
import { foldSpelling, foldText } from '@/lib/parser/text/fold'
import { type Entry, entrySchema, namesOf } from '@/lib/registry/entry'
import { type Language, languageSchema, type Spellings, slugSchema } from '@/lib/registry/schema'
import type { By } from '../revise'
import {
  changingRegistry,
  doneWith,
  type EntryOutcome,
  refuse,
  standingEntries,
  standingEntry,
  writeEntries,
} from './write'

/** A permanent id as people type one; null for an empty field. */
function idOrNull(told: string | null, context: z.RefinementCtx): string | null {
  if (told === null || told === '') return null
  const parsed = parsePermanentId(told)
  if (parsed.ok) return parsed.id
  context.addIssue('no_id')
  return z.NEVER
}

export const taughtSchema = z.object({
  kind: z.enum(['official', 'party', 'place', 'series', 'topic', 'publisher']),
  slug: slugSchema,
  language: languageSchema,
  /** As it stands in the source. */
  text: z.string().trim().min(1).max(200),
  /** The dispatch that spells it so; null where the person knows it from elsewhere. */
  sourceId: z.string().trim().max(20).nullable().default(null).transform(idOrNull),
})
export type Taught = z.infer<typeof taughtSchema>

/**
 * Gives a spelling to an entry, and keeps where it was met. Where another official has it too, it decides
 * for neither from now on, and both say so.
 */
export function teachSpelling(db: Database, taught: Taught, by: By): Promise<EntryOutcome> {
  return changingRegistry(db, async (tx) => {
    const { kind, slug, language, text, sourceId } = taught
    const standing = await standingEntries(tx)
    const { entry } = await standingEntry(tx, standing, { kind, slug })
    if (sourceId !== null) await mustStandIn(tx, sourceId, text)
    const folded = foldSpelling(text)
    const known = Object.values(namesOf(entry)).flat()
    if (known.some((one) => foldSpelling(one) === folded)) refuse({ ok: false, code: 'spelling_known' })
    const wanted = withSpelling(entry, language, text)
    const written = await writeEntries(tx, standing, { wanted: [wanted] }, by)
    const { actor } = by
    await tx.taughtSpelling.create({
      data: { kind, slug, language, text, sourceId, actor: actor.name, actorId: actor.id },
      select: { id: true },
    })
    return doneWith(wanted, written, slug)
  })
}

async function mustStandIn(tx: Transaction, sourceId: string, text: string): Promise<void> {
  const source = await tx.source.findUnique({ where: { id: sourceId }, select: { text: true } })
  if (source === null || !foldText(source.text).folded.includes(foldSpelling(text)))
    refuse({ ok: false, code: 'words_not_there' })
}

/** Publishers are known in texts by their signatures, which are names of theirs too. */
function withSpelling(entry: Entry, language: Language, text: string): Entry {
  const names = added(namesOf(entry), language, text)
  const signatures =
    entry.kind === 'publisher' ? { signatures: added(entry.value.signatures, language, text) } : {}
  return entrySchema.parse({ kind: entry.kind, value: { ...entry.value, names, ...signatures } })
}

function added(spellings: Spellings, language: Language, text: string): Spellings {
  const own = spellings[language] ?? []
  return own.includes(text) ? spellings : { ...spellings, [language]: [...own, text] }
}
