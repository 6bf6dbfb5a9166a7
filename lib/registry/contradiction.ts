/** What entries of the registry say that cannot stand together. */
import { z } from 'zod'
import { entryKindSchema } from './entry'

export const contradictionSchema = z.object({
  code: z.enum([
    ...(['repeated', 'unknown-reference', 'ends-before-start', 'stray-former-name'] as const),
    ...(['undeclared-ambiguity', 'stray-ambiguity', 'shared-spelling'] as const),
  ]),
  /** The entries that it is between, or of. */
  entries: z.array(z.object({ kind: entryKindSchema, slug: z.string() })),
  /** The spelling or the address that it is about; null where the entries say it all. */
  about: z.string().nullable(),
  /** An English sentence, naming the file. */
  text: z.string(),
})
/** Entries that contradict or miss one another. */
export type Contradiction = z.infer<typeof contradictionSchema>
