import { useLocale, useTranslations } from 'next-intl'
import { Name, ToldCharacters } from '@/components/ui/told'
import { strandPath, wordsPath } from '@/lib/archive/address'
import type { MeetingRecord, PositionDto } from '@/lib/archive/dto'
import { directionOf } from '@/lib/i18n/locales'
import { SourceLine } from './value'

/** Who said he holds what, with the words, source by source. */
export function MeetingPositions({ record }: { record: MeetingRecord }) {
  const t = useTranslations('positions')
  if (record.positions.length === 0) return null
  return (
    <section className="page-section" aria-labelledby="positions">
      <h2 id="positions" className="section-head">
        {t('heading')}
      </h2>
      <ul className="plain-list">
        {record.positions.map((position) => (
          <li key={[position.sourceId, position.start, position.end, position.stance].join('|')}>
            <Position position={position} sources={record.sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type PositionProps = { position: PositionDto; sources: MeetingRecord['sources'] }

function Position({ position, sources }: PositionProps) {
  const t = useTranslations('positions')
  const locale = useLocale()
  const { official, party, topic, stance, quote, sourceId } = position
  const source = sources.find(({ id }) => id === sourceId)
  const language = source?.language ?? undefined
  const speaker = official ?? party
  return (
    <>
      <p>
        <b>{speaker ? <Name name={speaker.name} fallback={speaker.slug} /> : t('together')}</b>
        {' · '}
        {t(`stance.${stance}`)}
        {topic && (
          <>
            {' · '}
            <a href={strandPath(locale, 'topic', topic.slug)}>
              <Name name={topic.name} fallback={topic.slug} />
            </a>
          </>
        )}
      </p>
      <blockquote className="words-quote" lang={language} dir={language ? directionOf(language) : 'auto'}>
        <ToldCharacters text={quote} />
      </blockquote>
      {source && (
        <p className="small">
          <a href={wordsPath(locale, source.id, position)}>
            <SourceLine source={source} />
          </a>
        </p>
      )}
    </>
  )
}
