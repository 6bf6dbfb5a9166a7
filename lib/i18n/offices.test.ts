import { expect, test } from 'vitest'
import { officeToldIn, yearsInWords } from './offices'

const russia = { slug: 'ru', name: { en: 'Russia', fa: 'روسیه', ar: 'روسيا' } }
const un = { slug: 'un', name: { en: 'United Nations', fa: 'سازمان ملل', ar: 'الأمم المتحدة' } }
const envoy = {
  kind: null,
  title: {
    en: 'Special Envoy for Syria',
    fa: 'نمایندهٔ ویژهٔ سازمان ملل در امور سوریه',
    ar: 'المبعوث الخاص للأمم المتحدة إلى سوريا',
  },
  party: un,
}

test('an office is told with whose it is, as each language puts it', () => {
  const minister = { kind: 'foreign-minister', title: {}, party: russia } as const
  expect(officeToldIn('en', minister)).toBe('foreign minister of Russia')
  expect(officeToldIn('fa', minister)).toBe('وزیر خارجهٔ روسیه')
  expect(officeToldIn('ar', minister)).toBe('وزير خارجية روسيا')
  expect(officeToldIn('en', { ...minister, kind: 'secretary-general', party: un })).toBe(
    'secretary-general of the United Nations',
  )
})

test('a title tells whose it is beside it, unless it does so itself', () => {
  expect(officeToldIn('en', envoy)).toBe('Special Envoy for Syria (United Nations)')
  expect(officeToldIn('fa', envoy)).toBe('نمایندهٔ ویژهٔ سازمان ملل در امور سوریه')
  expect(officeToldIn('ar', envoy)).toBe('المبعوث الخاص للأمم المتحدة إلى سوريا')
  expect(officeToldIn('en', { ...envoy, party: null })).toBe('Special Envoy for Syria')
})

test('years are the calendar’s, and one year is told once', () => {
  expect(yearsInWords('en', { from: '2004-03-09', to: null }, 'gregorian')).toBe('since 2004')
  expect(yearsInWords('fa', { from: '2004-03-09', to: null }, 'jalali')).toBe('از ۱۳۸۲')
  expect(yearsInWords('ar', { from: null, to: '2018-12' }, 'gregorian')).toBe('حتى ٢٠١٨')
  expect(yearsInWords('en', { from: '2024-05-20', to: '2024-08' }, 'gregorian')).toBe('2024')
  expect(yearsInWords('en', { from: null, to: null }, 'gregorian')).toBeNull()
})
