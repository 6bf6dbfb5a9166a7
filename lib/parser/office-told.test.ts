import { expect, it } from 'vitest'
import { officeTold } from './office-told'

const TITLES: [string, string, string | null][] = [
  ["Iraq's ambassador", 'ambassador', null],
  ['سفير لبنان لدى طهران', 'ambassador', null],
  ['سفیر عراق در تهران', 'ambassador', null],
  ['посол Ирака', 'ambassador', null],
  ['Irak Büyükelçisi', 'ambassador', null],
  ['وزیر امور خارجه عمان', 'minister', 'foreign'],
  ['the Omani foreign minister', 'minister', 'foreign'],
  ['министр обороны Сирии', 'minister', 'defence'],
  ["Suriye Dışişleri Bakan Yardımcısı'yla", 'deputy', 'foreign'],
  ['رئيس الوزراء العراقي', 'head-of-government', null],
]

it.each(TITLES)('%s: its rank and field, whatever the language', (title, rank, field) => {
  expect(officeTold(title)).toMatchObject({ class: rank, field, plural: false })
})

it('several who hold an office are told from one, and words that name none give none', () => {
  expect(officeTold('Rusya ve Türkiye temsilcileriyle')?.plural).toBe(true)
  expect(officeTold('нефтяная скважина')).toBeNull()
})
