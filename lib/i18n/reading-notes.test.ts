import { expect, it } from 'vitest'
import { issueCodeSchema } from '@/lib/parser/draft'
import { LOCALES, type Locale } from './locales'
import { doubtInWords, ruleInWords } from './reading-notes'
import { wordsIn } from './translator'

const doubt = (locale: Locale, told: Parameters<typeof doubtInWords>[2]) =>
  doubtInWords(locale, wordsIn(locale), told)
const rule = (locale: Locale, told: Parameters<typeof ruleInWords>[2]) =>
  ruleInWords(locale, wordsIn(locale), told)

it.each(LOCALES)('every doubt that reading may have is told in %s', (locale) => {
  for (const code of issueCodeSchema.options)
    expect(doubt(locale, { code, message: 'not this' }).language, code).toBe(locale)
})

it('tells the figures of a doubt in the calendar and the digits of the reader', () => {
  const told = {
    code: 'year-inferred',
    message: 'not this',
    figures: { read: '2021-06-15', others: ['2020-06-15', '2019-06-15'] },
  }
  expect(doubt('en', told).text).toMatch(/Read as .*15 June 2021.* It could also be .*2020.* or .*2019/)
  expect(doubt('fa', told).text).toMatch(/۲۵ خرداد ۱۴۰۰.*شاید هم .*۱۳۹۹.* یا .*۱۳۹۸/)
  expect(doubt('ar', told).text).toMatch(/٢٠٢١.*وقد يكون .*٢٠٢٠.* أو .*٢٠١٩/)
  const renumbered = { ...told, code: 'ordinal-corrected', figures: { number: 16 } }
  expect(doubt('fa', renumbered).text).toContain('۱۶')
})

it('a doubt of another version of the parser is told by its own sentence', () => {
  const told = { code: 'unheard-of', message: 'Something is odd.', figures: { read: '2021' } }
  expect(doubt('fa', told)).toEqual({ text: 'Something is odd.', language: 'en' })
})

it('tells a rule in the language of the reader, and one that has no words yet by its own sentence', () => {
  const explanation = 'Because.'
  expect(rule('fa', { rule: 'place-of-session', explanation }).text).toMatch(/نشست/)
  expect(rule('fa', { rule: 'some-new-rule', explanation })).toEqual({ text: 'Because.', language: 'en' })
  expect(rule('fa', { rule: 'constructor', explanation }).language).toBe('en')
})

it('tells what came of a rule about days, and from which day it was counted', () => {
  const told = { explanation: 'Because.', read: '2021-06-16', from: '2021-06-17' }
  const counted = rule('en', { ...told, rule: 'day-from-publication' }).text
  expect(counted).toMatch(/Published: .*17 June 2021.* Read as .*16 June 2021/)
  expect(rule('en', { ...told, rule: 'year-told' }).text).not.toContain('17 June')
})
