import { expect, test } from 'vitest'
import { stretchFrom } from './typed-stretches'
import { wordsIn } from './words'

const rangeIn = (text: string) => {
  const found = stretchFrom(text, wordsIn(text), 'jalali')
  return found && { size: found.size, from: found.days.from, to: found.days.to }
}

test.each([
  ['2019-2020', '2019-01-01', '2020-12-31'],
  ['2019 – 2021', '2019-01-01', '2021-12-31'],
  ['2021 to 2019', '2019-01-01', '2021-12-31'],
  ['from July 2021 to March 2022', '2021-07-01', '2022-03-31'],
  ['between 1 July 2021 and 3 July 2021', '2021-07-01', '2021-07-03'],
  ['از ۱۳۹۸ تا ۱۴۰۰', '2019-03-21', '2022-03-20'],
  ['بین تیر ۱۴۰۰ و مهر ۱۴۰۰', '2021-06-22', '2021-10-22'],
  ['من 2019 إلى 2021', '2019-01-01', '2021-12-31'],
  ['с 2019 до 2021', '2019-01-01', '2021-12-31'],
  ['since 2022', '2022-01-01', '9999-12-31'],
  ['after July 2021', '2021-08-01', '9999-12-31'],
  ['بعد از ۱۴۰۰', '2022-03-21', '9999-12-31'],
  ['منذ 2022', '2022-01-01', '9999-12-31'],
  ['before 2019', '0001-01-01', '2018-12-31'],
  ['قبل از ۱۴۰۰', '0001-01-01', '2021-03-20'],
  ['تا ۱۴۰۰', '0001-01-01', '2022-03-20'],
  ['until 2020', '0001-01-01', '2020-12-31'],
])('“%s” is a stretch of days', (text, from, to) => {
  expect(rangeIn(text)).toEqual({ size: wordsIn(text).length, from, to })
})

test.each([
  ...['2021', '2021-05', '2019 2021', '2019 and 2021', 'from 2021', 'in 2021', 'after the talks', 'از ۱۴۰۰'],
  ...['to 2021', 'Khaji 2019-2021', 'since', '2019 to'],
])('“%s” begins with none', (text) => {
  expect(rangeIn(text)).toBeNull()
})

test('what follows is left to be read', () => {
  expect(rangeIn('2019-2020 Astana')).toMatchObject({ size: 2 })
  expect(rangeIn('since 2022 Khaji')).toMatchObject({ size: 2 })
})
