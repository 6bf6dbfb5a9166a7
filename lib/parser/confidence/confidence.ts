/** How sure a reading is of a record: its signals, weighed as the corpus taught. */
import { z } from 'zod'
import { type SignalName, type Signals, signalNames } from './signals'
import file from './weights.json'

/** What `npm run evaluate -- --fit` writes. A signal without a weight counts for nothing. */
export const weightsSchema = z.strictObject({
  /** How the weights were made, a sentence for a person. */
  made: z.string(),
  parserVersion: z.string(),
  dispatches: z.int(),
  records: z.int(),
  /** Share of those records that came out whole. */
  perfect: z.number(),
  /** How strongly large weights were held back in fitting. */
  penalty: z.number(),
  intercept: z.number(),
  weights: z.partialRecord(z.enum(signalNames), z.number()),
})
export type Weights = z.infer<typeof weightsSchema>

const fitted: Weights = weightsSchema.parse(file)

/** No record is surely right or wrong. */
const [LEAST, MOST] = [0.01, 0.99]

/** The chance that a record with these signals is right in all but its topics, by given weights. */
export function chanceBy(
  { intercept, weights }: Pick<Weights, 'intercept' | 'weights'>,
  signals: Signals,
): number {
  const sum = (name: SignalName) => (weights[name] ?? 0) * Number(signals[name])
  const total = signalNames.reduce((so, name) => so + sum(name), intercept)
  return Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-total))))
}

/** The chance, to two places, that a record with these signals is right in all but its topics. */
export const confidenceOf = (signals: Signals): number => Math.round(100 * chanceBy(fitted, signals)) / 100
