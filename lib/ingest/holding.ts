/** Which texts on file hold a spelling, however they write it. */
import { z } from 'zod'
import { formsOf, plainWords } from '@/lib/archive/search/words'
import type { Database } from '@/lib/db/client'

const rowsSchema = z.array(z.object({ id: z.string() }))

/**
 * The sources whose texts hold all words of one of the spellings, in any of the forms that searches take
 * for the same; in the order of their ids. Some of them may hold the words apart.
 */
export async function sourcesHolding(db: Database, spellings: readonly string[]): Promise<string[]> {
  const queries = spellings.flatMap((spelling) => {
    const words = plainWords(spelling).map(formsOf)
    return words.length === 0 ? [] : `(${words.map(anyOf).join(' & ')})`
  })
  if (queries.length === 0) return []
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT id FROM "Source" WHERE words @@ ${queries.join(' | ')}::tsquery ORDER BY id`,
  )
  return rows.map(({ id }) => id)
}

/** Forms are letters and digits alone: nothing in them could be an operator. */
function anyOf(forms: readonly string[]): string {
  return `(${forms.map((form) => `'${form}'`).join(' | ')})`
}
