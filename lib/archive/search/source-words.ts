/** The words of sources as the database holds them for searching. */
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { type Language, languageSchema } from '@/lib/registry/schema'
import { placedWords } from './words'

/** Raise it whenever words are reduced otherwise: what is on file is then indexed anew at the next start. */
const WORDS_VERSION = 1

/** Places are counted to here; later ones come to the last. */
const LAST_PLACE = 16_383
const MOST_PLACES = 255

/** A text's words with their places, in the form in which Postgres reads a `tsvector`. */
export function vectorOf(text: string, language: Language | null): string {
  const entries: string[] = []
  for (const [word, places] of placedWords(text, language)) {
    const told = places.slice(0, MOST_PLACES).map((place) => Math.min(place, LAST_PLACE))
    entries.push(`'${word}':${told.join(',')}`)
  }
  return entries.join(' ')
}

/** Makes a source that is on file findable by its words. */
export async function indexSource(
  tx: Transaction,
  { id, text, language }: { id: string; text: string; language: Language | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Source" SET "words" = ${vectorOf(text, language)}::tsvector WHERE "id" = ${id}::bpchar`
}

const BATCH = 500
const rowsSchema = z.array(
  z.object({ id: z.string(), text: z.string(), language: languageSchema.nullable() }),
)

/**
 * Indexes all sources anew where they were indexed by another version of this code.
 * @returns how many were
 */
export async function indexSourcesAnew(db: Database): Promise<number> {
  const edition = await db.archiveEdition.findUnique({ where: { id: 1 }, select: { wordsVersion: true } })
  if (edition?.wordsVersion === WORDS_VERSION) return 0
  let count = 0
  for (let after = ''; ; ) {
    const rows = rowsSchema.parse(
      await db.source.findMany({
        where: { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: BATCH,
        select: { id: true, text: true, language: true },
      }),
    )
    const vectors = rows.map(({ text, language }) => vectorOf(text, language))
    await db.$executeRaw`
      UPDATE "Source" s SET "words" = w."words"::tsvector
      FROM unnest(${rows.map(({ id }) => id)}::text[], ${vectors}::text[]) AS w("id", "words")
      WHERE s."id" = w."id"::bpchar`
    count += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < BATCH) break
    after = last.id
  }
  await db.archiveEdition.upsert({
    where: { id: 1 },
    create: { id: 1, wordsVersion: WORDS_VERSION },
    update: { wordsVersion: WORDS_VERSION },
    select: { id: true },
  })
  return count
}
