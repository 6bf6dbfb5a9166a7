import { expect, it } from 'vitest'
import { foldSpelling } from '@/lib/parser/text/fold'
import { spellingIn } from './seen-names'

const NAMES = ['لافرنتييف', 'الکساندر لاورنتیف', 'لاورنتیف', 'Лаврентьев', 'Khaji', 'Ali Asghar Khaji'].map(
  foldSpelling,
)

it('gives a name back in the letters in which the source writes it', () => {
  expect(spellingIn('والوفد الروسی لافرنتییف', NAMES)).toBe('لافرنتییف')
  expect(spellingIn('ولافرنتييف', NAMES)).toBe('لافرنتييف')
  expect(spellingIn('ЛАВРЕНТЬЕВ', NAMES)).toBe('ЛАВРЕНТЬЕВ')
})

it('takes the longest name that is there', () => {
  expect(spellingIn('senior assistant Ali Asghar Khaji', NAMES)).toBe('Ali Asghar Khaji')
  expect(spellingIn('الکساندر لاورنتیف نماینده ویژه', NAMES)).toBe('الکساندر لاورنتیف')
})

it('finds none where somebody is told by office or delegation alone', () => {
  expect(spellingIn('هیأت ایران', NAMES)).toBeNull()
  expect(spellingIn('Russian delegation', NAMES)).toBeNull()
})
