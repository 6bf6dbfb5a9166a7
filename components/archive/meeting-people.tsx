import { useLocale, useTranslations } from 'next-intl'
import { Name, Told } from '@/components/ui/told'
import { officialPath, partyPath } from '@/lib/archive/address'
import type { MeetingRecord, Participant } from '@/lib/archive/dto'
import { participantTitle, wordsAsTold } from '@/lib/i18n/meeting-titles'
import type { KnownOf } from './meeting-record'
import { keyOf, ParticipantName } from './people'
import { Value } from './value'

/** Everybody who took part: party, office as told, capacity, and the words for each. */
export function MeetingPeople({ record, knownOf }: { record: MeetingRecord; knownOf: KnownOf }) {
  const t = useTranslations()
  const locale = useLocale()
  if (record.participants.length === 0) return <span className="soft">{t('meeting.noParticipants')}</span>
  return (
    <ul className="people">
      {record.participants.map((participant, index) => (
        <li key={keyOf(participant)}>
          <Value
            id={`participant-${index + 1}`}
            label={participantTitle(locale, participant)}
            known={knownOf((evidence) => evidence.field === 'participant' && evidence.participant === index)}
          >
            <span className="person-name">
              <LinkedName participant={participant} />
            </span>
          </Value>
          <PersonFacts participant={participant} />
        </li>
      ))}
    </ul>
  )
}

function LinkedName({ participant }: { participant: Participant }) {
  const locale = useLocale()
  const name = <ParticipantName participant={participant} standing="alone" />
  return participant.official ? <a href={officialPath(locale, participant.official.slug)}>{name}</a> : name
}

/** Party, capacity where it is more than taking part, and the office in the dispatch's own words. */
function PersonFacts({ participant }: { participant: Participant }) {
  const t = useTranslations()
  const locale = useLocale()
  const { party, capacity, titleAsTold } = participant
  return (
    <p className="person-facts">
      {party && (
        <a className="quiet-link" href={partyPath(locale, party.slug)}>
          <Name name={party.name} fallback={party.slug} />
        </a>
      )}
      {capacity !== 'member' && (
        <>
          {party ? ' · ' : ''}
          {t(`capacity.${capacity}`)}
        </>
      )}
      {titleAsTold && titleAsTold !== wordsAsTold(participant) && (
        <>
          {party || capacity !== 'member' ? ' · ' : ''}
          {t('meeting.asTold')} <Told text={titleAsTold} />
        </>
      )}
    </p>
  )
}
