import { useLocale, useTranslations } from 'next-intl'
import { DaySpan } from '@/components/ui/days'
import { roundPath, timelinePath } from '@/lib/archive/address'
import type { AttendedRound, Foremost } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { OccasionName } from '../occasion-name'
import { MoreOf } from './company'
import type { PortraitPart } from './portrait'

/** Sessions as a part of a portrait; `path` is its page. */
export function roundsAttended(label: string, rounds: Foremost<AttendedRound>, path: string): PortraitPart {
  return rounds.all > 0 && { id: 'rounds', label, content: <RoundsAttended rounds={rounds} path={path} /> }
}

/** Sessions with their days, each leading to its page, or to its meetings where it has no number. */
function RoundsAttended({ rounds, path }: { rounds: Foremost<AttendedRound>; path: string }) {
  const t = useTranslations('round')
  const locale = useLocale()
  return (
    <>
      <ul className="register two">
        {rounds.shown.map(({ series, number, first, last, meetings }) => (
          <li key={`${series.slug}/${number}/${first}`}>
            <span>
              <a
                href={
                  number === null
                    ? timelinePath(`/${locale}`, { series: series.slug })
                    : roundPath(locale, series.slug, number)
                }
              >
                <OccasionName series={series} number={number} />
              </a>
            </span>
            <span className="lesser">
              {first === null || last === null ? t('daysUnknown') : <DaySpan first={first} last={last} />}
            </span>
            <span className="amount">
              {t('meetings', { count: meetings, n: inNumber(locale, meetings) })}
            </span>
          </li>
        ))}
      </ul>
      <MoreOf left={rounds.all - rounds.shown.length} path={path} sort="round" />
    </>
  )
}
