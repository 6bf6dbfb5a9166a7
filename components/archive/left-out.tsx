import { useLocale, useTranslations } from 'next-intl'
import { mostValuesOf, type ValueLeftOut } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'

type LeftOutProps = { values: readonly ValueLeftOut[]; address: string }

/** What the address asked for and the archive does not know, or is too much at once, so that nobody takes the list for that. */
export function LeftOut({ values, address }: LeftOutProps) {
  const t = useTranslations('facets')
  const locale = useLocale()
  return (
    <div className="left-out" role="note">
      <ul>
        {values.map(({ name, value, beyond }) => (
          <li key={`${name}=${value}`}>
            {t.rich(beyond ? 'beyondMost' : 'leftOut', {
              name: t(`parameter.${name}`),
              most: inNumber(locale, mostValuesOf(name)),
              value: () => <bdi>{value.slice(0, LONGEST)}</bdi>,
            })}
          </li>
        ))}
      </ul>
      <p>
        <a href={address}>{t('withoutLeftOut')}</a>
      </p>
    </div>
  )
}

/** Of what an address holds no more is shown. */
const LONGEST = 60
