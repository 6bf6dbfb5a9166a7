import { describe, expect, it } from 'vitest'
import { readFilter, valuesOutside, writeFilter } from './filter'
import { joinedFilter } from './joined-filter'

const twelve = Array.from({ length: 12 }, (_, place) => `official-${10 + place}`)

describe('joinedFilter', () => {
  it('adds what an address names to what the page is about', () => {
    const { filter, asked, leftOut } = joinedFilter(
      { official: ['a'] },
      { official: ['b'], kind: ['call'], place: ['geneva'] },
    )
    expect(filter).toMatchObject({ official: ['b'], kind: ['call'], place: ['geneva'] })
    expect(asked).toEqual({ official: ['a', 'b'], kind: ['call'], place: ['geneva'] })
    expect(leftOut).toEqual([])
  })

  it('does not let an address change what the page is about', () => {
    const { filter, asked } = joinedFilter(
      { official: ['a'], place: ['geneva'] },
      {
        official: ['a'],
        place: ['vienna'],
      },
    )
    expect(writeFilter(filter).toString()).toBe('')
    expect(asked).toEqual({ official: ['a'], place: ['geneva'] })
  })

  it.each([1, 2])(
    'asks for no more than a list takes, of which %i the page’s own, and says what it leaves out',
    (n) => {
      const own = ['a', 'b'].slice(0, n)
      const { filter, asked, leftOut } = joinedFilter({ official: own }, { official: twelve })
      const address = writeFilter(asked)
      expect(valuesOutside(address)).toEqual([])
      expect(readFilter(address).official).toEqual([...own, ...twelve].slice(0, 12))
      expect(filter.official).toEqual(twelve.slice(0, 12 - n))
      expect(leftOut).toEqual(
        twelve.slice(12 - n).map((value) => ({ name: 'official', value, beyond: true })),
      )
    },
  )
})
