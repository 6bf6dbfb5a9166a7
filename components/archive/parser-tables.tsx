import { useLocale, useTranslations } from 'next-intl'
import type { PartFigures, Scoreboard } from '@/lib/evaluation/scoreboard'
import { inDecimal, inNumber, inPercent } from '@/lib/i18n/digits'
import { Sideways } from './figures/sideways'
import { Share } from './share'

type ReliabilityProps = {
  reliability: PartFigures['reliability']
  /** Whether it is shown at once, or on asking. */
  open: boolean
}

/** How sure the parser was, and how often it was right: by tenths of confidence. */
export function ReliabilityTable({ reliability, open }: ReliabilityProps) {
  const t = useTranslations('parser')
  const locale = useLocale()
  if (reliability.bins.length === 0) return null
  return (
    <details open={open}>
      <summary>{t('reliability')}</summary>
      <p>
        {t('reliabilityNote')}{' '}
        {t('calibration', { error: inPercent(locale, reliability.expectedCalibrationError) })}
      </p>
      <Sideways label={t('reliability')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('confidence')}</th>
              <th scope="col">{t('records')}</th>
              <th scope="col">{t('meanConfidence')}</th>
              <th scope="col">{t('share')}</th>
            </tr>
          </thead>
          <tbody>
            {reliability.bins.map(({ from, to, records, confidence, perfect }) => (
              <tr key={from}>
                <th scope="row">
                  {t('between', { from: inNumber(locale, 100 * from), to: inNumber(locale, 100 * to) })}
                </th>
                <td>{inNumber(locale, records)}</td>
                <td>
                  <Share value={confidence} />
                </td>
                <td>
                  <Share value={perfect} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </details>
  )
}

/** How fast it reads, and how time grows with the length of a text. */
export function SpeedSection({ speed }: { speed: NonNullable<Scoreboard['speed']> }) {
  const t = useTranslations('parser')
  const locale = useLocale()
  return (
    <section className="figures" aria-labelledby="speed">
      <h2 id="speed" className="section-head">
        {t('speed')}
      </h2>
      <p>
        {t('speedNote', {
          dispatches: inNumber(locale, speed.dispatches),
          characters: inNumber(locale, speed.medianCharacters),
          median: inDecimal(locale, speed.medianMs),
          slow: inDecimal(locale, speed.percentile95Ms),
          perSecond: inNumber(locale, speed.dispatchesPerSecond),
        })}
      </p>
      <table>
        <caption>{t('scaling')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('characters')}</th>
            <th scope="col">{t('milliseconds')}</th>
            <th scope="col">{t('perThousand')}</th>
          </tr>
        </thead>
        <tbody>
          {speed.scaling.map(({ characters, ms }) => (
            <tr key={characters}>
              <th scope="row">{inNumber(locale, characters)}</th>
              <td>{inDecimal(locale, ms)}</td>
              <td>{inDecimal(locale, (1000 * ms) / characters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
