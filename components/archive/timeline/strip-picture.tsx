import type { PeriodCount } from './binning'
import type { Lane } from './landmark-lanes'
import type { Scope } from './scope'
import {
  countTicks,
  type Direction,
  placeOf,
  STRIP_HEIGHT,
  STRIP_WIDTH,
  stripBars,
  timeScale,
} from './strip-layout'

type PictureProps = {
  bars: readonly PeriodCount[]
  scope: Scope
  lanes: readonly Lane[]
  direction: Direction
}

/**
 * The bars of a strip, with the days asked for and those of sessions behind them. It is stretched to
 * the strip's width; what it shows is told in words by the columns over it.
 */
export function StripPicture({ bars, scope, lanes, direction }: PictureProps) {
  const { columns, unit, window } = scope
  const [first, last] = [columns[0]?.first ?? '', columns.at(-1)?.last ?? '']
  const across = timeScale(columns, direction, STRIP_WIDTH)
  const part = window && (window.from > first || window.to < last) ? window : null
  const close = unit === 'month' || unit === 'day'
  return (
    <svg
      className="strip-picture"
      viewBox={`0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern id="strip-afar" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 0.9h4M0 2.9h4" className="bar-stripe" />
        </pattern>
      </defs>
      {part && (
        <rect className="strip-window" {...placeOf(across, part.from, part.to)} height={STRIP_HEIGHT} />
      )}
      {close &&
        lanes
          .flatMap(({ marks }) => marks)
          .map(({ landmark: { series, number, first, last } }) => (
            <rect
              key={`${series.slug}/${number}/${first}`}
              className="strip-session"
              {...placeOf(across, first, last)}
              height={STRIP_HEIGHT}
            />
          ))}
      {bars.length > 0 &&
        countTicks(bars).map(({ count, height }) => (
          <path key={count} className="strip-grid" d={`M0 ${STRIP_HEIGHT * (1 - height)}h${STRIP_WIDTH}`} />
        ))}
      <path
        className="strip-seams"
        d={columns
          .slice(1)
          .map(({ first }) => `M${Math.round(placeOf(across, first, first).x * 100) / 100} 0v${STRIP_HEIGHT}`)
          .join('')}
      />
      {stripBars(bars, columns, direction).map(({ family, path }) => (
        <path key={family} className={`bar-${family}`} d={path} />
      ))}
    </svg>
  )
}
