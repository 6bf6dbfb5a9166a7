import { expect, it } from 'vitest'
import { dayCounts } from '@/lib/archive/dto/testing'
import { periodsBetween } from '@/lib/i18n/periods'
import { countByPeriod } from './binning'
import { countTicks, placeOf, STRIP_HEIGHT, STRIP_WIDTH, stripBars, timeScale } from './strip-layout'

const years = periodsBetween('jalali', 'year', '2020-06-01', '2021-06-01')
const months = periodsBetween('jalali', 'month', years[0]?.first ?? '', years.at(-1)?.last ?? '')
const counts = countByPeriod(
  dayCounts({ '2020-03-25': { talks: 1, round: 1, call: 2 }, '2022-03-15': { talks: 1 } }),
  months,
)

/** What a path of bars is made of. */
const barsOf = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v-([\d.]+)/g)].map(([, x, floor, width, height]) => ({
    x: Number(x),
    floor: Number(floor),
    width: Number(width),
    height: Number(height),
  }))

it('time runs in the direction of reading', () => {
  const ltr = timeScale(years, 'ltr', STRIP_WIDTH)
  const rtl = timeScale(years, 'rtl', STRIP_WIDTH)
  const first = years[0]?.first ?? ''
  const left = placeOf(ltr, first, first)
  const right = placeOf(rtl, first, first)
  expect(left.x).toBeCloseTo(0)
  expect(right.x + right.width).toBeCloseTo(STRIP_WIDTH)
  expect(left.width).toBeCloseTo(STRIP_WIDTH / 731)
  expect(right.width).toBeCloseTo(left.width)
})

it('a page read from the right shows the mirror image', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
    stripBars(counts, years, direction).flatMap(({ path }) => barsOf(path)),
  )
  const turned = rtl?.map((bar) => ({ ...bar, x: STRIP_WIDTH - bar.x - bar.width }))
  expect(ltr).toHaveLength(4)
  for (const [index, bar] of (ltr ?? []).entries()) {
    expect(turned?.[index]?.x).toBeCloseTo(bar.x, 1)
    expect(turned?.[index]).toMatchObject({ floor: bar.floor, height: bar.height })
  }
})

it('kinds stand on each other, as high as they are many', () => {
  const [session, talks, remote] = stripBars(counts, years, 'ltr').map(({ path }) => barsOf(path)[0])
  expect(session?.floor).toBe(STRIP_HEIGHT)
  expect(talks?.floor).toBeCloseTo(STRIP_HEIGHT - (session?.height ?? 0), 1)
  expect(remote?.floor).toBeCloseTo((talks?.floor ?? 0) - (talks?.height ?? 0), 1)
  expect(remote?.height).toBeCloseTo(2 * (session?.height ?? 0), 1)
})

it('bars take the room of their own days', () => {
  const month = months[0]
  const [bar] = stripBars(counts, years, 'ltr').flatMap(({ path }) => barsOf(path))
  const room = placeOf(timeScale(years, 'ltr', STRIP_WIDTH), month?.first ?? '', month?.last ?? '')
  expect(bar?.x).toBeGreaterThan(room.x)
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(room.x + room.width)
})

it('tells heights in whole numbers', () => {
  for (const { count, height } of countTicks(counts)) {
    expect(Number.isInteger(count)).toBe(true)
    expect(height).toBeLessThanOrEqual(1)
  }
  expect(countTicks(counts).at(-1)?.count).toBe(4)
})
