import { expect, test } from 'vitest'
import { validatorsOf } from './validators'

const CHANGED = new Date('2026-11-20T08:15:00.400Z')
const asked = (headers: Record<string, string>) =>
  validatorsOf(new Request('https://mahzar.example/', { headers }), 'stamp', CHANGED)

test('an answer is named by its stamp, and dated no earlier than its last change', () => {
  expect(asked({}).headers).toEqual({ ETag: 'W/"stamp"', 'Last-Modified': 'Fri, 20 Nov 2026 08:15:01 GMT' })
  expect(asked({}).known).toBe(false)
})

test.each([
  ['W/"stamp"', true],
  ['"stamp"', true],
  ['"other", W/"stamp"', true],
  ['*', true],
  ['"other"', false],
])('If-None-Match: %s', (told, known) => {
  expect(asked({ 'If-None-Match': told }).known).toBe(known)
})

test('a date counts only where no tag is told, and none counts that cannot be read', () => {
  expect(asked({ 'If-Modified-Since': 'Fri, 20 Nov 2026 08:15:01 GMT' }).known).toBe(true)
  expect(asked({ 'If-Modified-Since': 'Fri, 20 Nov 2026 08:15:00 GMT' }).known).toBe(false)
  expect(asked({ 'If-Modified-Since': 'yesterday' }).known).toBe(false)
  expect(
    asked({ 'If-None-Match': '"other"', 'If-Modified-Since': 'Fri, 20 Nov 2026 08:15:01 GMT' }).known,
  ).toBe(false)
})
