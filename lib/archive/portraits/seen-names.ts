/** How sources write somebody's name, and which of them how. */
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { foldSpelling, foldText } from '@/lib/parser/text/fold'
import type { SeenNames, SeenSpelling } from '../dto'
import { distinct, loadNames } from '../names'
import { grouped } from './grouped'

/** How many meetings, the latest, are looked at. */
export const MEETINGS_LOOKED_AT = 100

const select = {
  id: true,
  quote: true,
  sourceId: true,
  source: { select: { language: true, publisherSlug: true } },
} as const satisfies Prisma.EvidenceSelect

type Mention = Prisma.EvidenceGetPayload<{ select: typeof select }>

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
  const known = await db.spelling.findMany({ where: { officialSlug: slug }, select: { text: true } })
  const foldedNames = distinct(known.map(({ text }) => foldSpelling(text)))
  const mentions = await db.evidence.findMany({
    where: { participation: { officialSlug: slug, meetingId: { in: [...meetings] } } },
    orderBy: { id: 'desc' },
    select,
  })
  const read = mentions.map((mention) => ({ mention, text: spellingIn(mention.quote, foldedNames) }))
  const groups = grouped(
    read.flatMap(({ mention, text }) => (text === null ? [] : [{ mention, text }])),
    ({ mention, text }) => `${mention.source.language} ${text}`,
  )
  const names = await loadNames(db, { publisher: mentions.map(({ source }) => source.publisherSlug) })
  const spellings = [...groups.values()].flatMap(([first, ...others]): SeenSpelling[] => {
    if (first === undefined) return []
    const { mention, text } = first
    const all: Mention[] = [mention, ...others.map((one) => one.mention)]
    return [
      {
        text,
        language: mention.source.language,
        times: all.length,
        publishers: distinct(all.map(({ source }) => source.publisherSlug)).map((one) =>
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
