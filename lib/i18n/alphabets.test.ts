import { describe, expect, it } from 'vitest'
import { letterOf, orderKey } from './alphabets'
import type { Locale } from './locales'

const ordered = (locale: Locale, names: string[]) =>
  names.toSorted((a, b) => (orderKey(locale, a) < orderKey(locale, b) ? -1 : 1))

describe('names in a list', () => {
  it('stand in Persian in the order of the Persian alphabet, not of its codes', () => {
    expect(ordered('fa', ['یاسر', 'گیر', 'پیمان', 'کاظم', 'آرش', 'ژاله', 'احمد', 'بشار'])).toEqual([
      'آرش',
      'احمد',
      'بشار',
      'پیمان',
      'ژاله',
      'کاظم',
      'گیر',
      'یاسر',
    ])
  })

  it('stand in Arabic with waw after ha, and with alef in whatever form', () => {
    expect(ordered('ar', ['وليد', 'هادي', 'يوسف', 'إبراهيم', 'أحمد', 'آدم'])).toEqual([
      'إبراهيم',
      'أحمد',
      'آدم',
      'هادي',
      'وليد',
      'يوسف',
    ])
  })

  it('stand in English without regard to accents and case', () => {
    expect(ordered('en', ['Zarif', 'Çavuşoğlu', 'de Mistura', 'Cavus', 'Žbogar'])).toEqual([
      'Cavus',
      'Çavuşoğlu',
      'de Mistura',
      'Zarif',
      'Žbogar',
    ])
  })

  it('are parted by blanks before letters, and those of other scripts come last', () => {
    expect(ordered('en', ['Ali Zada', 'Alib', 'لاوروف'])).toEqual(['Ali Zada', 'Alib', 'لاوروف'])
    expect(ordered('fa', ['Lavrov', 'یاسر'])).toEqual(['یاسر', 'Lavrov'])
  })

  it('are the same with ي and ی, ك and ک', () => {
    expect(orderKey('fa', 'كاظم علي')).toBe(orderKey('fa', 'کاظم علی'))
    expect(orderKey('ar', 'کریمی')).toBe(orderKey('ar', 'كريمي'))
  })

  it('are found under their letter', () => {
    expect(letterOf('fa', 'آرش')).toBe('آ')
    expect(letterOf('ar', 'آدم')).toBe('ا')
    expect(letterOf('en', 'Čaputová')).toBe('c')
    expect(letterOf('en', 'لاوروف')).toBeNull()
  })
})
