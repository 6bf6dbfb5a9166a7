import { indexSource } from '@/lib/archive/search/source-words'
import type { Transaction } from '@/lib/db/client'
import { PARSER_VERSION, type Reading } from '@/lib/parser/draft'
import { intervalOf } from '@/lib/reconciling/stretches'
import { languageSchema } from '@/lib/registry/schema'
import { nullableColumnOf } from './days'
import type { Dispatch } from './file-dispatch'

type NewSource = { sourceId: string; textHash: string; dispatch: Dispatch; reading: Reading; now: Date }

/** Puts a dispatch on file: its text as it is, and what the parser said of the article. */
export async function writeSource(
  tx: Transaction,
  { sourceId, textHash, dispatch, reading, now }: NewSource,
): Promise<void> {
  const language = languageSchema.nullable().parse(reading.language)
  const published = intervalOf(reading.article.published)
  await tx.source.create({
    data: {
      id: sourceId,
      text: dispatch.text,
      textHash,
      language,
      title: reading.title,
      publisherSlug: reading.article.publisher,
      address: dispatch.address,
      publishedEdtf: published ? reading.article.published : null,
      publishedFirst: nullableColumnOf(published?.from ?? null),
      publishedLast: nullableColumnOf(published?.to ?? null),
      given: dispatch.given,
      parserVersion: PARSER_VERSION,
      sample: dispatch.sample,
      filedAt: now,
    },
    select: { id: true },
  })
  await indexSource(tx, { id: sourceId, text: dispatch.text, language })
}
