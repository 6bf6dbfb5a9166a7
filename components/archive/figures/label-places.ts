/** Where the labels of a map stand without lying over one another, over circles or over lines, pure. */
import type { Box, LabelSide, PlacedCircle } from './world-map'

type Point = { x: number; y: number }
type Line = { from: Point; to: Point }

/** `leader` is the line from the middle of the circle to a label that stands away from it. */
export type PlacedLabel = Point & { slug: string; side: LabelSide; leader: Line | null }

/** A line of text and the mean width of a letter, of the width of the picture. */
export type LabelSize = { line: number; letter: number }

type Labelling = {
  size: LabelSize
  /** How many letters a label has. */
  lettersOf: (slug: string) => number
  /** How many labels there may be. */
  most: number
}

const GAP = 0.005
/** How far from its circle a label may stand, in lines of text, the nearest tried first. */
const AWAY = [0.7, 1.3, 2, 3, 4, 5]
/** Towards where, in the order tried: beside, below and above, aslant. */
const DIRECTIONS = [0, 8, 4, 12, 2, 6, 14, 10, 1, 7, 15, 9, 3, 5, 13, 11].map((part) => (part * Math.PI) / 8)
const BESIDE = DIRECTIONS.slice(0, 4)
/** What it costs a label that its line runs over another circle, in lines of text farther away. */
const RUNS_OVER = 2

type Rectangle = { left: number; top: number; right: number; bottom: number }
/** Room for a label; `away` from its circle by so many lines of text. */
type Room = { at: Point; side: LabelSide; room: Rectangle; leader: Line | null; away: number }

const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const holds = ({ left, right, top, bottom }: Rectangle, { x, y }: Point) =>
  left <= x && x <= right && top <= y && y <= bottom

/** The shares of a way from one number to another between which it is within two bounds. */
function sharesWithin(from: number, to: number, least: number, most: number): [number, number] {
  if (from === to) return least <= from && from <= most ? [0, 1] : [1, 0]
  const [one, other] = [(least - from) / (to - from), (most - from) / (to - from)]
  return [Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))]
}

function crosses({ from, to }: Line, { left, right, top, bottom }: Rectangle): boolean {
  const across = sharesWithin(from.x, to.x, left, right)
  const down = sharesWithin(from.y, to.y, top, bottom)
  return Math.max(across[0], down[0]) <= Math.min(across[1], down[1])
}

/** On which side of a line a point lies: by the sign. */
const sideOf = ({ from, to }: Line, { x, y }: Point) =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)

const meetOnTheWay = (a: Line, b: Line) =>
  sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0

/** The room of a label of some width whose edge towards its circle stands at a point. */
function roomAt({ x, y }: Point, side: LabelSide, width: number, line: number): Rectangle {
  const middle = { top: y - line / 2, bottom: y + line / 2 }
  const across = { left: x - width / 2, right: x + width / 2 }
  switch (side) {
    case 'right':
      return { ...middle, left: x, right: x + width }
    case 'left':
      return { ...middle, left: x - width, right: x }
    case 'above':
      return { ...across, top: y - line, bottom: y }
    case 'below':
      return { ...across, top: y, bottom: y + line }
  }
}

/** On which side a label stands that lies in a direction. */
function sideTowards(angle: number): LabelSide {
  const [along, down] = [Math.cos(angle), Math.sin(angle)]
  if (Math.abs(along) > 0.3) return along > 0 ? 'right' : 'left'
  return down > 0 ? 'below' : 'above'
}

/** Where the label of a circle could stand, the best first: close to it, then away from it on a line. */
function* roomsOf({ x, y, radius }: PlacedCircle, width: number, line: number, gap: number): Generator<Room> {
  for (const away of [0, ...AWAY])
    for (const angle of away === 0 ? BESIDE : DIRECTIONS) {
      const side = sideTowards(angle)
      const distance = radius + gap + away * line
      const at = { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
      const leader = away === 0 ? null : { from: { x, y }, to: at }
      yield { at, side, room: roomAt(at, side, width, line), leader, away }
    }
}

/** The cheapest of the rooms that are to be had: near, on a line that runs over few other circles. */
function cheapest(rooms: Iterable<Room>, isFree: (room: Room) => boolean, others: readonly Rectangle[]) {
  let best: { room: Room; cost: number } | null = null
  for (const room of rooms) {
    if (best !== null && room.away >= best.cost) break
    if (!isFree(room)) continue
    const { leader } = room
    const over = leader === null ? 0 : others.filter((other) => crosses(leader, other)).length
    const cost = room.away + RUNS_OVER * over
    if (best === null || cost < best.cost) best = { room, cost }
  }
  return best?.room ?? null
}

const circleRoom = ({ x, y, radius }: PlacedCircle): Rectangle => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

/**
 * Labels for circles in the order given, as long as there is room for them.
 * @param circles those that are larger first: they have the first choice
 */
export function labelPlaces(
  circles: readonly PlacedCircle[],
  box: Box,
  { size, lettersOf, most }: Labelling,
): PlacedLabel[] {
  const picture = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
  const [line, gap] = [size.line * box.width, GAP * box.width]
  const drawn = circles.map(circleRoom)
  const placed: (PlacedLabel & { room: Rectangle })[] = []
  const isFree = ({ room, leader }: Room, own: Rectangle | undefined) =>
    holds(picture, { x: room.left, y: room.top }) &&
    holds(picture, { x: room.right, y: room.bottom }) &&
    !drawn.some((circle) => (circle !== own || leader !== null) && meet(circle, room)) &&
    !placed.some(
      (other) =>
        meet(other.room, room) ||
        (other.leader !== null && crosses(other.leader, room)) ||
        (leader !== null &&
          (crosses(leader, other.room) || (other.leader !== null && meetOnTheWay(leader, other.leader)))),
    )
  for (const [rank, circle] of circles.entries()) {
    if (placed.length >= most) break
    const own = drawn[rank]
    // Those that it lies over, or that lie over it, are no hindrance: its line begins among them.
    const others = drawn.filter((other) => !holds(other, circle) && (own === undefined || !meet(other, own)))
    const width = lettersOf(circle.slug) * size.letter * box.width
    const found = cheapest(roomsOf(circle, width, line, gap), (room) => isFree(room, own), others)
    if (found === null) continue
    const { at, side, leader, room } = found
    placed.push({ slug: circle.slug, side, ...at, leader, room })
  }
  return placed.map(({ room: _room, ...label }) => label)
}
