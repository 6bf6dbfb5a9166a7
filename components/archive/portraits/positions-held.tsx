import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { Name, ToldCharacters } from '@/components/ui/told'
import { meetingPath, strandPath, timelinePath, wordsPath } from '@/lib/archive/address'
import type { Named, StatedPosition, TopicPositions } from '@/lib/archive/dto'
import { directionOf } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import { useCalendar } from '@/lib/i18n/page-calendar'

type PositionsProps = {
  positions: readonly TopicPositions[]
  /** Whether it must be told who holds each: where the page is about more than one. */
  speakers: boolean
  /** The topic that the page itself is about. */
  here?: string
}

/** Positions topic by topic, each in the words of a source, with the record and the source. */
export function PositionsHeld({ positions, speakers, here }: PositionsProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  if (positions.length === 0) return <p className="soft">{t('noPositions')}</p>
  return (
    <div className="positions">
      {positions.map(({ topic, positions: within, more }) => (
        <details key={topic?.slug ?? ''} open>
          <summary>
            <h3>{topic ? <Name name={topic.name} fallback={topic.slug} /> : t('noTopic')}</h3>
          </summary>
          <ul className="plain-list">
            {within.map((position) => (
              <li key={[position.sourceId, position.start, position.end, position.stance].join('|')}>
                <Position position={position} speakers={speakers} />
              </li>
            ))}
          </ul>
          {topic && topic.slug !== here && (
            <p className="small">
              <a href={strandPath(locale, 'topic', topic.slug)}>
                {t('wholeTopic', { topic: nameFor(locale, topic.name)?.text ?? topic.slug })}
              </a>
            </p>
          )}
          {more && <p className="soft small">{t('morePositions')}</p>}
        </details>
      ))}
    </div>
  )
}

/** The other topics on which positions are on file, each leading to the meetings about it. */
export function OtherTopics({ topics, path }: { topics: readonly Named[]; path: string }) {
  const t = useTranslations('portrait')
  if (topics.length === 0) return null
  return (
    <p className="small">
      {t('otherTopics')}{' '}
      {topics.map(({ slug, name }, place) => (
        <span key={slug}>
          {place > 0 && ' · '}
          <a href={`${timelinePath(path, { topic: [slug] })}#timeline`}>
            <Name name={name} fallback={slug} />
          </a>
        </span>
      ))}
    </p>
  )
}

function Position({ position, speakers }: { position: StatedPosition; speakers: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  const calendar = useCalendar()
  const { official, party, stance, quote, language, publisher, sourceId, meetingId, day } = position
  const speaker = official ?? party
  return (
    <>
      <p className="small">
        {speakers && (
          <>
            <b>{speaker ? <Name name={speaker.name} fallback={speaker.slug} /> : t('positions.together')}</b>{' '}
            {'· '}
          </>
        )}
        {t(`positions.stance.${stance}`)}
        {' · '}
        <a href={meetingPath(locale, meetingId)}>
          <DateWords edtf={day} calendar={calendar} />
        </a>
        {' · '}
        <a href={wordsPath(locale, sourceId, position)}>
          {publisher ? <Name name={publisher.name} fallback={publisher.slug} /> : t('portrait.untitled')}
        </a>
      </p>
      <blockquote
        className="words-quote"
        lang={language ?? undefined}
        dir={language ? directionOf(language) : 'auto'}
      >
        <ToldCharacters text={quote} />
      </blockquote>
    </>
  )
}
