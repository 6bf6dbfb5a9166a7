import { useLocale, useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { Listed } from '@/components/ui/listed'
import { Name, Told } from '@/components/ui/told'
import { sourcePath } from '@/lib/archive/address'
import type { OfficialPageDto, SeenNames, SeenSpelling } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { languageSchema } from '@/lib/registry/schema'

/** The languages of sources; of some none is known. */
const TOLD_IN = [...languageSchema.options, null]
/** Publishers named for one spelling. */
const PUBLISHERS = 4
/** Spellings of one language that stand before the rarer ones. */
const USUAL = 2

/** How sources write the name, language by language, each spelling leading to where it was read last. */
export function SeenSpellings({ seen }: { seen: SeenNames }) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const { spellings, unnamed, sources } = seen
  if (spellings.length === 0 && unnamed === 0) return <p className="soft">{t('notSeen')}</p>
  const usual = TOLD_IN.flatMap((language) =>
    spellings.filter((one) => one.language === language).slice(0, USUAL),
  )
  const others = spellings.filter((one) => !usual.includes(one))
  return (
    <>
      <SeenLines spellings={usual} />
      <p className="soft small">
        {t('seenNote', { count: sources, n: inNumber(locale, sources) })}{' '}
        {unnamed > 0 && t('unnamed', { count: unnamed, n: inNumber(locale, unnamed) })}
      </p>
      {others.length > 0 && (
        <Fold title={t('seenSeldom')} amount={inNumber(locale, others.length)}>
          <SeenLines spellings={others} />
        </Fold>
      )}
    </>
  )
}

function SeenLines({ spellings }: { spellings: readonly SeenSpelling[] }) {
  const t = useTranslations('language')
  return (
    <dl className="spellings">
      {TOLD_IN.map((language) => {
        const within = spellings.filter((one) => one.language === language)
        if (within.length === 0) return null
        return (
          <div key={language} className="contents">
            <dt>{language && t(language)}</dt>
            {within.map((spelling) => (
              <SeenLine key={spelling.text} spelling={spelling} />
            ))}
          </div>
        )
      })}
    </dl>
  )
}

function SeenLine({ spelling }: { spelling: SeenSpelling }) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const { text, language, times, publishers, sourceId, evidenceId } = spelling
  return (
    <dd>
      <a href={sourcePath(locale, sourceId, evidenceId)}>
        <Told text={text} language={language} />
      </a>{' '}
      <span className="soft small">
        {t('seenTimes', { count: times, n: inNumber(locale, times) })}
        {publishers.length > 0 && ' · '}
        <Listed
          items={publishers.slice(0, PUBLISHERS).map(({ slug, name }) => ({
            key: slug,
            content: <Name name={name} fallback={slug} />,
          }))}
        />
        {publishers.length > PUBLISHERS && '…'}
      </span>
    </dd>
  )
}

/** Every spelling that the registry knows, by language; the first of each is the one that pages show. */
export function KnownSpellings({ spellings }: { spellings: OfficialPageDto['spellings'] }) {
  const t = useTranslations()
  return (
    <dl className="spellings">
      {languageSchema.options.map((language) => {
        const [first, ...rest] = spellings[language] ?? []
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
  )
}
