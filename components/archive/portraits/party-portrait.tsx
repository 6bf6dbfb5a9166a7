import { useLocale, useTranslations } from 'next-intl'
import { Name } from '@/components/ui/told'
import { officialsPath, pairPath, partyPath, strandPath } from '@/lib/archive/address'
import type { PartyPageDto, PartyPortrait as Portrayed } from '@/lib/archive/dto'
import { inNumber } from '@/lib/i18n/digits'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { OfficialList } from '../official-list'
import { Counterparts } from './company'
import { foremostAtAGlance, topicsAndPlacesAtAGlance } from './glance'
import { PortraitHead } from './head'
import { Portrait, type PortraitOf } from './portrait'
import { positionsHeld } from './positions-held'
import { roundsAttended } from './rounds-attended'
import { KnownSpellings } from './seen-names'
import { topicsAndPlaces } from './topics-and-places'

type PartyProps = PortraitOf<Portrayed> & { party: PartyPageDto }

/** A party as its meetings show it. */
export function PartyPortrait({ party, list, portrait, origin }: PartyProps) {
  const t = useTranslations()
  const locale = useLocale()
  const path = partyPath(locale, party.slug)
  return (
    <Portrait
      path={path}
      name={nameIn(locale, party)}
      head={<PartyHead party={party} />}
      list={list}
      origin={origin}
      told={
        portrait && {
          glance: [
            ...foremostAtAGlance(locale, 'met', portrait.counterparts.shown, (slug) =>
              pairPath(locale, 'parties', party.slug, slug),
            ),
            ...topicsAndPlacesAtAGlance(locale, portrait),
          ],
          parts: [
            portrait.officialCount > 0 && {
              id: 'officials',
              label: t('party.officials'),
              content: <Officials slug={party.slug} portrait={portrait} />,
            },
            portrait.counterparts.all > 0 && {
              id: 'counterparts',
              label: t('portrait.counterpartParties'),
              content: <Counterparts sort="parties" slug={party.slug} path={path} {...portrait} />,
            },
            ...topicsAndPlaces(t, portrait, path),
            roundsAttended(t('party.rounds'), portrait.rounds, path),
            positionsHeld(t, portrait.positions, { speakers: true, path }),
            {
              id: 'names',
              label: t('party.spellings'),
              content: <KnownSpellings spellings={party.spellings} />,
            },
          ],
        }
      }
    />
  )
}

/** What sort of party it is, its capital, and its name. */
function PartyHead({ party }: { party: PartyPageDto }) {
  const t = useTranslations('party')
  const locale = useLocale()
  const { kind, capital } = party
  return (
    <PortraitHead
      named={party}
      eyebrow={
        <>
          <span>{t(`kind.${kind}`)}</span>
          {capital && (
            <span>
              {t('capital')}:{' '}
              <a className="quiet-link" href={strandPath(locale, 'place', capital.slug)}>
                <Name name={capital.name} fallback={capital.slug} />
              </a>
            </span>
          )}
        </>
      }
    />
  )
}

function Officials({ slug, portrait }: { slug: string; portrait: Portrayed }) {
  const t = useTranslations('party')
  const locale = useLocale()
  const { officials, officialCount } = portrait
  return (
    <>
      {officials.length === 0 ? (
        <p className="soft">{t('noOfficials')}</p>
      ) : (
        <OfficialList officials={officials} />
      )}
      <p className="small">
        <a href={`${officialsPath(locale)}?${new URLSearchParams({ party: slug })}`}>
          {t('allOfficials', { count: officialCount, n: inNumber(locale, officialCount) })}
        </a>
      </p>
    </>
  )
}
