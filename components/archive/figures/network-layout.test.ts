import { describe, expect, it } from 'vitest'
import { networkLayout } from './network-layout'

const slugs = Array.from({ length: 14 }, (_, index) => `official-${index}`)
const nodes = [
  { slug: 'lavrov', meetings: 60 },
  ...slugs.map((slug, index) => ({ slug, meetings: 30 - 2 * index })),
]
const links = [
  ...slugs.map((slug, index) => ({ a: 'lavrov', b: slug, meetings: 30 - 2 * index })),
  { a: 'official-0', b: 'official-1', meetings: 3 },
]

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)

describe('a small network', () => {
  const placed = networkLayout('lavrov', nodes, links)
  const at = (slug: string) => {
    const node = placed.nodes.find((one) => one.slug === slug)
    if (node === undefined) throw new Error(`${slug} has no place.`)
    return node
  }

  it('is the same every time', () => {
    expect(networkLayout('lavrov', nodes, links)).toEqual(placed)
  })

  it('has the one whose network it is in the middle, and everybody within the picture', () => {
    expect(at('lavrov')).toMatchObject({ x: 360, y: 240 })
    for (const { x, y, radius } of placed.nodes) {
      expect(x - radius).toBeGreaterThan(0)
      expect(x + radius).toBeLessThan(placed.width)
      expect(y - radius).toBeGreaterThan(0)
      expect(y + radius).toBeLessThan(placed.height)
    }
  })

  it('lays nobody over anybody', () => {
    for (const [index, a] of placed.nodes.entries())
      for (const b of placed.nodes.slice(index + 1))
        expect(distance(a, b), `${a.slug} and ${b.slug}`).toBeGreaterThan(a.radius + b.radius)
  })

  it('draws who met more often larger, with a broader line', () => {
    expect(at('official-0').radius).toBeGreaterThan(at('official-13').radius)
    expect(placed.links[0]?.width).toBeGreaterThan(placed.links[13]?.width ?? Number.POSITIVE_INFINITY)
  })

  it('stands with nobody around too', () => {
    expect(networkLayout('lavrov', [{ slug: 'lavrov', meetings: 0 }], [])).toMatchObject({
      nodes: [{ slug: 'lavrov', x: 360, y: 240 }],
      links: [],
    })
  })
})
