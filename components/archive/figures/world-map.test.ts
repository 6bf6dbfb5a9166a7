import { describe, expect, it } from 'vitest'
import { labelPlaces } from './label-places'
import { mapLayout, worldOutlines } from './world-map'
import { placeAt, pointOf } from './world-projection'

const tehran = { slug: 'tehran', latitude: 35.69, longitude: 51.39, meetings: 90 }
const moscow = { slug: 'moscow', latitude: 55.75, longitude: 37.62, meetings: 40 }
const geneva = { slug: 'geneva', latitude: 46.2, longitude: 6.15, meetings: 10 }
const newYork = { slug: 'new-york', latitude: 40.71, longitude: -74.01, meetings: 5 }

describe('the map of meetings', () => {
  it('has land and borders to draw under its circles', () => {
    const { land, borders } = worldOutlines()
    expect(land).toMatch(/^M[\d.]+,[\d.]+L/)
    expect(borders).toMatch(/^M[\d.]+,[\d.]+L/)
  })

  it('has the west at the left and the north at the top, whatever the language', () => {
    expect(pointOf(geneva).x).toBeLessThan(pointOf(tehran).x)
    expect(pointOf(newYork).x).toBeLessThan(pointOf(geneva).x)
    expect(pointOf(moscow).y).toBeLessThan(pointOf(tehran).y)
  })

  it('knows which place a point of it is', () => {
    for (const place of [tehran, moscow, geneva, newYork]) {
      const found = placeAt(pointOf(place))
      expect(found?.latitude).toBeCloseTo(place.latitude, 3)
      expect(found?.longitude).toBeCloseTo(place.longitude, 3)
    }
    expect(placeAt({ x: 0, y: 0 })).toBeNull()
  })

  it('shows the part of the world where the meetings were, and no more', () => {
    const near = mapLayout([tehran, moscow]).box
    const far = mapLayout([tehran, moscow, geneva, newYork]).box
    expect(near.width).toBeLessThan(far.width)
    for (const place of [tehran, moscow, geneva, newYork]) {
      const { x, y } = pointOf(place)
      expect(x).toBeGreaterThan(far.x)
      expect(x).toBeLessThan(far.x + far.width)
      expect(y).toBeGreaterThan(far.y)
      expect(y).toBeLessThan(far.y + far.height)
    }
  })

  it('tells the meetings by the size of circles, with the small ones on top', () => {
    const { circles } = mapLayout([geneva, tehran, moscow])
    expect(circles.map(({ slug }) => slug)).toEqual(['tehran', 'moscow', 'geneva'])
    expect(circles[0]?.radius).toBeGreaterThan(circles[1]?.radius ?? Number.POSITIVE_INFINITY)
  })

  it('stays the whole world where nothing is to be shown', () => {
    expect(mapLayout([])).toEqual({ box: { x: 0, y: 0, width: 1600, height: 832 }, circles: [] })
  })
})

describe('labels on the map', () => {
  const damascus = { slug: 'damascus', latitude: 33.51, longitude: 36.29, meetings: 50 }
  const beirut = { slug: 'beirut', latitude: 33.89, longitude: 35.5, meetings: 45 }
  const jerusalem = { slug: 'jerusalem', latitude: 31.78, longitude: 35.22, meetings: 28 }
  const amman = { slug: 'amman', latitude: 31.95, longitude: 35.93, meetings: 30 }

  const labelled = (most = 12) => ({
    size: { line: 0.026, letter: 0.0115 },
    lettersOf: (slug: string) => slug.length,
    most,
  })

  it('stand beside their circles, the largest first', () => {
    const { box, circles } = mapLayout([tehran, moscow, geneva])
    const labels = labelPlaces(circles, box, labelled())
    expect(labels.map(({ slug, leader }) => [slug, leader])).toEqual([
      ['tehran', null],
      ['moscow', null],
      ['geneva', null],
    ])
  })

  it('stand away from circles that lie over one another, each on a line to the middle of its own', () => {
    const { box, circles } = mapLayout([tehran, moscow, geneva, newYork, damascus, beirut, amman, jerusalem])
    const labels = labelPlaces(circles, box, labelled())
    expect(labels.map(({ slug }) => slug).toSorted()).toEqual(circles.map(({ slug }) => slug).toSorted())
    for (const { slug, leader } of labels.filter((label) => label.leader !== null))
      expect(leader?.from).toEqual({
        x: circles.find((circle) => circle.slug === slug)?.x,
        y: circles.find((circle) => circle.slug === slug)?.y,
      })
    expect(labels.some(({ leader }) => leader !== null)).toBe(true)
  })

  it('lie over no circle and over no other label', () => {
    const { box, circles } = mapLayout([tehran, moscow, geneva, newYork, damascus, beirut, amman])
    const { size, lettersOf } = labelled()
    const rooms = labelPlaces(circles, box, labelled()).map(({ slug, side, x, y }) => {
      const [width, line] = [lettersOf(slug) * size.letter * box.width, size.line * box.width]
      const left = side === 'right' ? x : side === 'left' ? x - width : x - width / 2
      const top = side === 'below' ? y : side === 'above' ? y - line : y - line / 2
      return { slug, left, top, right: left + width, bottom: top + line }
    })
    for (const one of rooms) {
      const over = rooms.filter(
        (other) =>
          other.slug !== one.slug &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      expect(over).toEqual([])
      const covered = circles.filter(
        ({ slug, x, y }) =>
          slug !== one.slug && one.left < x && x < one.right && one.top < y && y < one.bottom,
      )
      expect(covered).toEqual([])
    }
  })

  it('are left out where there is no room at all', () => {
    const suburbs = Array.from({ length: 60 }, (_, index) => ({ ...damascus, slug: `a-suburb-${index}` }))
    const { box, circles } = mapLayout([tehran, moscow, geneva, ...suburbs])
    const shown = labelPlaces(circles, box, labelled(60)).map(({ slug }) => slug)
    expect(shown).toContain('geneva')
    expect(shown.length).toBeLessThan(circles.length)
  })

  it('are no more than asked for', () => {
    const { box, circles } = mapLayout([tehran, moscow, geneva, newYork])
    expect(labelPlaces(circles, box, labelled(2))).toHaveLength(2)
  })
})
