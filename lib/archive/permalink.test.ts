import { expect, test } from 'vitest'
import { readPermalink, writePermalink } from './permalink'
import { newPermanentId } from './permanent-id'

const id = newPermanentId()

test.each([
  [[id], { id, version: null, mark: null, suffix: null }],
  [[`${id}.json`], { id, version: null, mark: null, suffix: 'json' }],
  [[id, 'v', '3'], { id, version: 3, mark: null, suffix: null }],
  [[id, 'v', '12.jsonld'], { id, version: 12, mark: null, suffix: 'jsonld' }],
  [[`${id}.csl.json`], { id, version: null, mark: null, suffix: 'csl.json' }],
  [[id, 'v', '3.fa.txt'], { id, version: 3, mark: null, suffix: 'fa.txt' }],
  [[id, 'c', '9k2m7qxa4d'], { id, version: null, mark: '9k2m7qxa4d', suffix: null }],
])('%j is read, and written back as it was', (segments, link) => {
  expect(readPermalink(segments)).toEqual(link)
  expect(writePermalink(link)).toBe(`/m/${segments.join('/')}`)
})

test('an id may be typed in capitals, in groups, with letters for figures', () => {
  const typed = `${id.slice(0, 5)}-${id.slice(5)}`.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I')
  expect(readPermalink([typed])).toEqual({ id, version: null, mark: null, suffix: null })
})

test.each([
  [[]],
  [['']],
  [['0000000001']],
  [[id, 'v']],
  [[id, 'v', '0']],
  [[id, 'v', '1', 'more']],
  [[id, 'x', '1']],
  [[`${id}.`]],
  [[`${id}.JSON`]],
  [[id, 'c', 'tooshort']],
  [[id, 'v', '1', 'c', '9k2m7qxa4d']],
  [[`${id}.a.b.c.d`]],
  [['..', id]],
  [[`${id}\u0000`]],
])('%j is no permalink', (segments) => {
  expect(readPermalink(segments)).toBeNull()
})
