/** What an entry says, as texts that can be laid side by side, and in what two states of it differ. Pure. */
import { z } from 'zod'
import type { Entry } from './entry'
import { type Language, languageSchema } from './schema'

/** What one field of an entry says; of what is told by language, in one. */
export type FieldTexts = { field: string; language: Language | null; texts: string[] }

const byLanguageSchema = z.partialRecord(languageSchema, z.union([z.string(), z.array(z.string())]))
const listSchema = z.array(z.unknown())
const recordSchema = z.record(z.string(), z.unknown())

/** All that an entry says, field by field in the order of the files. */
export function fieldTexts(entry: Entry): FieldTexts[] {
  return Object.entries(entry.value).flatMap(([field, value]): FieldTexts[] => {
    const localised = byLanguageSchema.safeParse(value)
    if (localised.success)
      return Object.entries(localised.data).map(([language, texts]) => ({
        field,
        language: languageSchema.parse(language),
        texts: typeof texts === 'string' ? [texts] : texts,
      }))
    const list = listSchema.safeParse(value)
    const texts = (list.success ? list.data : [value]).map(asText).filter((text) => text !== '')
    return [{ field, language: null, texts }]
  })
}

/** `2019-04 – 2021 · Minister · وزیر`: the parts of a value, dates as they stand. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  const list = listSchema.safeParse(value)
  if (list.success) return list.data.map(asText).join(', ')
  const { from, to, ...rest } = recordSchema.parse(value)
  const days = from === undefined && to === undefined ? [] : [`${asText(from) || '?'} – ${asText(to)}`.trim()]
  return [...Object.values(rest).map(asText), ...days].filter((part) => part !== '').join(' · ')
}

export type FieldDifference = {
  field: string
  language: Language | null
  removed: string[]
  added: string[]
  /** Nothing came or went, but what is told stands in another order. */
  reordered: boolean
}

/** In what two states of an entry differ. */
export function entryDifferences(before: Entry | null, after: Entry): FieldDifference[] {
  const then = new Map((before === null ? [] : fieldTexts(before)).map((one) => [keyOfField(one), one]))
  const now = new Map(fieldTexts(after).map((one) => [keyOfField(one), one]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, present] = [then.get(key)?.texts ?? [], now.get(key)?.texts ?? []]
    const { field, language } = now.get(key) ?? then.get(key) ?? { field: key, language: null }
    const removed = old.filter((text) => !present.includes(text))
    const added = present.filter((text) => !old.includes(text))
    const reordered = removed.length + added.length === 0 && old.join('\n') !== present.join('\n')
    return removed.length + added.length > 0 || reordered
      ? [{ field, language, removed, added, reordered }]
      : []
  })
}

const keyOfField = ({ field, language }: FieldTexts) => `${field} ${language ?? ''}`
