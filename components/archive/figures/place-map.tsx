import { useLocale, useTranslations } from 'next-intl'
import { PageStyle } from '@/components/ui/page-style'
import { placing } from '@/components/ui/placing'
import { Name } from '@/components/ui/told'
import type { MapPlace } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { type LabelSize, labelPlaces, type PlacedLabel } from './label-places'
import { Picture } from './picture'
import { type Box, mapLayout, type PlacedCircle } from './world-map'

/**
 * Text keeps its size on every screen and takes more of a narrow one, so that labels are placed twice:
 * from 320 and from 640 pixels up. The most of them that there may be.
 */
const SCREENS = {
  narrow: { size: { line: 0.045, letter: 0.0195 }, most: 7 },
  wide: { size: { line: 0.026, letter: 0.0115 }, most: 24 },
} as const satisfies Record<string, { size: LabelSize; most: number }>

type PlaceMapProps = {
  places: readonly MapPlace[]
  hrefOf: (slug: string) => string
  caption: string
  what: string
}

/**
 * Where meetings were held: a circle for each place, its area as large as its meetings are many. West
 * is at the left in every language; labels stand in their own direction.
 */
export function PlaceMap({ places, hrefOf, caption, what }: PlaceMapProps) {
  const t = useTranslations('picture')
  const locale = useLocale()
  const names = new Map(places.map((place) => [place.slug, nameIn(locale, place)]))
  const labelOf = (slug: string) => names.get(slug) ?? slug
  return (
    <Picture
      note={t('mapNote')}
      table={{
        caption,
        columns: [what, t('meetings')],
        rows: places.map(({ slug, name, meetings }) => ({
          key: slug,
          head: (
            <a href={hrefOf(slug)}>
              <Name name={name} fallback={slug} />
            </a>
          ),
          cells: [inNumber(locale, meetings)],
        })),
      }}
    >
      <Drawing places={places} hrefOf={hrefOf} labelOf={labelOf} />
    </Picture>
  )
}

type DrawingProps = Pick<PlaceMapProps, 'places' | 'hrefOf'> & { labelOf: (slug: string) => string }

/** The map, its circles under the labels. */
function Drawing({ places, hrefOf, labelOf }: DrawingProps) {
  const { box, circles } = mapLayout(places)
  const screens = (['narrow', 'wide'] as const).map((screen) => ({
    screen,
    labels: labelPlaces(circles, box, { ...SCREENS[screen], lettersOf: (slug) => labelOf(slug).length }),
  }))
  return (
    <div className="place-map" dir="ltr">
      <svg
        viewBox={[box.x, box.y, box.width, box.height].map(Math.round).join(' ')}
        aria-hidden="true"
        focusable="false"
      >
        <use className="map-land" href="/outlines.svg#land" />
        <use className="map-borders" href="/outlines.svg#borders" />
        {circles.map((circle) => (
          <Circle key={circle.slug} circle={circle} href={hrefOf(circle.slug)} label={labelOf(circle.slug)} />
        ))}
        {screens.map(({ screen, labels }) => (
          <Leaders key={screen} screen={screen} labels={labels} />
        ))}
      </svg>
      {screens.map(({ screen, labels }) => (
        <div key={screen} data-screen={screen} aria-hidden="true">
          {labels.map((label) => (
            <Label key={label.slug} label={label} box={box} text={labelOf(label.slug)} />
          ))}
        </div>
      ))}
    </div>
  )
}

const tenths = (value: number) => Math.round(value * 10) / 10

function Circle({ circle, href, label }: { circle: PlacedCircle; href: string; label: string }) {
  const locale = useLocale()
  return (
    <a href={href} tabIndex={-1}>
      <circle className="map-place" cx={tenths(circle.x)} cy={tenths(circle.y)} r={tenths(circle.radius)}>
        <title>{`${label}: ${inNumber(locale, circle.meetings)}`}</title>
      </circle>
    </a>
  )
}

type LeadersProps = { screen: keyof typeof SCREENS; labels: readonly PlacedLabel[] }

/** Lines from the middle of circles to labels that have no room beside them. */
function Leaders({ screen, labels }: LeadersProps) {
  const lines = labels.flatMap(({ leader }) => leader ?? [])
  const path = lines.map(
    ({ from, to }) => `M${tenths(from.x)} ${tenths(from.y)}L${tenths(to.x)} ${tenths(to.y)}`,
  )
  return <path className="map-leader" data-screen={screen} d={path.join('')} />
}

type LabelProps = { label: PlacedLabel; box: Box; text: string }

/** Set as text over the drawing, so that it keeps its size on every screen. */
function Label({ label: { side, x, y }, box, text }: LabelProps) {
  const place = placing({
    'inset-inline-start': `${tenths((100 * (x - box.x)) / box.width)}%`,
    'inset-block-start': `${tenths((100 * (y - box.y)) / box.height)}%`,
  })
  return (
    <span className={`map-label ${place.className}`} data-side={side}>
      <PageStyle rules={place.rule} />
      <bdi>{text}</bdi>
    </span>
  )
}
