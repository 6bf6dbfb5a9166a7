import { expect, test } from 'vitest'
import { negotiate } from './negotiation'

test.each([
  [null, null],
  ['', null],
  ['*/*', null],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', null],
  ['application/json', 'json'],
  ['application/ld+json, application/json;q=0.5', 'jsonld'],
  ['text/html;q=0.5, application/json', 'json'],
  ['text/html, application/json', null],
  ['application/x-bibtex;q=0', null],
  ['text/*', null],
  ['text/calendar', 'ics'],
  ['text/plain', 'txt'],
  ['application/vnd.citationstyles.csl+json', 'csl.json'],
  ['image/png', null],
  ['APPLICATION/JSON', 'json'],
  [',;q=x,/', null],
])('“%s” is given %s (null: the page)', (accept, suffix) => {
  expect(negotiate(accept, 'en')?.suffix ?? null).toBe(suffix)
})

test.each([
  ['text/plain', 'fa.txt'],
  ['application/x-bibtex', 'fa.bib'],
  ['application/json', 'json'],
])('to a Persian reader “%s” is %s', (accept, suffix) => {
  expect(negotiate(accept, 'fa')?.suffix).toBe(suffix)
})
