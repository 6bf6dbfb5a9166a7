/** Why a dispatch is not filed: a code for programs, a sentence for people. A value, not an error. */
import { z } from 'zod'

const refusalCodeSchema = z.enum([
  'empty',
  'too-large',
  'binary',
  'wrong-encoding',
  'garbled',
  'no-text',
  'not-found',
  'unreadable',
  'bad-companion',
  'bad-option',
  'unknown-publisher',
  'not-read',
  'not-filed',
])
export type RefusalCode = z.infer<typeof refusalCodeSchema>

export const refusalSchema = z.object({
  ok: z.literal(false),
  code: refusalCodeSchema,
  message: z.string(),
})
export type Refusal = z.infer<typeof refusalSchema>

export const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message })
