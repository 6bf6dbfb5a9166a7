import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { officialPath, officialsPath, partyPath } from '@/lib/archive/address'
import type { OfficialListPage, OfficialSummary } from '@/lib/archive/dto'
import { alphabetOf } from '@/lib/i18n/alphabets'
import { inNumber } from '@/lib/i18n/digits'
import { useChosenCalendar } from '@/lib/i18n/page-calendar'

/** A line for each official, with the latest office and how many meetings; with the party where asked. */
export function OfficialList({
  officials,
  parties = false,
}: {
  officials: readonly OfficialSummary[]
  parties?: boolean
}) {
  const t = useTranslations('home')
  const locale = useLocale()
  return (
    <ul className="register two">
      {officials.map(({ slug, name, party, latestOffice, meetings }) => (
        <li key={slug}>
          <a href={officialPath(locale, slug)}>
            <Name name={name} fallback={slug} />
          </a>
          <span className="lesser">
            {parties && party && <Name name={party.name} fallback={party.slug} />}
            {parties && party && latestOffice && ' · '}
            {latestOffice && <Name name={latestOffice.title} />}
          </span>
          <span className="amount">{t('total', { count: meetings, n: inNumber(locale, meetings) })}</span>
        </li>
      ))}
    </ul>
  )
}

/** What an address narrows the list of officials to. */
export type OfficialListAddress = {
  q?: string | undefined
  party?: string | undefined
  letter?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

/** The address of a part of the list. */
export function officialListPath(locale: string, address: OfficialListAddress): string {
  const told = Object.entries(address).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return told.length === 0 ? officialsPath(locale) : `${officialsPath(locale)}?${new URLSearchParams(told)}`
}

type DirectoryProps = { page: OfficialListPage; address: OfficialListAddress }

/** The officials in the order of the reader's alphabet, a page at a time, by letter, party or name. */
export function OfficialDirectory({ page, address }: DirectoryProps) {
  const t = useTranslations('officialList')
  const locale = useLocale()
  const { officials, total, party } = page
  return (
    <>
      <DirectoryForm address={address} />
      <Letters page={page} address={address} />
      <p className="soft small" role="status">
        {party && (
          <>
            <a href={partyPath(locale, party.slug)}>
              <Name name={party.name} fallback={party.slug} />
            </a>
            {' · '}
          </>
        )}
        {t('total', { count: total, n: inNumber(locale, total) })}
        {(address.q !== undefined || party) && (
          <>
            {' · '}
            <a href={officialsPath(locale)}>{t('clear')}</a>
          </>
        )}
      </p>
      {officials.length === 0 ? (
        <p className="lead">{t('none')}</p>
      ) : (
        <OfficialList officials={officials} parties={party === null} />
      )}
      <DirectoryPager page={page} address={address} />
    </>
  )
}

function DirectoryForm({ address }: { address: OfficialListAddress }) {
  const t = useTranslations('officialList')
  const locale = useLocale()
  const calendar = useChosenCalendar()
  return (
    <search aria-label={t('searchLabel')}>
      <form className="search-form wide" action={officialsPath(locale)}>
        <label className="sr-only" htmlFor="official-name">
          {t('searchLabel')}
        </label>
        <input
          id="official-name"
          type="search"
          name="q"
          defaultValue={address.q}
          placeholder={t('search')}
          maxLength={100}
          autoComplete="off"
          dir={address.q ? 'auto' : undefined}
        />
        {address.party && <input type="hidden" name="party" value={address.party} />}
        {calendar && <input type="hidden" name="calendar" value={calendar} />}
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  )
}

/** The letters under which there is anybody, each leading to the first of them. */
function Letters({ page: { letters }, address }: DirectoryProps) {
  const t = useTranslations('officialList')
  const locale = useLocale()
  const { q, party, letter: here } = address
  return (
    <nav className="letters" aria-label={t('letters')}>
      <ul>
        {alphabetOf(locale).map((letter) => (
          <li key={letter}>
            {letters[letter] === undefined ? (
              <span className="soft">{letter}</span>
            ) : (
              <a
                href={officialListPath(locale, { q, party, letter })}
                aria-current={letter === here ? 'true' : undefined}
              >
                {letter}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DirectoryPager({ page: { previous, next }, address: { q, party } }: DirectoryProps) {
  const t = useTranslations('officialList')
  const locale = useLocale()
  if (previous === null && next === null) return null
  return (
    <nav className="pager" aria-label={t('pages')}>
      {previous !== null && (
        <a rel="prev" href={officialListPath(locale, { q, party, before: previous })}>
          {t('earlier')}
        </a>
      )}
      {next !== null && (
        <a rel="next" className="pager-older" href={officialListPath(locale, { q, party, after: next })}>
          {t('later')}
        </a>
      )}
    </nav>
  )
}
