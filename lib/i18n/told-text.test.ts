import { expect, it } from 'vitest'
import { isolated, oneLine, toldParts } from './told-text'

it('makes what turns or hides text visible', () => {
  expect(toldParts('abc\u202Etxt.exe')).toEqual([
    { control: false, text: 'abc' },
    { control: true, code: 'U+202E' },
    { control: false, text: 'txt.exe' },
  ])
  expect(toldParts('\u2066\u0000')).toEqual([
    { control: true, code: 'U+2066' },
    { control: true, code: 'U+0000' },
  ])
})

it('leaves the joiners, marks, tabs and lines that texts need', () => {
  const text = 'می‌رود\u200F،\u200E ok\tnext\r\nline'
  expect(toldParts(text)).toEqual([{ control: false, text }])
})

it('takes them out where no mark can stand', () => {
  expect(oneLine('a\u202Eb\n\u2069c ')).toBe('ab c')
  expect(isolated('a\u2069b')).toBe('\u2068ab\u2069')
})
