import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Name, ToldCharacters } from '@/components/ui/told'
import { strandPath, wordsPath } from '@/lib/archive/address'
import type { MeetingRecord, Named, PositionDto } from '@/lib/archive/dto'
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
        {[...byWords(record.positions)].map(([key, [position, ...more]]) => (
          <li key={key}>
            <Position
              position={position}
              topics={[position, ...more].flatMap(({ topic }) => topic ?? [])}
              sources={record.sources}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words that tell of several topics are a position on each, and shown once. */
function byWords(positions: readonly PositionDto[]): Map<string, [PositionDto, ...PositionDto[]]> {
  const groups = new Map<string, [PositionDto, ...PositionDto[]]>()
  for (const position of positions) {
    const { sourceId, start, end, stance, official, party } = position
    const key = [sourceId, start, end, stance, official?.slug, party?.slug].join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [position])
    else group.push(position)
  }
  return groups
}

type PositionProps = {
  position: PositionDto
  topics: readonly Named[]
  sources: MeetingRecord['sources']
}

function Position({ position, topics, sources }: PositionProps) {
  const t = useTranslations('positions')
  const locale = useLocale()
  const { official, party, stance, quote, sourceId } = position
  const source = sources.find(({ id }) => id === sourceId)
  const language = source?.language ?? undefined
  const speaker = official ?? party
  return (
    <>
      <p>
        <b>{speaker ? <Name name={speaker.name} fallback={speaker.slug} /> : t('together')}</b>
        {' · '}
        {t(`stance.${stance}`)}
        {topics.map(({ slug, name }) => (
          <Fragment key={slug}>
            {' · '}
            <a href={strandPath(locale, 'topic', slug)}>
              <Name name={name} fallback={slug} />
            </a>
          </Fragment>
        ))}
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
