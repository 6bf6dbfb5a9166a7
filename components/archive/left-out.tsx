import { useLocale, useTranslations } from 'next-intl'
import { Listed } from '@/components/ui/listed'
import { mostValuesOf, type ValueLeftOut } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'

type LeftOutProps = { values: readonly ValueLeftOut[]; address: string }

/** What the address asked for and the archive does not know, or is too much at once, so that nobody takes the list for that. */
export function LeftOut({ values, address }: LeftOutProps) {
  const t = useTranslations('facets')
  const unknown = values.filter(({ beyond }) => !beyond)
  const full = new Set(values.flatMap(({ name, beyond }) => (beyond ? [name] : [])))
  return (
    <div className="left-out" role="note">
      <ul>
        {unknown.map(({ name, value }) => (
          <li key={`${name}=${value}`}>
            {t.rich('leftOut', {
              name: t(`parameter.${name}`),
              value: () => <bdi>{value.slice(0, LONGEST)}</bdi>,
            })}
          </li>
        ))}
        {[...full].map((name) => (
          <Beyond
            key={name}
            name={name}
            values={values.flatMap((one) => (one.beyond && one.name === name ? [one.value] : []))}
          />
        ))}
      </ul>
      <p>
        <a href={address}>{t('withoutLeftOut')}</a>
      </p>
    </div>
  )
}

/** The values of one part of a filter that are more than it takes. */
function Beyond({ name, values }: { name: ValueLeftOut['name']; values: readonly string[] }) {
  const t = useTranslations('facets')
  const locale = useLocale()
  const items = values.map((value) => ({ key: value, content: <bdi>{value.slice(0, LONGEST)}</bdi> }))
  return (
    <li>
      {t.rich('beyondMost', {
        name: t(`parameter.${name}`),
        most: inNumber(locale, mostValuesOf(name)),
        values: () => <Listed items={items} />,
      })}
    </li>
  )
}

/** Of what an address holds no more is shown. */
const LONGEST = 60
