import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { draftMeetingSchema, givenSchema } from '@/lib/parser/draft'
import { intervalOf } from '@/lib/reconciling/stretches'
import { languageSchema, slugSchema } from '@/lib/registry/schema'
import { decode } from './decode'

const FOLDER = path.join(import.meta.dirname, '..', '..', 'seeds', 'dispatches')
const names = readdirSync(FOLDER)
const texts = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4))

const { kind, status, topics, place } = draftMeetingSchema.shape
const edtf = z.string().refine((text) => intervalOf(text) !== null)
/** The records that an editor would file, as the corpus describes them. */
const companionSchema = z.strictObject({
  language: languageSchema,
  sample: z.literal(true),
  input: givenSchema,
  article: z.strictObject({ published: edtf.nullable(), publisher: slugSchema.nullable() }),
  meetings: z.array(
    z.strictObject({
      optional: z.literal(true).optional(),
      focus: z.boolean(),
      kind,
      status,
      date: edtf.nullable(),
      place,
      participants: z.array(
        z.strictObject({
          official: slugSchema.nullable(),
          name: z.string().optional(),
          party: slugSchema.nullable(),
        }),
      ),
      occasion: z.strictObject({ series: slugSchema, number: z.int().positive().nullable() }).nullable(),
      topics,
    }),
  ),
  notes: z.string(),
})

it('there are the dispatches that a fresh archive opens with', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60)
  expect(names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))).toEqual(texts)
})

describe.each(texts)('%s', (name) => {
  it('reads as text, and is labelled a sample with its records', () => {
    expect(decode(readFileSync(path.join(FOLDER, `${name}.txt`))).ok).toBe(true)
    const companion = companionSchema.safeParse(
      JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')),
    )
    expect(companion.error && z.prettifyError(companion.error)).toBeUndefined()
  })
})
