import { useTranslations } from 'next-intl'
import type { UnknownValue } from '@/lib/archive/filter'

type LeftOutProps = { values: readonly UnknownValue[]; address: string }

/** What the address asked for and the archive does not know, so that nobody takes the list for that. */
export function LeftOut({ values, address }: LeftOutProps) {
  const t = useTranslations('facets')
  return (
    <div className="left-out" role="note">
      <ul>
        {values.map(({ name, value }) => (
          <li key={`${name}=${value}`}>
            {t.rich('leftOut', {
              name: t(`parameter.${name}`),
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
