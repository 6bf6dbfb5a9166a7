/** How sources write somebody's name, and which of them how. */
import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { foldSpelling, foldText } from '@/lib/parser/text/fold'
import { languageSchema } from '@/lib/registry/schema'
import type { SeenNames, SeenSpelling } from '../dto'
import { distinct, loadNames } from '../names'
import { grouped } from './grouped'

/** How many meetings, the latest, are looked at. */
export const MEETINGS_LOOKED_AT = 60

const mentionsSchema = z.array(
  z.object({
    id: z.string(),
    quote: z.string(),
    sourceId: z.string(),
    language: languageSchema.nullable(),
    publisherSlug: z.string().nullable(),
  }),
)
type Mention = z.infer<typeof mentionsSchema>[number]

/** Where somebody was read to take part in some meetings, the last filed first, in one query. */
async function mentionsOf(db: Transaction, slug: string, meetings: readonly string[]): Promise<Mention[]> {
  const rows = await db.$queryRaw`
    SELECT e."id"::text, e."quote", e."sourceId", s."language"::text, s."publisherSlug"
    FROM "Participation" p JOIN "Evidence" e ON e."participationId" = p."id" JOIN "Source" s ON s."id" = e."sourceId"
    WHERE p."officialSlug" = ${slug} AND p."meetingId" = ANY(${[...meetings]}::bpchar[])
    ORDER BY e."id" DESC`
  return mentionsSchema.parse(rows)
}

/** The letters of a quotation that write one of the names, as they stand there; the longest name counts. */
export function spellingIn(quote: string, foldedNames: readonly string[]): string | null {
  const text = foldText(quote)
  const [longest] = foldedNames
    .filter((name) => name !== '' && text.folded.includes(name))
    .toSorted((a, b) => b.length - a.length)
  if (longest === undefined) return null
  const at = text.folded.indexOf(longest)
  return text.quote(at, at + longest.length)
}

/**
 * The spellings of an official's name in the sources of some meetings, the most frequent first.
 * @param meetings ids, the newest first
 */
export async function seenNames(
  db: Transaction,
  slug: string,
  meetings: readonly string[],
): Promise<SeenNames> {
  const [known, mentions] = await Promise.all([
    db.spelling.findMany({ where: { officialSlug: slug }, select: { text: true } }),
    mentionsOf(db, slug, meetings),
  ])
  const foldedNames = distinct(known.map(({ text }) => foldSpelling(text)))
  const read = mentions.map((mention) => ({ mention, text: spellingIn(mention.quote, foldedNames) }))
  const groups = grouped(
    read.flatMap(({ mention, text }) => (text === null ? [] : [{ mention, text }])),
    ({ mention, text }) => `${mention.language} ${text}`,
  )
  const names = await loadNames(db, { publisher: mentions.map(({ publisherSlug }) => publisherSlug) })
  const spellings = [...groups.values()].flatMap(([first, ...others]): SeenSpelling[] => {
    if (first === undefined) return []
    const { mention, text } = first
    const all: Mention[] = [mention, ...others.map((one) => one.mention)]
    return [
      {
        text,
        language: mention.language,
        times: all.length,
        publishers: distinct(all.map(({ publisherSlug }) => publisherSlug)).map((one) =>
          names('publisher', one),
        ),
        sourceId: mention.sourceId,
        evidenceId: mention.id,
      },
    ]
  })
  return {
    spellings: spellings.sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1)),
    unnamed: read.filter(({ text }) => text === null).length,
    sources: new Set(mentions.map(({ sourceId }) => sourceId)).size,
  }
}
