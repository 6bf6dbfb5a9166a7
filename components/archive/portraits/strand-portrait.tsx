import { useLocale, useTranslations } from 'next-intl'
import { DaySpan } from '@/components/ui/days'
import { Name } from '@/components/ui/told'
import { officialPath, partyPath, type StrandSort, strandPath } from '@/lib/archive/address'
import type { StrandPortrait as Portrayed, StrandPageDto } from '@/lib/archive/dto'
import { nameIn } from '@/lib/i18n/meeting-titles'
import { Attendance } from './company'
import { foremostAtAGlance, topicsAndPlacesAtAGlance } from './glance'
import { PortraitHead } from './head'
import { Portrait, type PortraitOf } from './portrait'
import { positionsHeld } from './positions-held'
import { roundsAttended } from './rounds-attended'
import { KnownSpellings } from './seen-names'
import { LatestSources } from './sources'
import { topicsAndPlaces } from './topics-and-places'

type StrandProps = PortraitOf<Portrayed> & { sort: StrandSort; strand: StrandPageDto }

/** A place or a topic as its meetings show it. */
export function StrandPortrait({ sort, strand, list, portrait, origin }: StrandProps) {
  const t = useTranslations()
  const locale = useLocale()
  const path = strandPath(locale, sort, strand.slug)
  return (
    <Portrait
      path={path}
      name={nameIn(locale, strand)}
      head={<StrandHead sort={sort} strand={strand} />}
      list={list}
      origin={origin}
      told={
        portrait && {
          glance: [
            ...foremostAtAGlance(locale, 'there', portrait.officials.shown, (slug) =>
              officialPath(locale, slug),
            ),
            ...topicsAndPlacesAtAGlance(locale, portrait),
          ],
          parts: [
            portrait.officials.all + portrait.parties.all > 0 && {
              id: 'officials',
              label: t(`strand.who.${sort}`),
              content: <Attendance officials={portrait.officials} parties={portrait.parties} path={path} />,
            },
            ...topicsAndPlaces(t, portrait, path),
            positionsHeld(t, { foremost: portrait.positions }, { speakers: true, here: strand.slug, path }),
            roundsAttended(t(`strand.rounds.${sort}`), portrait.rounds, path),
            {
              id: 'names',
              label: t('party.spellings'),
              content: <KnownSpellings spellings={strand.spellings} />,
            },
            portrait.sources.length > 0 && {
              id: 'sources',
              label: t('portrait.sources'),
              content: <LatestSources sources={portrait.sources} />,
            },
          ],
        }
      }
    />
  )
}

/** That it is a place or a topic, its country, its name, and what it was called for a time. */
function StrandHead({ sort, strand }: Pick<StrandProps, 'sort' | 'strand'>) {
  const t = useTranslations('strand')
  const locale = useLocale()
  const { country, namesThen } = strand
  return (
    <PortraitHead
      named={strand}
      eyebrow={
        <>
          <span>{t(`sort.${sort}`)}</span>
          {country && (
            <a className="quiet-link" href={partyPath(locale, country.slug)}>
              <Name name={country.name} fallback={country.slug} />
            </a>
          )}
        </>
      }
    >
      {namesThen.map(({ name, from, to }) => (
        <p key={from} className="soft">
          <Name name={name} />: <DaySpan first={from} last={to} />
        </p>
      ))}
    </PortraitHead>
  )
}
