/** Whether records are right as often as their confidence says. */
import { z } from 'zod'

const rate = z.number().min(0).max(1)

export const reliabilitySchema = z.object({
  records: z.int(),
  /** By how much confidence and share differ, each bin counting by its records. */
  expectedCalibrationError: rate,
  /** Tenths of confidence that hold any record. */
  bins: z.array(z.object({ from: rate, to: rate, records: z.int(), confidence: rate, perfect: rate })),
})
export type Reliability = z.infer<typeof reliabilitySchema>

export interface Outcome {
  confidence: number
  perfect: boolean
}

const BINS = 10

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The table of how sure readings were, and how often rightly. */
export function reliabilityOf(outcomes: readonly Outcome[]): Reliability {
  const binOf = ({ confidence }: Outcome) => Math.min(BINS - 1, Math.floor(confidence * BINS))
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const own = outcomes.filter((outcome) => binOf(outcome) === bin)
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      records: own.length,
      confidence: mean(own.map(({ confidence }) => confidence)),
      perfect: mean(own.map(({ perfect }) => Number(perfect))),
    }
  }).filter(({ records }) => records > 0)
  const error = bins.reduce(
    (sum, { records, confidence, perfect }) => sum + records * Math.abs(confidence - perfect),
    0,
  )
  return {
    records: outcomes.length,
    expectedCalibrationError: outcomes.length === 0 ? 0 : error / outcomes.length,
    bins,
  }
}

/** The table for a terminal. */
export function tellReliability({ records, expectedCalibrationError, bins }: Reliability): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(7)
  return [
    `  sure of    mean  whole  of ${records} (expected calibration error ${(100 * expectedCalibrationError).toFixed(1)})`,
    ...bins.map(
      ({ from, to, confidence, perfect, records: own }) =>
        `  ${from.toFixed(1)}–${to.toFixed(1)} ${percent(confidence)}${percent(perfect)}  ${own}`,
    ),
  ].join('\n')
}
