/**
 * How the archive lays the round world out flat, pure. Widths and heights are in units of the projected
 * world. Apart from the outlines, so that a page can ask where a point of the map lies without them.
 */
import { geoNaturalEarth1 } from 'd3-geo'

export const WORLD = { width: 1600, height: 832 }
/** The parts of the world that meet most are in the middle; the edge runs through the Pacific. */
const MIDDLE_LONGITUDE = 40

export type Coordinates = { latitude: number; longitude: number }

export const projection = geoNaturalEarth1()
  .rotate([-MIDDLE_LONGITUDE, 0])
  .fitExtent(
    [
      [0, 0],
      [WORLD.width, WORLD.height],
    ],
    { type: 'Sphere' },
  )

/** Where a place lies on the map. */
export function pointOf({ latitude, longitude }: Coordinates): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0]
  return { x, y }
}

/** Which place lies at a point of the map, in degrees; null beside the world. */
export function placeAt({ x, y }: { x: number; y: number }): Coordinates | null {
  const [longitude, latitude] = projection.invert?.([x, y]) ?? []
  if (longitude === undefined || latitude === undefined) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
