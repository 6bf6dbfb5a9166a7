import type { Transaction } from '@/lib/db/client'
import { PARSER_VERSION, type Reading } from '@/lib/parser/draft'
import { foldText } from '@/lib/parser/text/fold'
import { languageSchema } from '@/lib/registry/schema'
import { intervalOf, nullableColumnOf } from './days'
import type { Dispatch } from './file-dispatch'

type NewSource = { sourceId: string; textHash: string; dispatch: Dispatch; reading: Reading; now: Date }

/**
 * Puts a dispatch on file: its text as it is, and what the parser said of the article.
 *
 * @returns the first day on which it can have been published
 */
export async function writeSource(
  tx: Transaction,
  { sourceId, textHash, dispatch, reading, now }: NewSource,
): Promise<Date | null> {
  const published = intervalOf(reading.article.published)
  const publishedFirst = nullableColumnOf(published?.from ?? null)
  await tx.source.create({
    data: {
      id: sourceId,
      text: dispatch.text,
      textHash,
      language: languageSchema.nullable().parse(reading.language),
      title: reading.title,
      publisherSlug: reading.article.publisher,
      address: dispatch.address,
      publishedEdtf: published ? reading.article.published : null,
      publishedFirst,
      publishedLast: nullableColumnOf(published?.to ?? null),
      given: dispatch.given,
      parserVersion: PARSER_VERSION,
      sample: dispatch.sample,
      folded: foldText(dispatch.text).folded,
      filedAt: now,
    },
    select: { id: true },
  })
  return publishedFirst
}
