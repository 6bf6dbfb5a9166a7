/** What the parser has reached: a change that falls below it is no better for what it adds. */
import { describe, expect, test } from 'vitest'
import { givenSchema } from '@/lib/parser/draft'
import { parse } from '@/lib/parser/testing'
import type { Language } from '@/lib/registry/schema'
import { readCorpus } from './corpus'
import { reliabilityOf } from './reliability'
import { figuresOfPart, scoreCase } from './score'
import type { Part } from './scoreboard'

interface Floor {
  /** Shares of all records that are found (F1) and come out whole, then of those in focus. */
  detectionF1: number
  perfect: number
  perfectInFocus: number
  date: number
  participants: number
  topics: number
  languages: Partial<Record<Language, number>>
}

const FLOORS: Partial<Record<Part, Floor>> = {
  samples: {
    detectionF1: 0.989,
    perfect: 0.915,
    perfectInFocus: 0.93,
    date: 0.99,
    participants: 0.975,
    topics: 0.9,
    languages: { en: 0.93, fa: 0.94, ar: 0.82, ru: 1, tr: 1 },
  },
  'looked-at': {
    detectionF1: 0.915,
    perfect: 0.711,
    perfectInFocus: 0.664,
    date: 0.957,
    participants: 0.948,
    topics: 0.822,
    languages: { en: 0.604, fa: 0.769, ar: 0.726, ru: 0.658, tr: 0.783 },
  },
  'scored-only': {
    detectionF1: 0.854,
    perfect: 0.515,
    perfectInFocus: 0.45,
    date: 0.907,
    participants: 0.883,
    topics: 0.717,
    languages: { en: 0.43, fa: 0.496, ar: 0.502, ru: 0.451, tr: 0.644 },
  },
}

const corpus = readCorpus()

describe.each(Object.entries(FLOORS))('%s: no figure is below what was reached', (name, floor) => {
  const part = corpus.find((one) => one.part === name)
  const scored = (part?.cases ?? []).map((one) =>
    scoreCase(one, parse(one.text, one.input ?? givenSchema.parse({}))),
  )
  const { all, focus, languages } = figuresOfPart(part?.part ?? 'samples', scored, reliabilityOf([]))
  test('over all', () => {
    expect(scored.length).toBeGreaterThan(0)
    for (const field of ['detectionF1', 'perfect', 'date', 'participants', 'topics'] as const)
      expect(all[field], field).toBeGreaterThanOrEqual(floor[field])
    expect(focus.perfect, 'whole, of those in focus').toBeGreaterThanOrEqual(floor.perfectInFocus)
  })
  test.each(languages.map(({ language, figures }) => [language, figures.perfect] as const))(
    'whole records in %s',
    (language, perfect) => {
      expect(perfect).toBeGreaterThanOrEqual(floor.languages[language] ?? 0)
    },
  )
})
