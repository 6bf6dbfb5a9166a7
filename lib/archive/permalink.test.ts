import { expect, test } from 'vitest'
import { readPermalink, writePermalink } from './permalink'
import { newPermanentId } from './permanent-id'

const id = newPermanentId()

test.each([
  [[id], { id, version: null, suffix: null }],
  [[`${id}.json`], { id, version: null, suffix: 'json' }],
  [[id, 'v', '3'], { id, version: 3, suffix: null }],
  [[id, 'v', '12.jsonld'], { id, version: 12, suffix: 'jsonld' }],
])('%j is read, and written back as it was', (segments, link) => {
  expect(readPermalink(segments)).toEqual(link)
  expect(writePermalink(link)).toBe(`/m/${segments.join('/')}`)
})

test('an id may be typed in capitals, in groups, with letters for figures', () => {
  const typed = `${id.slice(0, 5)}-${id.slice(5)}`.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I')
  expect(readPermalink([typed])).toEqual({ id, version: null, suffix: null })
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
  [['..', id]],
  [[`${id}\u0000`]],
])('%j is no permalink', (segments) => {
  expect(readPermalink(segments)).toBeNull()
})
