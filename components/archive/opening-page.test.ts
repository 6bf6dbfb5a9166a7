import { expect, test } from 'vitest'
import { openingDocument } from './opening-page'

test.each([
  ['en', 'ltr', 'The archive is being opened'],
  ['fa', 'rtl', 'بایگانی در حال گشوده شدن است'],
  ['ar', 'rtl', 'يجري الآن فتح الأرشيف'],
] as const)('says in %s that the archive is being opened, and asks again', (locale, direction, title) => {
  const document = openingDocument(locale)
  expect(document).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${locale}" dir="${direction}"><head>`))
  expect(document).toContain('<meta http-equiv="refresh"')
  expect(document).toContain(`<h1>${title}</h1>`)
})
