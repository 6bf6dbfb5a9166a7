/** What several commands take alike. */
import { z } from 'zod'
import { parsePermanentId } from '@/lib/archive/permanent-id'
import { LOCALES } from '@/lib/i18n/locales'

/** A record's permanent id, as people may type it. */
export const meetingIdSchema = z
  .string()
  .max(20)
  .transform((told, context) => {
    const parsed = parsePermanentId(told)
    if (parsed.ok) return parsed.id
    context.addIssue('no_id')
    return z.NEVER
  })

/** A number, or a form's digits. */
export const versionSchema = z.coerce.number().int().min(1).max(1_000_000)

/** Why: the public history of the record shows it. */
export const reasonSchema = z.string().trim().min(1).max(500)

export const localeSchema = z.enum(LOCALES)

/** A page of the desk, after the language, that signing in leads on to; nothing else is gone to. */
export const deskPageSchema = z
  .string()
  .max(500)
  .regex(/^\/desk(\/[\w-]+)*(\?[\w=&%.+-]*)?$/)
  .optional()
  .catch(undefined)
