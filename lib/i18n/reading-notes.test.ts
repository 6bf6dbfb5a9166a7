import { expect, it } from 'vitest'
import { issueCodeSchema } from '@/lib/parser/draft'
import { LOCALES } from './locales'
import { issueInWords, ruleInWords } from './reading-notes'

it.each(LOCALES)('every doubt that reading may have is told in %s', (locale) => {
  for (const code of issueCodeSchema.options)
    expect(issueInWords(locale, code, 'not this').language, code).toBe(locale)
})

it('tells a rule in the language of the reader, and one that has no words yet by its own sentence', () => {
  expect(ruleInWords('fa', 'place-of-session', 'Implied: place of session.').text).toMatch(/نشست/)
  expect(ruleInWords('fa', 'some-new-rule', 'Because.')).toEqual({ text: 'Because.', language: 'en' })
  expect(ruleInWords('fa', 'constructor', 'Because.').language).toBe('en')
})
