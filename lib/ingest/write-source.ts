import { indexSource } from '@/lib/archive/search/source-words'
import type { Actor } from '@/lib/auth/actor'
import type { Transaction } from '@/lib/db/client'
import { PARSER_VERSION, type Reading } from '@/lib/parser/draft'
import { intervalOf } from '@/lib/reconciling/stretches'
import { languageSchema } from '@/lib/registry/schema'
import { nullableColumnOf } from './days'
import type { Dispatch } from './file-dispatch'

/** What the parser says of an article, as columns of its source. */
export function articleColumns({ language, title, article }: Reading) {
  const published = intervalOf(article.published)
  return {
    language: languageSchema.nullable().parse(language),
    title,
    publisherSlug: article.publisher,
    publishedEdtf: published ? article.published : null,
    publishedFirst: nullableColumnOf(published?.from ?? null),
    publishedLast: nullableColumnOf(published?.to ?? null),
  }
}

type NewSource = {
  sourceId: string
  textHash: string
  dispatch: Dispatch
  reading: Reading
  by: Pick<Actor, 'id' | 'name'> | null
  now: Date
}

/** Puts a dispatch on file: its text as it is, and what the parser said of the article. */
export async function writeSource(
  tx: Transaction,
  { sourceId, textHash, dispatch, reading, by, now }: NewSource,
): Promise<void> {
  const article = articleColumns(reading)
  await tx.source.create({
    data: {
      id: sourceId,
      text: dispatch.text,
      textHash,
      ...article,
      address: dispatch.address,
      given: dispatch.given,
      parserVersion: PARSER_VERSION,
      sample: dispatch.sample,
      filedAt: now,
      filedById: by?.id ?? null,
      filedByName: by?.name ?? null,
    },
    select: { id: true },
  })
  await indexSource(tx, { id: sourceId, text: dispatch.text, language: article.language })
}
