/** Which of many labels on a map can be shown without lying over one another, and where, pure. */
import type { Box, LabelSide, PlacedCircle } from './world-map'

export type PlacedLabel = { slug: string; side: LabelSide; x: number; y: number }

/** A line of text and the mean width of a letter, of the width of the picture. */
const LINE = 0.026
const LETTER = 0.0115
const GAP = 0.005

type Rectangle = { left: number; top: number; right: number; bottom: number }

const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Where the label's edge that is nearest to the circle stands, and the room that the label takes. */
function roomOf({ x, y, radius }: PlacedCircle, side: LabelSide, width: number, unit: number) {
  const [line, gap] = [LINE * unit, GAP * unit]
  const beside = radius + gap
  const middle = { top: y - line / 2, bottom: y + line / 2 }
  const across = { left: x - width / 2, right: x + width / 2 }
  switch (side) {
    case 'right':
      return { at: { x: x + beside, y }, room: { ...middle, left: x + beside, right: x + beside + width } }
    case 'left':
      return { at: { x: x - beside, y }, room: { ...middle, left: x - beside - width, right: x - beside } }
    case 'above':
      return { at: { x, y: y - beside }, room: { ...across, top: y - beside - line, bottom: y - beside } }
    case 'below':
      return { at: { x, y: y + beside }, room: { ...across, top: y + beside, bottom: y + beside + line } }
  }
}

const circleRoom = ({ x, y, radius }: PlacedCircle): Rectangle => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

/**
 * Labels for circles in the order given, as long as there is room for them.
 * @param lettersOf how many letters a label has
 * @param most how many labels there may be
 */
export function labelPlaces(
  circles: readonly PlacedCircle[],
  box: Box,
  lettersOf: (slug: string) => number,
  most: number,
): PlacedLabel[] {
  const picture = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
  const inside = (room: Rectangle) =>
    room.left >= picture.left &&
    room.right <= picture.right &&
    room.top >= picture.top &&
    room.bottom <= picture.bottom
  const taken: Rectangle[] = []
  const placed: PlacedLabel[] = []
  for (const circle of circles) {
    if (placed.length >= most) break
    const width = lettersOf(circle.slug) * LETTER * box.width
    for (const side of ['right', 'left', 'below', 'above'] as const) {
      const { at, room } = roomOf(circle, side, width, box.width)
      const others = circles.filter((other) => other !== circle)
      if (!inside(room) || taken.some((one) => meet(one, room))) continue
      if (others.some((other) => meet(circleRoom(other), room))) continue
      taken.push(room)
      placed.push({ slug: circle.slug, side, ...at })
      break
    }
  }
  return placed
}
