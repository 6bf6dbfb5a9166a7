import { expect, it } from 'vitest'
import { edtfOfTyped } from './typed-date'

it.each([
  ['jalali', '1400/10/4', '2021-12-25'],
  ['jalali', '۱۴۰۰/۱۰/۰۴', '2021-12-25'],
  ['jalali', '1400-10', '2021-12-22/2022-01-20'],
  ['jalali', '1400', '2021-03-21/2022-03-20'],
  ['jalali', '1400/10/4?', '2021-12-25?'],
  ['hijri', '١٤٤٣-٠٥-٢١', '2021-12-25'],
  ['gregorian', '2021-12-25', '2021-12-25'],
  ['gregorian', '2021/12/5', '2021-12-05'],
  ['gregorian', '2020-05-27/..', '2020-05-27/..'],
  ['gregorian', '2021-12', '2021-12'],
] as const)('%s %s is %s', (calendar, typed, edtf) => {
  expect(edtfOfTyped(calendar, typed)).toBe(edtf)
})

it.each([
  ['jalali', '1400/13/1'],
  ['jalali', '1400/7/31'],
  ['gregorian', '2021-02-30'],
  ['gregorian', 'yesterday'],
  ['hijri', '1443-05-31'],
  ['jalali', ''],
] as const)('%s “%s” is no date', (calendar, typed) => {
  expect(edtfOfTyped(calendar, typed)).toBeNull()
})
