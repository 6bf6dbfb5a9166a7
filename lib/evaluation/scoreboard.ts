/** The parser's figures as the page about it shows them: a file that `npm run evaluate -- --write` makes. */
import { z } from 'zod'
import { languageSchema } from '@/lib/registry/schema'
import { partSchema } from './corpus'
import {
  articleFigures,
  articleFiguresSchema,
  figuresInFocus,
  figuresOf,
  figuresSchema,
  type Scored,
} from './score'

const partFiguresSchema = z.object({
  part: partSchema,
  dispatches: z.int(),
  article: articleFiguresSchema,
  all: figuresSchema,
  focus: figuresSchema,
  languages: z.array(z.object({ language: languageSchema, dispatches: z.int(), figures: figuresSchema })),
})
export type PartFigures = z.infer<typeof partFiguresSchema>

export const scoreboardSchema = z.object({
  parserVersion: z.string(),
  parts: z.array(partFiguresSchema),
})
export type Scoreboard = z.infer<typeof scoreboardSchema>

export const SCOREBOARD_FILE = 'lib/evaluation/scoreboard.json'

/** The figures of one part of the corpus. */
export function figuresOfPart(part: PartFigures['part'], scored: readonly Scored[]): PartFigures {
  const pairings = scored.flatMap((one) => one.pairings)
  return {
    part,
    dispatches: scored.length,
    article: articleFigures(scored),
    all: figuresOf(pairings),
    focus: figuresInFocus(pairings),
    languages: languageSchema.options.flatMap((language) => {
      const own = scored.filter(({ gold }) => gold.language === language)
      return own.length === 0
        ? []
        : [{ language, dispatches: own.length, figures: figuresOf(own.flatMap((one) => one.pairings)) }]
    }),
  }
}
