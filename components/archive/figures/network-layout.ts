/** Where those who met stand in a small network around one of them, pure: the same for the same meetings. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'

export type NetworkNode = { slug: string; meetings: number }
export type NetworkLink = { a: string; b: string; meetings: number }
export type PlacedNode = NetworkNode & { x: number; y: number; radius: number }
export type PlacedLink = NetworkLink & { x1: number; y1: number; x2: number; y2: number; width: number }
export type PlacedNetwork = { width: number; height: number; nodes: PlacedNode[]; links: PlacedLink[] }

const WIDTH = 720
const HEIGHT = 480
/** Room for a label on either side of a node, and under it. */
const MARGIN_X = 70
const MARGIN_Y = 28
/** So few are enough for a dozen who begin around the middle, in a spiral: those who met most nearest to it. */
const STEPS = 40
const COOLING = 1 - 0.001 ** (1 / STEPS)
const TURN = Math.PI * (3 - Math.sqrt(5))
const INMOST = 110
const OUTWARDS = 12
const LEAST_RADIUS = 5
const MOST_RADIUS = 16
const CENTRE_RADIUS = 20

type Body = SimulationNodeDatum & { slug: string; meetings: number; radius: number }

const within = (value: number | undefined, margin: number, size: number) =>
  Math.round(Math.min(size - margin, Math.max(margin, value ?? size / 2)))

function settle(bodies: Body[], links: readonly NetworkLink[], most: number): void {
  const lines = links.map(({ a, b, meetings }) => ({ source: a, target: b, meetings }))
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof lines)[number]>(lines)
        .id(({ slug }) => slug)
        .distance(({ meetings }) => 240 - 110 * Math.sqrt(meetings / most))
        .strength(({ meetings }) => 0.08 + 0.5 * (meetings / most)),
    )
    .force('charge', forceManyBody<Body>().strength(-900))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 42),
    )
    .force('x', forceX<Body>(WIDTH / 2).strength(0.03))
    .force('y', forceY<Body>(HEIGHT / 2).strength(0.09))
    .alphaDecay(COOLING)
    .stop()
    .tick(STEPS)
}

/** Where the one at a place in the list begins. */
function beginning(place: number): { x: number; y: number } {
  const [angle, distance] = [place * TURN, INMOST + OUTWARDS * place]
  const across = (distance * WIDTH) / HEIGHT
  return { x: WIDTH / 2 + across * Math.cos(angle), y: HEIGHT / 2 + distance * Math.sin(angle) }
}

/**
 * Places everybody. The one in the middle stands still; whoever met more often stands nearer, and is larger.
 * @param centre the slug of the one whose network it is
 * @param nodes everybody, the centre among them, each once
 * @param links who met whom, and how often; both ends among the nodes
 */
export function networkLayout(
  centre: string,
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
): PlacedNetwork {
  const most = Math.max(1, ...links.map(({ meetings }) => meetings))
  const mostMet = Math.max(1, ...nodes.filter(({ slug }) => slug !== centre).map(({ meetings }) => meetings))
  const bodies = nodes.map(({ slug, meetings }, place): Body => {
    if (slug === centre) return { slug, meetings, radius: CENTRE_RADIUS, fx: WIDTH / 2, fy: HEIGHT / 2 }
    const share = Math.sqrt(meetings / mostMet)
    const radius = Math.round(LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * share)
    return { slug, meetings, radius, ...beginning(place) }
  })
  settle(bodies, links, most)
  const placed = bodies.map(({ slug, meetings, radius, x, y }) => ({
    slug,
    meetings,
    radius,
    x: within(x, MARGIN_X, WIDTH),
    y: within(y, MARGIN_Y, HEIGHT - 16),
  }))
  const at = new Map(placed.map((node) => [node.slug, node]))
  return {
    width: WIDTH,
    height: HEIGHT,
    nodes: placed,
    links: links.flatMap((link) => {
      const [a, b] = [at.get(link.a), at.get(link.b)]
      if (a === undefined || b === undefined) return []
      const width = Math.round(10 * (1 + 5 * Math.sqrt(link.meetings / most))) / 10
      return { ...link, x1: a.x, y1: a.y, x2: b.x, y2: b.y, width }
    }),
  }
}
