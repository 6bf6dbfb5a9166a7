/** Resumption tokens: all that a list needs to go on, so that the server remembers nothing and none expires. */
import { z } from 'zod'
import { changeSchema, type Harvest, harvestSetSchema } from '@/lib/archive/harvest'

const stepSchema = z.object({
  verb: z.enum(['ListIdentifiers', 'ListRecords']),
  prefix: z.string().max(20),
  harvest: z.object({
    from: z.iso.datetime().nullable(),
    before: z.iso.datetime().nullable(),
    set: harvestSetSchema.nullable(),
  }) satisfies z.ZodType<Harvest>,
  after: changeSchema.nullable(),
  /** How many records came before. */
  cursor: z.int().nonnegative(),
  completeListSize: z.int().nonnegative(),
})
/** A step of a list: of what, from where on. */
export type Step = z.infer<typeof stepSchema>

export function writeStep(step: Step): string {
  return Buffer.from(JSON.stringify(step), 'utf8').toString('base64url')
}

/** The step that a token was given for; null where it was never given out. */
export function readStep(token: string): Step | null {
  if (!/^[\w-]{1,1000}$/.test(token)) return null
  try {
    return stepSchema.safeParse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))).data ?? null
  } catch {
    return null
  }
}
