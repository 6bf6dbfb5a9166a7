/** The parser's figures as the page about it shows them: a file that `npm run evaluate -- --write` makes. */
import { z } from 'zod'
import { languageSchema } from '@/lib/registry/schema'
import { reliabilitySchema } from './reliability'
import { speedSchema } from './speed'

/** A part of the corpus. `scored-only`: nobody looks at its texts or errors, so that its figures tell of texts never seen. */
export const partSchema = z.enum(['samples', 'looked-at', 'scored-only', 'beside'])
export type Part = z.infer<typeof partSchema>

const rate = z.number().min(0).max(1)

export const figuresSchema = z.object({
  gold: z.int(),
  predicted: z.int(),
  detectionPrecision: rate,
  detectionRecall: rate,
  detectionF1: rate,
  /** Over the pairs found: the share that is right; for participants and topics the mean F1. */
  kind: rate,
  status: rate,
  date: rate,
  dateCompatible: rate,
  place: rate,
  occasion: rate,
  participants: rate,
  topics: rate,
  /** Of all records asked for, those that came out whole. */
  perfect: rate,
})
export type Figures = z.infer<typeof figuresSchema>

export const articleFiguresSchema = z.object({ language: rate, published: rate, publisher: rate })
export type ArticleFigures = z.infer<typeof articleFiguresSchema>

const partFiguresSchema = z.object({
  part: partSchema,
  dispatches: z.int(),
  article: articleFiguresSchema,
  all: figuresSchema,
  focus: figuresSchema,
  languages: z.array(z.object({ language: languageSchema, dispatches: z.int(), figures: figuresSchema })),
  /** By confidences that were fitted without the dispatch they are of. */
  reliability: reliabilitySchema,
})
export type PartFigures = z.infer<typeof partFiguresSchema>

export const scoreboardSchema = z.object({
  parserVersion: z.string(),
  parts: z.array(partFiguresSchema),
  /** On the machine that made the file; null where it was not measured. */
  speed: speedSchema.nullable().default(null),
})
export type Scoreboard = z.infer<typeof scoreboardSchema>

export const SCOREBOARD_FILE = 'lib/evaluation/scoreboard.json'
