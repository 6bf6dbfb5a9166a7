import { expect, test } from 'vitest'
import { keepingCalendar } from './kept-calendar'

test.each([
  ['<a href="/en">', '<a href="/en?calendar=jalali">'],
  [
    '<a class="x" href="/en/officials/y" lang="en">',
    '<a class="x" href="/en/officials/y?calendar=jalali" lang="en">',
  ],
  [
    '<a href="/fa?topic=truce&amp;at=x#timeline">',
    '<a href="/fa?topic=truce&amp;at=x&amp;calendar=jalali#timeline">',
  ],
  ['<a href="/en?calendar=hijri">', '<a href="/en?calendar=jalali">'],
])('a link to a page carries the calendar on: %s', (link, kept) => {
  expect(keepingCalendar(link, 'jalali')).toBe(kept)
})

test.each([
  '<a href="#timeline">',
  '<a href="/m/60rb881wwg.json">',
  '<a href="/api/meetings.csv?party=ir">',
  '<a href="https://example.org/en/x">',
  '<a href="/enclosures">',
  '<a href="/en?calendar=hijri" data-leaves-calendar="">',
  '<use href="/outlines.svg#x">',
])('what leads to no page, or names its calendar for good, stays as it is: %s', (link) => {
  expect(keepingCalendar(link, 'jalali')).toBe(link)
})

test('a page in its language’s own calendar is left alone', () => {
  expect(keepingCalendar('<a href="/en">', null)).toBe('<a href="/en">')
})
