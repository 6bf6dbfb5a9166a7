/** Bringing what the files say now into an entry that people have changed since: their decisions win. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Entry, entrySchema } from './entry'

const fieldsSchema = z.record(z.string(), z.unknown())
const textsSchema = z.array(z.string())

/**
 * Field by field: what people left as the files had it follows the files; what they changed stays. Lists
 * of spellings take what the files have added, and lose what the files have dropped.
 * @param before what the files said when they were loaded last; undefined where they never named it
 */
export function carriedOver(before: unknown, present: Entry, told: Entry): Entry {
  return entrySchema.parse({ kind: present.kind, value: carried(before, present.value, told.value) })
}

function carried(before: unknown, present: unknown, told: unknown): unknown {
  if (isDeepStrictEqual(present, before)) return told
  if (isDeepStrictEqual(told, before)) return present
  const [texts, toldTexts] = [textsSchema.safeParse(present), textsSchema.safeParse(told)]
  if (texts.success && toldTexts.success)
    return carriedTexts(textsSchema.safeParse(before).data ?? [], texts.data, toldTexts.data)
  const [fields, toldFields] = [fieldsSchema.safeParse(present), fieldsSchema.safeParse(told)]
  if (!fields.success || !toldFields.success) return present
  const beforeFields = fieldsSchema.safeParse(before).data ?? {}
  const names = new Set([...Object.keys(fields.data), ...Object.keys(toldFields.data)])
  const outcome: Record<string, unknown> = {}
  for (const name of names) {
    const value = carried(beforeFields[name], fields.data[name], toldFields.data[name])
    if (value !== undefined) outcome[name] = value
  }
  return outcome
}

function carriedTexts(
  before: readonly string[],
  present: readonly string[],
  told: readonly string[],
): string[] {
  const dropped = before.filter((text) => !told.includes(text))
  const added = told.filter((text) => !before.includes(text) && !present.includes(text))
  return [...present.filter((text) => !dropped.includes(text)), ...added]
}
