import { useLocale, useTranslations } from 'next-intl'
import { edtfInWords } from '@/lib/i18n/dates'
import { useCalendar } from '@/lib/i18n/page-calendar'
import { type Period, periodInWords, periodName } from '@/lib/i18n/periods'
import type { Days, Scope } from './scope'

/** Where days lead to: the same list, narrowed to them; all of it for null. */
export type DaysLink = (days: Days | null) => string

const daysOf = ({ first, last }: Period): Days => ({ from: first, to: last })

/** The way from all of time down to what is shown, and back; then on to the periods before and after. */
export function ZoomTrail({ scope, link }: { scope: Scope; link: DaysLink }) {
  const t = useTranslations('timeline')
  const { window, filled, trail, before, after } = scope
  return (
    <>
      <nav className="trail" aria-label={t('trail')}>
        <ol>
          <li>
            {window === null ? <b aria-current="true">{t('all')}</b> : <a href={link(null)}>{t('all')}</a>}
          </li>
          {trail.map((period) => (
            <li key={period.unit}>
              <TrailStep period={period} here={period.unit === filled?.unit} link={link} />
            </li>
          ))}
          {window && filled === null && (
            <li>
              <b aria-current="true">
                <WindowWords window={window} />
              </b>
            </li>
          )}
        </ol>
      </nav>
      {(before || after) && (
        <nav className="around" aria-label={t('around')}>
          {before && <Neighbour period={before} side="before" link={link} />}
          {after && <Neighbour period={after} side="after" link={link} />}
        </nav>
      )}
    </>
  )
}

function TrailStep({ period, here, link }: { period: Period; here: boolean; link: DaysLink }) {
  const locale = useLocale()
  const calendar = useCalendar()
  const name =
    period.unit === 'decade' ? periodInWords(locale, calendar, period) : periodName(locale, calendar, period)
  return here ? <b aria-current="true">{name}</b> : <a href={link(daysOf(period))}>{name}</a>
}

function WindowWords({ window: { from, to } }: { window: Days }) {
  const locale = useLocale()
  const calendar = useCalendar()
  return <span>{edtfInWords(locale, `${from}/${to}`, { sense: 'span', calendar })}</span>
}

type NeighbourProps = { period: Period; side: 'before' | 'after'; link: DaysLink }

function Neighbour({ period, side, link }: NeighbourProps) {
  const t = useTranslations('timeline')
  const locale = useLocale()
  const words = periodInWords(locale, useCalendar(), period)
  return (
    <a
      rel={side === 'before' ? 'prev' : 'next'}
      data-side={side}
      href={link(daysOf(period))}
      aria-label={t(side, { period: words })}
    >
      {words}
    </a>
  )
}
