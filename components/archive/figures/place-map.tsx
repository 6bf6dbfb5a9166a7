import { useLocale, useTranslations } from 'next-intl'
import { PageStyle } from '@/components/ui/page-style'
import { placing } from '@/components/ui/placing'
import { Name } from '@/components/ui/told'
import type { MapPlace } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { nameFor } from '@/lib/i18n/names'
import { labelPlaces, type PlacedLabel } from './label-places'
import { Picture } from './picture'
import { type Box, mapLayout, type PlacedCircle } from './world-map'

/** The most places that bear a label; on a narrow screen the first few of them. */
const LABELS = 14
const LABELS_NARROW = 6

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
  const names = new Map(places.map(({ slug, name }) => [slug, nameFor(locale, name)?.text ?? slug]))
  const labelOf = (slug: string) => names.get(slug) ?? slug
  const { box, circles } = mapLayout(places)
  const labels = labelPlaces(circles, box, (slug) => labelOf(slug).length, LABELS)
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
      <div className="place-map" dir="ltr">
        <svg
          viewBox={[box.x, box.y, box.width, box.height].map(Math.round).join(' ')}
          aria-hidden="true"
          focusable="false"
        >
          <use className="map-land" href="/outlines.svg#land" />
          <use className="map-borders" href="/outlines.svg#borders" />
          {circles.map((circle) => (
            <Circle
              key={circle.slug}
              circle={circle}
              href={hrefOf(circle.slug)}
              label={labelOf(circle.slug)}
            />
          ))}
        </svg>
        {labels.map((label, rank) => (
          <Label key={label.slug} label={label} box={box} text={labelOf(label.slug)} rank={rank} />
        ))}
      </div>
    </Picture>
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

type LabelProps = { label: PlacedLabel; box: Box; text: string; rank: number }

/** Set as text over the drawing, so that it keeps its size on every screen. */
function Label({ label: { side, x, y }, box, text, rank }: LabelProps) {
  const place = placing({
    'inset-inline-start': `${tenths((100 * (x - box.x)) / box.width)}%`,
    'inset-block-start': `${tenths((100 * (y - box.y)) / box.height)}%`,
  })
  return (
    <span
      aria-hidden="true"
      className={`map-label ${place.className}`}
      data-side={side}
      data-minor={rank >= LABELS_NARROW ? '' : undefined}
    >
      <PageStyle rules={place.rule} />
      <bdi>{text}</bdi>
    </span>
  )
}
