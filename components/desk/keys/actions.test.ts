import { expect, it } from 'vitest'
import { actionOf, type Keys } from './actions'

const KEYS: Keys<'next' | 'accept' | 'edit' | 'first'> = [
  ['j', 'next'],
  ['a', 'accept'],
  ['e', 'edit'],
  ['1', 'first'],
]

const press = (key: string, code: string, more: object = {}) =>
  actionOf(KEYS, { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

it.each([
  ['a Latin layout', 'j', 'KeyJ', 'next'],
  ['capitals locked', 'J', 'KeyJ', 'next'],
  ['Dvorak, by the letter', 'j', 'KeyC', 'next'],
  ['a Persian layout, by the place', 'ت', 'KeyJ', 'next'],
  ['an Arabic layout, by the place', 'ش', 'KeyA', 'accept'],
  ['a Russian layout, by the place', 'у', 'KeyE', 'edit'],
  ['a Persian question mark', '؟', 'Slash', 'help'],
  ['a Latin digit', '1', 'Numpad1', 'first'],
  ['a Persian digit, by the place', '۱', 'Digit1', 'first'],
])('%s', (_, key, code, action) => {
  expect(press(key, code)).toBe(action)
})

it('leaves alone what belongs to the browser, other keys, and capitals', () => {
  expect(press('a', 'KeyA', { ctrlKey: true })).toBeNull()
  expect(press('a', 'KeyA', { metaKey: true })).toBeNull()
  expect(press('A', 'KeyA', { shiftKey: true })).toBeNull()
  expect(press('q', 'KeyJ')).toBeNull()
  expect(press('Enter', 'Enter')).toBeNull()
  expect(press('2', 'Digit2')).toBeNull()
})

it('knows the question mark where the layout hides it', () => {
  expect(press('?', 'Minus', { shiftKey: true })).toBe('help')
  expect(press(',', 'Slash', { shiftKey: true })).toBe('help')
})
