import { expect, it } from 'vitest'
import { isolated, mixedWords, oneLine, toldParts } from './told-text'

it('makes what turns or hides text visible', () => {
  expect(toldParts('abc\u202Etxt.exe')).toEqual([
    { kind: 'text', text: 'abc' },
    { kind: 'control', code: 'U+202E', sense: 'override' },
    { kind: 'text', text: 'txt.exe' },
  ])
  expect(toldParts('\u2066\u0000')).toEqual([
    { kind: 'control', code: 'U+2066', sense: 'isolate' },
    { kind: 'control', code: 'U+0000', sense: 'other' },
  ])
})

it('leaves the joiners, marks, tabs and lines that texts need', () => {
  const text = 'می‌رود\u200F،\u200E ok\tnext\r\nline'
  expect(toldParts(text)).toEqual([{ kind: 'text', text }])
})

it('takes them out where no mark can stand', () => {
  expect(oneLine('a\u202Eb\n\u2069c ')).toBe('ab c')
  expect(isolated('a\u2069b')).toBe('\u2068ab\u2069')
})

it.each([
  ['Lаvrov', ['Latin', 'Cyrillic']],
  ['Рutin', ['Latin', 'Cyrillic']],
  ['Αthens', ['Latin', 'Greek']],
])('tells %s from the word that it looks like', (word, alphabets) => {
  expect(toldParts(`met ${word} today`)).toEqual([
    { kind: 'text', text: 'met ' },
    { kind: 'mixed', text: word, alphabets },
    { kind: 'text', text: ' today' },
  ])
  expect(mixedWords(`${word} and ${word}`)).toMatchObject([{ text: word, alphabets }])
})

it.each([
  'Лавров встретился с Lavrov',
  'Türkiye’nin İstanbul’daki görüşmesi',
  'خاجی در COVID-19 گفت‌وگو کرد',
  'Αθήνα, Москва, Երևան',
  'С-300 и S-300',
])('takes “%s” as it stands', (text) => {
  expect(toldParts(text)).toEqual([{ kind: 'text', text }])
})
