import { useLocale, useTranslations } from 'next-intl'
import { DateWords } from '@/components/ui/days'
import { Fold } from '@/components/ui/fold'
import { Listed } from '@/components/ui/listed'
import { Name, ToldCharacters } from '@/components/ui/told'
import { meetingPath, strandPath, timelinePath, wordsPath } from '@/lib/archive/address'
import type { HeldPositions, Named, StatedPosition, TopicPositions } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { directionOf } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { useCalendar } from '@/lib/i18n/page-calendar'
import type { PortraitPart, Translator } from './portrait'

type PositionsProps = {
  positions: readonly TopicPositions[]
  /** Whether it must be told who holds each: where the page is about more than one. */
  speakers: boolean
  /** The topic that the page itself is about. */
  here?: string
}

/** How many topics lie open, where there are more. */
const OPEN = 2

/** Words that several hold together are shown once, with all who hold them. */
type HeldTogether = { position: StatedPosition; speakers: Named[] }

/** Positions as a part of a portrait; `path` is its page, on which the meetings about other topics are. */
export function positionsHeld(
  t: Translator,
  { foremost, others = [] }: Pick<HeldPositions, 'foremost'> & Partial<HeldPositions>,
  { path, ...shown }: Omit<PositionsProps, 'positions'> & { path: string },
): PortraitPart {
  if (foremost.length === 0) return false
  return {
    id: 'positions',
    label: t('portrait.positions'),
    content: (
      <>
        <PositionsHeld positions={foremost} {...shown} />
        <OtherTopics topics={others} path={path} />
      </>
    ),
  }
}

/** Positions topic by topic, each in the words of a source, with the record and the source. */
export function PositionsHeld({ positions, speakers, here }: PositionsProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  return (
    <div className="positions">
      {positions.map(({ topic, positions: within, more }, place) => {
        const held = heldTogether(within)
        return (
          <Fold
            key={topic?.slug ?? ''}
            title={topic ? <Name name={topic.name} fallback={topic.slug} /> : t('noTopic')}
            amount={inNumber(locale, held.length)}
            open={place < OPEN}
          >
            <ul className="plain-list">
              {held.map(({ position, speakers: holders }) => (
                <li key={wordsOf(position)}>
                  <Position position={position} speakers={speakers ? holders : null} />
                </li>
              ))}
            </ul>
            {topic && topic.slug !== here && (
              <p className="small">
                <a href={strandPath(locale, 'topic', topic.slug)}>
                  {t('wholeTopic', { topic: nameIn(locale, topic) })}
                </a>
              </p>
            )}
            {more && <p className="soft small">{t('morePositions')}</p>}
          </Fold>
        )
      })}
    </div>
  )
}

const wordsOf = ({ sourceId, start, end, stance }: StatedPosition) => [sourceId, start, end, stance].join('|')

function heldTogether(positions: readonly StatedPosition[]): HeldTogether[] {
  const held = new Map<string, HeldTogether>()
  for (const position of positions) {
    const words = wordsOf(position)
    const one = held.get(words) ?? { position, speakers: [] }
    const speaker = position.official ?? position.party
    held.set(words, { position, speakers: speaker ? [...one.speakers, speaker] : one.speakers })
  }
  return [...held.values()]
}

/** The other topics on which positions are on file, each leading to the meetings about it. */
function OtherTopics({ topics, path }: { topics: readonly Named[]; path: string }) {
  const t = useTranslations('portrait')
  if (topics.length === 0) return null
  return (
    <p className="small other-topics">
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

/** @param speakers who holds it: nobody in particular where all who met do; null where it goes without saying */
function Position({ position, speakers }: { position: StatedPosition; speakers: readonly Named[] | null }) {
  const t = useTranslations()
  const locale = useLocale()
  const calendar = useCalendar()
  const { stance, quote, language, publisher, sourceId, meetingId, day } = position
  return (
    <>
      <p className="small">
        {speakers !== null && (
          <>
            <b>{speakers.length > 0 ? <Names all={speakers} /> : t('positions.together')}</b>
            {' · '}
          </>
        )}
        {t(`positions.stance.${stance}`)}
        {' · '}
        <a href={meetingPath(locale, meetingId)}>
          <DateWords edtf={day} calendar={calendar} />
        </a>
        {' · '}
        <a href={wordsPath(locale, sourceId, position)}>
          {publisher ? <Name name={publisher.name} fallback={publisher.slug} /> : t('source.untitled')}
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

function Names({ all }: { all: readonly Named[] }) {
  return (
    <Listed
      items={all.map(({ slug, name }) => ({ key: slug, content: <Name name={name} fallback={slug} /> }))}
    />
  )
}
