import { useTranslations } from 'next-intl'
import { ToldCharacters } from '@/components/ui/told'
import { EVIDENCE_OF_FIELD } from '@/lib/archive/dto'
import type { Peek } from '@/lib/desk/queue/shapes'
import { directionOf } from '@/lib/i18n/locales'

type Words = Peek['fields'][number]['words'][number]

/** The values of a record beside the words they were read from, and what reading doubted. */
export function PeekPane({ peek }: { peek: Peek }) {
  const t = useTranslations()
  return (
    <>
      <h3 className="peek-title">
        <bdi>{peek.title}</bdi>
      </h3>
      {peek.doubts.length > 0 && (
        <dl className="peek-fields" aria-label={t('queue.doubts')}>
          {peek.doubts.map(({ code, words }) => (
            <div key={code} className="peek-doubt">
              <dt>{t(`issue.${code}.label`)}</dt>
              <dd>
                {t(`issue.${code}.text`)}
                <Quotes words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <dl className="peek-fields" aria-label={t('queue.values')}>
        {peek.fields
          .filter(({ values }) => values.length > 0)
          .map(({ field, values, words }) => (
            <div key={field}>
              <dt>{t(`field.${EVIDENCE_OF_FIELD[field]}`)}</dt>
              <dd>
                {values.map((value) => (
                  <span key={value} className="peek-value">
                    <bdi>{value}</bdi>
                  </span>
                ))}
                <Quotes words={words} />
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
}

/** Words in the direction of their own language, with what stands around them. */
function Quotes({ words }: { words: Words[] }) {
  const t = useTranslations('queue')
  return words.map(({ before, quote, after, language, basis }) => (
    <p
      key={`${before}|${quote}|${after}`}
      className="peek-words"
      lang={language ?? undefined}
      dir={language ? directionOf(language) : 'auto'}
    >
      <span className="soft">
        …<ToldCharacters text={before} />
      </span>
      <mark>
        <ToldCharacters text={quote} />
      </mark>
      <span className="soft">
        <ToldCharacters text={after} />…
      </span>{' '}
      {basis !== 'read' && <bdi className="soft">({t(basis)})</bdi>}
    </p>
  ))
}
