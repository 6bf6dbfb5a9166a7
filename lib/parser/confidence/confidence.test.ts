import { describe, expect, test } from 'vitest'
import { readRegistry } from '@/lib/registry/files'
import { createExaminer } from '../parser'
import { chanceBy } from './confidence'

const examine = createExaminer(readRegistry('seeds/registry'))
const examined = (text: string) => examine(text, { published: '2023-05-10', publisher: 'irna' })
const sure = (text: string) => examined(text).reading.meetings[0]?.confidence ?? Number.NaN

const PLAIN = 'عباس عراقچی روز دوشنبه در مسکو با سرگئی لاوروف دیدار کرد.'
const VAGUE = 'علی اصغر خاجی پیش از این با «توماس بیرکلند» سفیر نروژ دیدار کرده بود.'

describe('how sure a reading is', () => {
  test('surer of what is told whole than of what leaves day, city and party open', () => {
    expect(sure(PLAIN)).toBeGreaterThan(sure(VAGUE))
    for (const text of [PLAIN, VAGUE]) {
      expect(sure(text)).toBeGreaterThan(0)
      expect(sure(text)).toBeLessThan(1)
    }
  })

  test('by weights: a signal that speaks against a record makes it less sure', () => {
    const [signals] = examined(PLAIN).signals
    if (!signals) throw new Error('no record was read')
    const by = (weights: Parameters<typeof chanceBy>[0]['weights'], focus: boolean) =>
      chanceBy({ intercept: 1, weights }, { ...signals, focus })
    expect(by({ focus: -2 }, true)).toBeLessThan(by({ focus: -2 }, false))
    expect(by({}, true)).toBe(by({}, false))
    expect(by({ focus: 100 }, true)).toBe(0.99)
  })
})
