'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Box } from '../../archive/figures/world-map'
import { placeAt, pointOf, WORLD } from '../../archive/figures/world-projection'

type Point = { x: number; y: number }
/** What part of the map is looked at: its middle, and how many times larger than the whole. */
type Look = { middle: Point; closer: number }

type PlaceOnMapProps = {
  latitude: unknown
  longitude: unknown
  /** Degrees, to a hundredth: about a kilometre. */
  onPlace: (at: { lat: number; lon: number }) => void
}

const CLOSEST = 32
const STEP = 2
/** How near one looks at a place that is known, and after a first click. */
const NEAR = 8
const WHOLE: Look = { middle: { x: WORLD.width / 2, y: WORLD.height / 2 }, closer: 1 }
const hundredths = (degrees: number) => Math.round(degrees * 100) / 100

const isDegrees = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function boxOf({ middle, closer }: Look): Box {
  const [width, height] = [WORLD.width / closer, WORLD.height / closer]
  const within = (value: number, size: number, all: number) =>
    Math.min(all - size, Math.max(0, value - size / 2))
  return { x: within(middle.x, width, WORLD.width), y: within(middle.y, height, WORLD.height), width, height }
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** The point of the map that was clicked; its middle, where a key was pressed. */
function pointClicked(event: MouseEvent<HTMLButtonElement>, box: Box): Point {
  if (event.detail === 0) return middleOf(box)
  const room = event.currentTarget.getBoundingClientRect()
  return {
    x: box.x + ((event.clientX - room.left) / room.width) * box.width,
    y: box.y + ((event.clientY - room.top) / room.height) * box.height,
  }
}

/** What the arrow keys do: the look moves by an eighth of what is seen. */
const ARROWS = new Map<string, Point>([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
])

/**
 * Where a place lies, by clicks on the map: the first looks closer, so that the next can mend the point. By
 * the keyboard the arrows move the map and Enter takes its middle; the fields below take degrees as well.
 */
export function PlaceOnMap({ latitude, longitude, onPlace }: PlaceOnMapProps) {
  const t = useTranslations('registry.map')
  const known = isDegrees(latitude) && isDegrees(longitude) ? pointOf({ latitude, longitude }) : null
  const [look, setLook] = useState<Look>(known === null ? WHOLE : { middle: known, closer: NEAR })
  const box = boxOf(look)
  const zoom = (by: number) =>
    setLook({ middle: known ?? look.middle, closer: Math.min(CLOSEST, Math.max(1, look.closer * by)) })
  const take = (point: Point) => {
    const at = placeAt(point)
    if (at === null) return
    onPlace({ lat: hundredths(at.latitude), lon: hundredths(at.longitude) })
    setLook({ middle: point, closer: Math.max(NEAR, look.closer) })
  }
  const pressed = (event: KeyboardEvent) => {
    const arrow = ARROWS.get(event.key)
    if (arrow === undefined) return
    event.preventDefault()
    const { x, y } = middleOf(box)
    setLook({ ...look, middle: { x: x + (arrow.x * box.width) / 8, y: y + (arrow.y * box.height) / 8 } })
  }
  return (
    <div className="point-map" dir="ltr">
      <button
        type="button"
        className="point-pick"
        aria-label={t('label')}
        onClick={(event) => take(pointClicked(event, box))}
        onKeyDown={pressed}
      >
        <Drawing box={box} known={known} />
      </button>
      <p className="editor-row">
        <button type="button" onClick={() => zoom(STEP)} disabled={look.closer >= CLOSEST}>
          {t('closer')}
        </button>
        <button type="button" onClick={() => zoom(1 / STEP)} disabled={look.closer <= 1}>
          {t('farther')}
        </button>
      </p>
      <p className="desk-hint" dir="auto">
        {t('hint')}
      </p>
    </div>
  )
}

/** The part of the map that is looked at, its middle marked; lines are as broad however near one looks. */
function Drawing({ box, known }: { box: Box; known: Point | null }) {
  const { x, y } = middleOf(box)
  const arm = box.height / 32
  return (
    <svg viewBox={[box.x, box.y, box.width, box.height].join(' ')} aria-hidden="true" focusable="false">
      <g strokeWidth={box.width / WORLD.width}>
        <use className="point-land" href="/outlines.svg#land" />
        <use className="point-borders" href="/outlines.svg#borders" />
      </g>
      {known && <circle className="map-place" cx={known.x} cy={known.y} r={box.width / 100} />}
      <path className="point-middle" d={`M${x} ${y - arm}v${2 * arm}m${-arm} ${-arm}h${2 * arm}`} />
    </svg>
  )
}
