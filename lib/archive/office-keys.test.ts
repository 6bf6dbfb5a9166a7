import { expect, it } from 'vitest'
import { officeKeyOf } from './office-keys'

const told = (titleAsTold: string | null, nameAsTold: string | null = null) =>
  officeKeyOf({ officialSlug: null, nameAsTold, titleAsTold })

it('somebody told by office alone has that office, in terms that every language has', () => {
  expect(told("Iraq's ambassador")).toBe('ambassador')
  expect(told('وزیر خارجه عمان')).toBe('foreign-minister')
  expect(told('نائب وزير الخارجية العراقي')).toBe('deputy-foreign-minister')
  expect(told('Rusya ve Türkiye temsilcileriyle')).toBe('delegation')
  expect(told('некто из Багдада')).toBe('representative')
})

it('the named have no office in place of their name, and a delegation has none', () => {
  expect(told('سفیر لبنان', 'احمد سویدان')).toBeNull()
  expect(told(null)).toBeNull()
})
