import { useLocale, useTranslations } from 'next-intl'
import { DaySpan } from '@/components/ui/days'
import { PageStyle } from '@/components/ui/page-style'
import { placing } from '@/components/ui/placing'
import { Name } from '@/components/ui/told'
import { homePath, roundPath, timelinePath } from '@/lib/archive/address'
import type { Landmark } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import { OccasionName } from '../occasion-name'
import { LANE_WIDTHS, type Lane, type LaneMark, type LaneWidth } from './landmark-lanes'

/** The page of a session; of a series that counts none, its meetings. */
function useLandmarkPath(): (landmark: Landmark) => string {
  const locale = useLocale()
  return ({ series, number }) =>
    number === null
      ? timelinePath(homePath(locale), { series: series.slug })
      : roundPath(locale, series.slug, number)
}

/** What the lanes are called, beside the strip. */
export function LaneNames({ lanes }: { lanes: readonly Lane[] }) {
  return lanes.map(({ series }) => (
    <span key={series.slug} className="lane-name">
      <Name name={series.name} fallback={series.slug} />
    </span>
  ))
}

/**
 * Sessions on the same line of time as the bars, a lane for each series. A picture: the list of
 * sessions under the strip says the same to those who do not see it, and to the keyboard.
 */
export function StripLanes({ lanes }: { lanes: readonly Lane[] }) {
  if (lanes.length === 0) return null
  return (
    <div className="lanes" aria-hidden="true">
      {lanes.map(({ series, marks }) => (
        <div key={series.slug} className="lane">
          <span className="lane-caption">
            <Name name={series.name} fallback={series.slug} />
          </span>
          {marks.map((mark) => (
            <Mark key={`${mark.landmark.number}/${mark.landmark.first}`} mark={mark} />
          ))}
        </div>
      ))}
    </div>
  )
}

const WIDTHS = Object.keys(LANE_WIDTHS)

function Mark({ mark: { landmark, start, size, labelled } }: { mark: LaneMark }) {
  const locale = useLocale()
  const path = useLandmarkPath()
  const place = placing({ 'inset-inline-start': `${start}%`, 'inline-size': `${size}%` })
  const unlabelled = WIDTHS.filter((width) => !labelled.some((each: LaneWidth) => each === width))
  return (
    <a className={`lane-mark ${place.className}`} href={path(landmark)} tabIndex={-1}>
      <PageStyle rules={place.rule} />
      {landmark.number !== null && labelled.length > 0 && (
        <span className="lane-number" data-hidden={unlabelled.join(' ') || undefined}>
          {inDigits(locale, landmark.number)}
        </span>
      )}
    </a>
  )
}

/** Sessions in words, in the order of time. */
export function LandmarkList({ landmarks }: { landmarks: readonly Landmark[] }) {
  const t = useTranslations('timeline')
  const path = useLandmarkPath()
  if (landmarks.length === 0) return null
  return (
    <details className="landmarks">
      <summary>{t('landmarks')}</summary>
      <ol>
        {landmarks.map((landmark) => (
          <li key={`${landmark.series.slug}/${landmark.number}/${landmark.first}`}>
            <a href={path(landmark)}>
              <OccasionName series={landmark.series} number={landmark.number} />
            </a>{' '}
            <DaySpan first={landmark.first} last={landmark.last} />
          </li>
        ))}
      </ol>
    </details>
  )
}
