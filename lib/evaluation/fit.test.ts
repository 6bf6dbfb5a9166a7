import { describe, expect, test } from 'vitest'
import { type Signals, signalNames } from '@/lib/parser/confidence/signals'
import { bestPenalty, chanceOf, crossValidated, type Example, fitModel } from './fit'
import { reliabilityOf, tellReliability } from './reliability'

const isWhole = (some: Partial<Signals>): some is Signals => signalNames.every((name) => name in some)

/** No signal but those given. */
function signals(on: Partial<Signals> = {}): Signals {
  const all: Partial<Signals> = {}
  for (const name of signalNames) all[name] = on[name] ?? false
  if (!isWhole(all)) throw new Error('a signal is missing')
  return all
}

/** So many records of one kind, each of a dispatch of its own, of which every `wrong`-th is wrong. */
function records(count: number, wrong: number, on: Partial<Signals>, part: Example['part'] = 'samples') {
  return Array.from(
    { length: count },
    (_, index): Example => ({
      dispatch: `${part}/${Object.keys(on).join()}/${index}`,
      part,
      signals: signals(on),
      perfect: index % wrong !== 0,
    }),
  )
}

describe('fitting how sure a reading is', () => {
  const examples = [...records(200, 10, {}), ...records(200, 2, { unregistered: 1 })]

  test('gives each kind of record the share of it that is right', () => {
    const model = fitModel(examples, 0.5)
    expect(chanceOf(model, signals())).toBeCloseTo(0.9, 1)
    expect(chanceOf(model, signals({ unregistered: 1 }))).toBeCloseTo(0.5, 1)
  })

  test('is the same each time', () => {
    expect(fitModel(examples, 1)).toEqual(fitModel(examples, 1))
  })

  test('speaks for texts that nobody looked at, where there are some', () => {
    const both = [...records(200, 20, {}), ...records(200, 3, {}, 'scored-only')]
    expect(chanceOf(fitModel(both, 0.5), signals())).toBeCloseTo(2 / 3, 1)
    // However much the signals are held back, how much is right at large is not.
    expect(chanceOf(fitModel(both, 16), signals())).toBeCloseTo(2 / 3, 1)
  })

  test('tries on a dispatch only what others taught', () => {
    const alone = records(1, 1, { passing: true })
    const [chance = 0] = crossValidated([...alone, ...records(100, 10, {})], 1)
    expect(chance).toBeGreaterThan(0.8)
  })

  test('holds weights back where signals tell nothing', () => {
    const noise = records(60, 2, {}).map((one, index) => ({
      ...one,
      signals: signals({ focus: index % 3 === 0, planned: index % 5 === 0, passing: index % 7 === 0 }),
    }))
    expect(bestPenalty(noise).penalty).toBeGreaterThan(4)
  })
})

describe('the table of reliability', () => {
  const outcomes = [
    ...Array.from({ length: 10 }, (_, index) => ({ confidence: 0.95, perfect: index > 0 })),
    ...Array.from({ length: 10 }, (_, index) => ({ confidence: 0.35, perfect: index > 4 })),
  ]

  test('tells by tenths how sure and how right', () => {
    const { records: count, expectedCalibrationError, bins } = reliabilityOf(outcomes)
    expect(count).toBe(20)
    expect(bins.map(({ from, records: own, perfect }) => [from, own, perfect])).toEqual([
      [0.3, 10, 0.5],
      [0.9, 10, 0.9],
    ])
    expect(expectedCalibrationError).toBeCloseTo((0.05 + 0.15) / 2)
  })

  test('holds what is wholly sure, and nothing where nothing was read', () => {
    expect(reliabilityOf([{ confidence: 1, perfect: true }]).bins).toHaveLength(1)
    expect(reliabilityOf([])).toEqual({ records: 0, expectedCalibrationError: 0, bins: [] })
    expect(tellReliability(reliabilityOf(outcomes))).toContain('0.9–1.0')
  })
})
