import { expect, test } from 'vitest'
import { methodsOf } from './methods'

test.each(['/en', '/fa/search', '/ar/meetings/0123456789/v/1'])('the page %s is read', (path) => {
  expect(methodsOf(path)).toEqual(['GET', 'HEAD'])
})

test.each([
  '/m/0123456789.json',
  '/api/meetings.csv',
  '/api/v1/meetings',
  '/sitemaps/pairs-0.xml',
  '/robots.txt',
])('%s is read, by scripts too', (path) => {
  expect(methodsOf(path)).toEqual(['GET', 'HEAD', 'OPTIONS'])
})

test.each(['/en/desk', '/fa/desk/meetings/1', '/api/desk/sign-in', '/api/dispatches', '/api/oai'])(
  '%s says for itself how it is asked',
  (path) => {
    expect(methodsOf(path)).toBeNull()
  },
)
