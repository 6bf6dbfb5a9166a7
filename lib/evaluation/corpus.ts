/** Dispatches with the records that an expert editor would file after reading them: pairs NAME.txt, NAME.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { givenSchema } from '@/lib/parser/draft'
import { languageSchema, meetingKindSchema, slugSchema } from '@/lib/registry/schema'
import { type Part, partSchema } from './scoreboard'

const goldParticipantSchema = z.object({
  official: slugSchema.nullable(),
  /** As first told in the text; given for those whom the registry may not hold. */
  name: z.string().nullish(),
  party: slugSchema.nullish(),
})
export type GoldParticipant = z.infer<typeof goldParticipantSchema>

const goldMeetingSchema = z.object({
  focus: z.boolean(),
  kind: meetingKindSchema,
  status: z.enum(['held', 'planned']),
  date: z.string().nullable(),
  place: slugSchema.nullable(),
  participants: z.array(goldParticipantSchema),
  occasion: z.object({ series: slugSchema, number: z.int().nullable() }).nullable(),
  topics: z.array(slugSchema),
  /** Neither asked for nor wrong. */
  optional: z.boolean().default(false),
})
export type GoldMeeting = z.infer<typeof goldMeetingSchema>

const goldCaseSchema = z.object({
  language: languageSchema,
  input: givenSchema.nullish(),
  article: z.object({ published: z.string().nullable(), publisher: slugSchema.nullable() }),
  meetings: z.array(goldMeetingSchema),
})

export type GoldCase = z.infer<typeof goldCaseSchema> & { name: string; text: string }

/** Where the parts lie, from the project's root. `beside` stands beside the project, and perhaps not at all. */
const FOLDERS: Record<Part, string> = {
  samples: 'seeds/dispatches',
  'looked-at': 'lib/evaluation/looked-at',
  'scored-only': 'lib/evaluation/scored-only',
  beside: '../shared/corpus/seeds',
}

/**
 * The cases of a folder, in order of their names.
 *
 * @throws where a text has no records beside it, or they are not in the corpus's shape
 */
export function readCases(folder: string): GoldCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const gold = goldCaseSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
      return { ...gold, name, text: readFileSync(join(folder, file), 'utf8') }
    })
}

/** The cases of each part that is there. */
export function readCorpus(): { part: Part; cases: GoldCase[] }[] {
  return partSchema.options
    .filter((part) => existsSync(FOLDERS[part]))
    .map((part) => ({ part, cases: readCases(FOLDERS[part]) }))
}
