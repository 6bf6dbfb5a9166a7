import { useLocale, useTranslations } from 'next-intl'
import { type QueueFilter, queueAddress, writeQueueFilter } from '@/lib/desk/queue/filter'
import type { QueuePage } from '@/lib/desk/queue/shapes'
import { deskPath } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { listOf } from '@/lib/i18n/lists'
import { nameIn } from '@/lib/i18n/meeting-titles'

type FiltersProps = { page: QueuePage; filter: QueueFilter }

/** What the queue can be narrowed to, each with how many records it would leave. */
export function QueueFilters({ page, filter }: FiltersProps) {
  return (
    <div className="queue-filters">
      <Assigned page={page} filter={filter} />
      <Reasons page={page} filter={filter} />
      <Further page={page} filter={filter} />
    </div>
  )
}

function useAddress() {
  const locale = useLocale()
  return (filter: QueueFilter) => deskPath(locale, queueAddress(filter))
}

/** Whose records: a row of links. */
function Assigned({ page: { counts }, filter }: FiltersProps) {
  const t = useTranslations('queue')
  const locale = useLocale()
  const address = useAddress()
  const { me, nobody, anybody } = counts.assigned
  const choices = [
    { assigned: undefined, label: t('anybody'), count: anybody },
    { assigned: 'me', label: t('mine'), count: me },
    { assigned: 'nobody', label: t('nobody'), count: nobody },
  ]
  return (
    <nav aria-label={t('assigned')} className="queue-chips">
      <span className="desk-label">{t('assigned')}</span>
      {choices.map(({ assigned, label, count }) => (
        <a
          key={label}
          href={address({ ...filter, assigned })}
          aria-current={filter.assigned === assigned ? 'true' : undefined}
        >
          {label} <span className="soft">{inNumber(locale, count)}</span>
        </a>
      ))}
    </nav>
  )
}

/** Why they are there: each reason leads to the queue with it, or without it where it is chosen. */
function Reasons({ page: { counts }, filter }: FiltersProps) {
  const t = useTranslations()
  const locale = useLocale()
  const address = useAddress()
  const chosen = filter.reason ?? []
  const missing = chosen
    .filter((code) => !counts.reason.some(({ value }) => value === code))
    .map((value) => ({ value, count: 0 }))
  return (
    <nav aria-label={t('queue.reason')} className="queue-chips">
      <span className="desk-label">{t('queue.reason')}</span>
      {[...counts.reason, ...missing].map(({ value, count }) => {
        const isChosen = chosen.includes(value)
        const others = chosen.filter((code) => code !== value)
        const reason = isChosen ? others : [...others, value]
        return (
          <a
            key={value}
            href={address({ ...filter, reason: reason.length === 0 ? undefined : reason })}
            aria-current={isChosen ? 'true' : undefined}
          >
            {t(`issue.${value}.label`)} <span className="soft">{inNumber(locale, count)}</span>
          </a>
        )
      })}
    </nav>
  )
}

/** The rest, as a form. */
function Further({ page, filter }: FiltersProps) {
  const t = useTranslations('queue')
  const all = useTranslations()
  const locale = useLocale()
  const { counts, names } = page
  const isNarrowed = ['language', 'publisher', 'party', 'official', 'filedFrom', 'filedTo'] as const
  const named = (sort: 'party' | 'official' | 'publisher') => (slug: string) => {
    const name = names[sort][slug]
    return name ? nameIn(locale, name) : slug
  }
  const kept = writeQueueFilter({ reason: filter.reason, assigned: filter.assigned })
  return (
    <details open={isNarrowed.some((name) => filter[name] !== undefined)} data-narrow>
      <summary>{t('narrow')}</summary>
      <form method="get" action={deskPath(locale, '')} className="queue-narrow">
        {[...kept].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Menu
          name="language"
          chosen={filter.language}
          counted={counts.language}
          label={(value) => languageIn(all, value)}
        />
        <Menu
          name="publisher"
          chosen={filter.publisher}
          counted={counts.publisher}
          label={named('publisher')}
        />
        <Menu name="party" chosen={filter.party} counted={counts.party} label={named('party')} />
        <Menu name="official" chosen={filter.official} counted={counts.official} label={named('official')} />
        <label>
          <span className="desk-label">{t('filedFrom')}</span>
          <input type="date" name="filedFrom" defaultValue={filter.filedFrom} />
        </label>
        <label>
          <span className="desk-label">{t('filedTo')}</span>
          <input type="date" name="filedTo" defaultValue={filter.filedTo} />
        </label>
        <p>
          <button type="submit">{t('apply')}</button>{' '}
          <a href={deskPath(locale, queueAddress({}))}>{t('reset')}</a>
        </p>
      </form>
    </details>
  )
}

type Language = 'en' | 'fa' | 'ar' | 'ru' | 'tr'

function languageIn(t: ReturnType<typeof useTranslations<never>>, told: string): string {
  const language = (['en', 'fa', 'ar', 'ru', 'tr'] satisfies Language[]).find((one) => one === told)
  return language === undefined ? told : t(`language.${language}`)
}

type MenuProps = {
  name: 'language' | 'publisher' | 'party' | 'official'
  chosen: readonly string[] | undefined
  counted: readonly { value: string; count: number }[]
  label: (value: string) => string
}

/**
 * The values of a sort, each with how many records it leaves; any number of them can be ticked. What an
 * address asks for and is not counted stands too.
 */
function Menu({ name, chosen = [], counted, label }: MenuProps) {
  const t = useTranslations('queue')
  const locale = useLocale()
  const absent = chosen.filter((value) => !counted.some((one) => one.value === value))
  const told = chosen.length === 0 ? t('any') : listOf(locale, chosen.map(label))
  const together = name === 'party' || name === 'official'
  return (
    <details className="queue-menu">
      <summary>
        {t(name)}: <b>{told}</b>
      </summary>
      <fieldset>
        <legend className="desk-hint">{t(together ? 'allOf' : 'anyOf')}</legend>
        {[...counted, ...absent.map((value) => ({ value, count: 0 }))].map(({ value, count }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <bdi>{label(value)}</bdi> <span className="soft">{inNumber(locale, count)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
