import { expect, it } from 'vitest'
import { entryDifferences } from './differences'
import type { Entry } from './entry'

const topic = (names: Record<string, string[]>, description = 'War'): Entry => ({
  kind: 'topic',
  value: { slug: 'war', description, names },
})

it('tells, field by field and language by language, what came and what went', () => {
  const before = topic({ en: ['War', 'Fighting'], fa: ['جنگ'] })
  const after = topic({ en: ['War', 'Combat'], ar: ['حرب'] }, 'War and truce')
  expect(entryDifferences(before, after)).toEqual([
    { field: 'description', language: null, removed: ['War'], added: ['War and truce'], reordered: false },
    { field: 'names', language: 'en', removed: ['Fighting'], added: ['Combat'], reordered: false },
    { field: 'names', language: 'fa', removed: ['جنگ'], added: [], reordered: false },
    { field: 'names', language: 'ar', removed: [], added: ['حرب'], reordered: false },
  ])
})

it('tells that another name is shown now, where the same ones stand in another order', () => {
  const [difference] = entryDifferences(topic({ en: ['War', 'Combat'] }), topic({ en: ['Combat', 'War'] }))
  expect(difference).toMatchObject({ removed: [], added: [], reordered: true })
})

it('tells an office by its titles and days', () => {
  const official = (to: string | null): Entry => ({
    kind: 'official',
    value: {
      slug: 'a',
      names: { en: ['A'] },
      party: 'ir',
      source: [],
      offices: [{ title: { en: 'Envoy', fa: 'فرستاده' }, from: '2019-04', to }],
    },
  })
  expect(entryDifferences(official(null), official('2021'))).toEqual([
    {
      field: 'offices',
      language: null,
      reordered: false,
      removed: ['Envoy · فرستاده · 2019-04 –'],
      added: ['Envoy · فرستاده · 2019-04 – 2021'],
    },
  ])
})
