import { useLocale, useTranslations } from 'next-intl'
import { Listed, type ListedItem } from '@/components/ui/listed'
import { Name, Told } from '@/components/ui/told'
import type { Participant } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { MANNERS } from '@/lib/i18n/locales'
import { delegationIn, fewOf, officeIn, type Standing, wordsAsTold } from '@/lib/i18n/meeting-titles'

/** Who took part: the registered name, else the name as told in quotation marks, the office, or the delegation. */
export function ParticipantName({ participant, standing }: { participant: Participant; standing: Standing }) {
  const t = useTranslations('meeting')
  const locale = useLocale()
  const { official, party } = participant
  if (official) return <Name name={official.name} fallback={official.slug} />
  const told = wordsAsTold(participant)
  if (told) {
    const [opening, closing] = MANNERS[locale].quotes
    return (
      <span>
        {opening}
        <Told text={told} />
        {closing}
      </span>
    )
  }
  const office = officeIn(locale, participant, standing)
  if (office) return <bdi>{office}</bdi>
  if (party) return <bdi>{delegationIn(locale, party, standing)}</bdi>
  return <span>{t('unnamed')}</span>
}

/** Those present in one line: `A, B and C`, with a count of those left out. */
export function PeopleLine({ participants }: { participants: readonly Participant[] }) {
  const t = useTranslations('meeting')
  const locale = useLocale()
  const { named, rest } = fewOf(participants)
  const items: ListedItem[] = named.map((participant) => ({
    key: keyOf(participant),
    content: <ParticipantName participant={participant} standing="sentence" />,
  }))
  if (rest > 0) items.push({ key: 'rest', content: t('others', { count: rest, n: inNumber(locale, rest) }) })
  return <Listed items={items} />
}

/** Tells participants of one meeting apart. */
export function keyOf({ official, nameAsTold, titleAsTold, party }: Participant): string {
  return [official?.slug, nameAsTold, titleAsTold, party?.slug].join('|')
}
