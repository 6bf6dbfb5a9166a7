import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { givenSchema } from '@/lib/parser/draft'
import { createParser } from '@/lib/parser/parser'
import { readRegistry } from '@/lib/registry/files'
import { readCorpus } from './corpus'
import { draftsToTell, goldToTell, measureReconciling, precisionOf, recallOf } from './reconciling'
import { sameMeetingsOf } from './same-meetings'

const registry = readRegistry(path.join('seeds', 'registry'))
const present = readCorpus()
  .filter(({ part }) => part !== 'scored-only')
  .flatMap((part) => part.cases)
const known = sameMeetingsOf(present)
const cases = present.filter(({ name }) => known.reviewed.includes(name))

describe('what is known to be one meeting', () => {
  it('names records that are there, each once, and of kinds that can be one', () => {
    const kinds = new Map(
      cases.flatMap(({ name, meetings }) =>
        meetings.map(({ kind }, index): [string, string] => [`${name}#${index}`, kind]),
      ),
    )
    const named = known.same.flat()
    expect(named.filter((record) => !kinds.has(record))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    for (const group of known.same)
      expect(
        new Set(group.map((record) => kinds.get(record)).filter((kind) => kind !== 'talks')).size,
      ).toBeLessThan(2)
  })
})

describe('dispatches that tell the same meeting are brought together', () => {
  it('as their records are: nearly all that are one, and next to none that are not', () => {
    const figures = measureReconciling(goldToTell(cases, registry), known.same)
    expect(figures.right).toBeGreaterThan(80)
    expect(precisionOf(figures), figures.wrong.join('; ')).toBeGreaterThanOrEqual(0.99)
    expect(recallOf(figures), figures.missed.join('; ')).toBeGreaterThanOrEqual(0.95)
    for (const pair of known.open) expect(figures.leftOpen).toContain(pair.toSorted().join(' = '))
  })

  it('as the parser drafts them, where it finds them', () => {
    const parse = createParser(registry)
    const some = cases.filter(({ name }) => /call|tehran/.test(name))
    const drafts = draftsToTell(some, ({ text, input }) => parse(text, input ?? givenSchema.parse({})))
    const figures = measureReconciling(drafts, known.same)
    expect(figures.wrong).toEqual([])
    expect(figures.found).toBeGreaterThan(3)
  })
})
