import { expect, it } from 'vitest'
import { inDigits, inNumber } from './digits'
import { listOf } from './lists'
import { directionOf } from './locales'
import { nameFor } from './names'
import { preferredLocale } from './negotiation'

it.each([
  ['fa', null, 'fa'],
  ['tlh', 'ar;q=0.8, fa;q=0.9', 'fa'],
  [undefined, 'fa-IR,fa;q=0.9,en;q=0.8', 'fa'],
  [undefined, 'de, ar-SY;q=0.5', 'ar'],
  [undefined, 'fa;q=0, ar;q=0.1', 'ar'],
  [undefined, 'de-CH', 'en'],
  [undefined, null, 'en'],
  [undefined, ';;;q=,,', 'en'],
])('greets who chose %s and whose browser says %s in %s', (chosen, accepted, locale) => {
  expect(preferredLocale(chosen, accepted)).toBe(locale)
})

it('writes numbers in the digits of the language', () => {
  expect(inNumber('en', 1234567)).toBe('1,234,567')
  expect(inNumber('fa', 1234)).toBe('۱٬۲۳۴')
  expect(inNumber('ar', 999)).toBe('٩٩٩')
  expect(inDigits('ar', 'v2')).toBe('v٢')
})

it('shows a name in the reader’s language, else in the nearest they may read', () => {
  const name = { en: 'Geir Pedersen', ar: 'غير بيدرسون' }
  expect(nameFor('ar', name)).toEqual({ text: 'غير بيدرسون', language: 'ar' })
  expect(nameFor('fa', name)).toEqual({ text: 'غير بيدرسون', language: 'ar' })
  expect(nameFor('en', { ru: 'Гейр Педерсен' })).toEqual({ text: 'Гейр Педерсен', language: 'ru' })
  expect(nameFor('en', {})).toBeNull()
})

it('joins several as the language does', () => {
  expect(listOf('en', ['A', 'B', 'C'])).toBe('A, B and C')
  expect(listOf('fa', ['الف', 'ب', 'ج'])).toBe('الف، ب و ج')
  expect(listOf('ar', ['أ', 'ب'])).toBe('أ وب')
})

it('knows which way a language runs', () => {
  expect(['fa', 'ar', 'en', 'ru', 'tr'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr', 'ltr'])
})
