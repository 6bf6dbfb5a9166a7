import { expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import { explain } from './explain'
import { createParser } from './parser'

const parse = createParser(readRegistry('seeds/registry'))

test('a reading told by meeting: values with words and rule, positions, issues, how sure', () => {
  const text =
    'علی اصغر خاجی دیروز در تهران با سفیر چین دیدار کرد. خاجی تحریم‌ها را محکوم کرد. الکساندر لاورنتیف دوشنبه در مسکو با فیصل مقداد دیدار کرد.'
  const told = explain('one', parse(text, { published: '2023-05-10', publisher: 'irna' }))
  const [first = '', second = ''] = told.split('\n  2. ')
  expect(first).toContain('one: fa, published 2023-05-10 by irna')
  expect(first).toMatch(/1\. talks, held, the news, \d+ % sure/)
  expect(first).toMatch(/date: 2023-05-09\n {6}“دیروز” \(at \d+, implied, day-from-publication\)/)
  expect(first).toMatch(/position: ali-asghar-khaji condemned \(sanctions\): “تحریم‌ها را محکوم کرد”/)
  expect(first).toMatch(/! holder-untold: .+ “سفیر چین”/)
  expect(second).toContain('alexander-lavrentiev')
  expect(second).not.toContain('holder-untold')
})
