/**
 * The world as the archive draws it, pure: one projection for the outlines, which are drawn once and
 * kept by the browser, and for the places that a page lays over them. Widths and heights are in units
 * of the projected world, of which a picture shows the part that its places need.
 */
import { geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import outlines from 'world-atlas/countries-110m.json'
import { pointOf, projection, WORLD } from './world-projection'

export type MapPlace = { slug: string; latitude: number; longitude: number; meetings: number }
export type Box = { x: number; y: number; width: number; height: number }
/** On which side of its circle a label stands. */
export type LabelSide = 'right' | 'left' | 'above' | 'below'
export type PlacedCircle = MapPlace & { x: number; y: number; radius: number }

/** The least that a picture shows, of the world's width, and its shape. */
const LEAST_SHARE = 0.3
const SHAPE = { least: 1.5, most: 2.1 }
/** Radii of circles, of the picture's width. */
const LEAST_RADIUS = 0.006
const MOST_RADIUS = 0.04

/** The paths of all land, and of the borders between countries. */
export function worldOutlines(): { land: string; borders: string; width: number; height: number } {
  const path = geoPath(projection).digits(1)
  const { countries, land } = outlines.objects
  return {
    land: path(feature(outlines, land)) ?? '',
    borders: path(mesh(outlines, countries, (a, b) => a !== b)) ?? '',
    ...WORLD,
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** The part of the world that holds all points, with some room around them. */
function boxAround(points: readonly { x: number; y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const wanted = Math.max(right - left, (bottom - top) * SHAPE.least) * 1.2
  const width = clamp(wanted, WORLD.width * LEAST_SHARE, WORLD.width)
  const height = clamp((bottom - top) * 1.35, width / SHAPE.most, Math.min(width / SHAPE.least, WORLD.height))
  return {
    x: clamp((left + right - width) / 2, 0, WORLD.width - width),
    y: clamp((top + bottom - height) / 2, 0, WORLD.height - height),
    width,
    height,
  }
}

/**
 * The part of the world to show, and a circle for each place whose area tells its meetings; the large
 * ones first, so that small ones lie over them.
 */
export function mapLayout(places: readonly MapPlace[]): { box: Box; circles: PlacedCircle[] } {
  const points = places.map((place) => ({ ...place, ...pointOf(place) }))
  const box =
    points.length === 0 ? { x: 0, y: 0, width: WORLD.width, height: WORLD.height } : boxAround(points)
  const most = Math.max(1, ...places.map(({ meetings }) => meetings))
  const circles = points
    .map((point) => {
      const share = Math.sqrt(point.meetings / most)
      return { ...point, radius: box.width * (LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * share) }
    })
    .sort((a, b) => b.meetings - a.meetings || (a.slug < b.slug ? -1 : 1))
  return { box, circles }
}
