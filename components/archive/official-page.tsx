import { useLocale, useTranslations } from 'next-intl'
import { Name, Told } from '@/components/ui/told'
import { officialPath, timelinePath } from '@/lib/archive/address'
import type { OfficeDto, OfficialPageDto } from '@/lib/archive/dto'
import { edtfInWords } from '@/lib/i18n/dates'
import { inNumber } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'

const LANGUAGES = ['en', 'fa', 'ar', 'ru', 'tr'] as const

export function OfficialHead({ official }: { official: OfficialPageDto }) {
  const locale = useLocale()
  return (
    <header className="page-head">
      {official.party && (
        <p className="eyebrow">
          <a className="quiet-link" href={timelinePath(`/${locale}`, { party: [official.party.slug] })}>
            <Name name={official.party.name} fallback={official.party.slug} />
          </a>
        </p>
      )}
      <h1>
        <Name name={official.name} fallback={official.slug} />
      </h1>
      <p className="lead">
        <OtherNames official={official} locale={locale} />
      </p>
    </header>
  )
}

/** The official's name in the other languages, in one line. */
function OtherNames({ official, locale }: { official: OfficialPageDto; locale: Locale }) {
  const others = LANGUAGES.flatMap((language) => {
    const text = official.name[language]
    return text && language !== locale ? [{ language, text }] : []
  })
  return others.map(({ language, text }, place) => (
    <span key={language}>
      {place > 0 && ' · '}
      <bdi lang={language}>{text}</bdi>
    </span>
  ))
}

export function Offices({ offices }: { offices: readonly OfficeDto[] }) {
  const t = useTranslations('official')
  return (
    <section className="aside-block" aria-labelledby="offices">
      <h2 id="offices" className="section-head">
        {t('offices')}
      </h2>
      {offices.length === 0 && <p className="soft">{t('noOffices')}</p>}
      <ul className="plain-list">
        {offices.map((office) => (
          <li key={`${office.from}/${office.to}/${office.title.en}`}>
            <Name name={office.title} />
            <p className="soft small">
              <OfficeYears from={office.from} to={office.to} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OfficeYears({ from, to }: { from: string | null; to: string | null }) {
  const t = useTranslations('date')
  const locale = useLocale()
  const start = from === null ? null : edtfInWords(locale, from)
  const end = to === null ? null : edtfInWords(locale, to)
  if (start !== null && end !== null) return t('fromTo', { from: start, to: end })
  if (start !== null) return t('since', { date: start })
  return end === null ? t('untoldYears') : t('until', { date: end })
}

export function Counterparts({ counterparts }: { counterparts: OfficialPageDto['counterparts'] }) {
  const t = useTranslations('official')
  const locale = useLocale()
  return (
    <section className="aside-block" aria-labelledby="counterparts">
      <h2 id="counterparts" className="section-head">
        {t('counterparts')}
      </h2>
      {counterparts.length === 0 && <p className="soft">{t('noCounterparts')}</p>}
      <ul>
        {counterparts.map(({ slug, name, party, meetings }) => (
          <li key={slug} className="tally">
            <a href={officialPath(locale, slug)}>
              <Name name={name} fallback={slug} />
            </a>{' '}
            <span className="soft small">{party && <Name name={party.name} fallback={party.slug} />}</span>
            <span className="soft small tally-amount">{inNumber(locale, meetings)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every spelling of the name, by language; the first of each is the one that pages show. */
export function Spellings({ official }: { official: OfficialPageDto }) {
  const t = useTranslations()
  return (
    <section className="aside-block" aria-labelledby="names">
      <h2 id="names" className="section-head">
        {t('official.names')}
      </h2>
      <dl className="spellings">
        {LANGUAGES.map((language) => {
          const [first, ...rest] = official.spellings[language] ?? []
          if (first === undefined) return null
          return (
            <div key={language} className="contents">
              <dt>{t(`language.${language}`)}</dt>
              <dd>
                <Told text={first} language={language} />
                {rest.map((spelling) => (
                  <span key={spelling} className="soft small">
                    {' · '}
                    <Told text={spelling} language={language} />
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

export function References({ references }: { references: readonly string[] }) {
  const t = useTranslations('official')
  if (references.length === 0) return null
  return (
    <section className="aside-block" aria-labelledby="references">
      <h2 id="references" className="section-head">
        {t('references')}
      </h2>
      <ul className="plain-list small">
        {references.map((reference) => (
          <li key={reference} dir="ltr">
            <a href={reference} rel="external nofollow noreferrer">
              {reference.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
