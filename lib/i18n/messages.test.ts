import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { LOCALES } from './locales'
import { messagesFor } from './messages'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : flatten(value, [...path, key]),
  )
}

/** The names of a message's arguments and tags: `{n}`, `{count, plural, …}`, `<who>`. */
function argumentsOf(message: string): string[] {
  const told = [...message.matchAll(/\{\s*([a-z][a-zA-Z]*)\s*[,}]/g), ...message.matchAll(/(<[a-z]+>)/g)]
  return [...new Set(told.map(([, name]) => name ?? ''))].sort()
}

const english = new Map(flatten(messagesFor('en')))
const translations = (['fa', 'ar'] as const).map((locale) => ({
  locale,
  messages: new Map(flatten(messagesFor(locale))),
}))

/** Names that are written alike in every language. */
const SAME_EVERYWHERE = new Set(['meeting.edtf'])

describe.each(translations)('the messages in $locale', ({ messages }) => {
  it('say what the English ones say, no more and no less', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it.each([...english])('take the same arguments: %s', (key, message) => {
    expect(argumentsOf(messages.get(key) ?? '')).toEqual(argumentsOf(message))
  })

  it('are in their own script', () => {
    const foreign = [...messages].filter(
      ([key, text]) => !SAME_EVERYWHERE.has(key) && !/\p{sc=Arabic}/u.test(text),
    )
    expect(foreign).toEqual([])
  })
})

it('Persian is written with Persian letters', () => {
  const wrong = flatten(messagesFor('fa')).filter(([, text]) => /[يكىة٠-٩]/.test(text))
  expect(wrong).toEqual([])
})

it('Arabic is written with Arabic letters', () => {
  const wrong = flatten(messagesFor('ar')).filter(([, text]) => /[یکگچپژ۰-۹]/.test(text))
  expect(wrong).toEqual([])
})

it('Arabic is written in one manner: tanwin on its alif, one plural of a topic, one name of a language', () => {
  const wrong = flatten(messagesFor('ar')).filter(([, text]) =>
    /\u064b\u0651?\u0627|مواضيع|الإنكليزي|طابور|السجل المرجعي|مضموم|ضُمّ|برقية|العلنية|مرئي/.test(text),
  )
  expect(wrong).toEqual([])
})

it('Arabic asks who with its vowel, which alone tells it from “of”', () => {
  const wrong = flatten(messagesFor('ar')).filter(
    ([key, text]) => /who|participants/i.test(key) && text === 'من',
  )
  expect(wrong).toEqual([])
})

it.each(['fa', 'ar'] as const)('numbers among the words of %s are in its digits', (locale) => {
  const wrong = flatten(messagesFor(locale)).filter(([, text]) => /\p{sc=Arabic}[\s(«]+[0-9]/u.test(text))
  expect(wrong).toEqual([])
})

it('what has two names in Persian is called by one', () => {
  const wrong = flatten(messagesFor('fa')).filter(([, text]) =>
    /مواضع|گونه‌های|فیلد|پسین|سند|اجلاس|خوانشگر|کلمات|شناسهٔ پایا|به صورت|تصویری|نگارش/.test(text),
  )
  expect(wrong).toEqual([])
})

it('English calls countries as the United Nations do', () => {
  const wrong = flatten(messagesFor('en')).filter(([, text]) => /\bTurkey\b/.test(text))
  expect(wrong).toEqual([])
})

it('Arabic counts in all six ways', () => {
  const plurals = flatten(messagesFor('ar')).filter(([, text]) => text.includes(', plural,'))
  for (const [key, text] of plurals) {
    for (const category of ['zero', 'one', 'two', 'few', 'many', 'other']) {
      expect(text, key).toMatch(new RegExp(`\\b${category} \\{`))
    }
  }
  expect(plurals.length).toBeGreaterThan(3)
})

it.each(LOCALES)('every message in %s can be formatted', (locale) => {
  const failures: string[] = []
  const t = createTranslator({
    locale,
    messages: messagesFor(locale),
    onError: (error) => failures.push(error.message),
  })
  const wordsFor = (message: string) =>
    Object.fromEntries(
      argumentsOf(message).map((name) =>
        name.startsWith('<') ? [name.slice(1, -1), (chunks: string) => chunks] : [name, `«${name}»`],
      ),
    )
  for (const [key, message] of english) {
    for (const count of [0, 1, 2, 3, 11, 100])
      Reflect.apply(t.markup, t, [key, { ...wordsFor(message), count }])
  }
  expect(failures).toEqual([])
})

it.each([
  [0, 'لا لقاءات'],
  [1, 'لقاء واحد'],
  [2, 'لقاءان'],
  [5, '٥ لقاءات'],
  [11, '١١ لقاءً'],
  [100, '١٠٠ لقاء'],
])('counts %i meetings in Arabic as an Arab would', (count, told) => {
  const t = createTranslator({ locale: 'ar', messages: messagesFor('ar') })
  const n = String(count).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
  expect(t('home.total', { count, n })).toBe(told)
})
