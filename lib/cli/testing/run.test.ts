import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from './checks'
import { settle } from './run'

describe('what is counted', () => {
  it('a check without tests is one', () => {
    expect(settle(true, null)).toEqual({ passed: 1, failed: 0 })
    expect(settle(false, null)).toEqual({ passed: 0, failed: 1 })
  })

  it('a runner that fails though its tests passed is a failure', () => {
    expect(settle(false, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 })
    expect(settle(false, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 })
  })

  it('tests are read from the runners’ reports', () => {
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 })
    expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
      passed: 3,
      failed: 2,
    })
  })
})
