/** What a list of meetings can be narrowed to. Choices are links: they work without a script, and in any tab. */
import { useLocale, useTranslations } from 'next-intl'
import { timelinePath } from '@/lib/archive/address'
import type { ArchiveFacets } from '@/lib/archive/dto'
import { type ListView, LONG_FACETS, type LongFacet, type MeetingFilter } from '@/lib/archive/filter'
import { inNumber } from '@/lib/i18n/digits'
import { useTypedDays } from '@/lib/i18n/page-calendar'
import { type FacetName, useChoices } from './choices'
import { Chosen } from './chosen'
import { DayFields } from './day-fields'
import { type Choice, FacetMenu, FacetValues } from './menu'

export type FacetsProps = {
  facets: ArchiveFacets
  filter: MeetingFilter
  /** The list's address without its filter. */
  path: string
  /** What else the address tells: the query, the order, the calendar. A page further on is left. */
  view?: ListView | undefined
}

/** Where links that show all values of a facet lead: the facets stay before the reader's eyes. */
const ANCHOR = 'facets'

/** The link to all values of a facet, where some are left out. */
function useWhole({ facets, filter, path, view }: FacetsProps) {
  const t = useTranslations('facets')
  const locale = useLocale()
  return (name: LongFacet) => {
    const all = facets.all[name]
    if (all === undefined || facets.whole === name) return null
    const href = `${timelinePath(path, filter, { ...view, at: null, whole: name })}#${ANCHOR}`
    return { href, label: t('all', { n: inNumber(locale, all) }) }
  }
}

export function Facets(props: FacetsProps) {
  const t = useTranslations('facets')
  const choices = useChoices(props)
  const whole = useWhole(props)
  const long = (name: FacetName) => LONG_FACETS.find((one) => one === name)
  const values = (...names: FacetName[]) =>
    names.map((name) => {
      const one = long(name)
      return <FacetValues key={name} name={t(name)} choices={choices[name]} whole={one ? whole(one) : null} />
    })
  const isWhole = (...names: LongFacet[]) => names.some((name) => name === props.facets.whole)
  const any = (...lists: Choice[][]) => lists.some((list) => list.length > 0)
  return (
    <section id={ANCHOR} className="facets" aria-label={t('title')}>
      <FacetMenu
        name={t('who')}
        shown={any(choices.official, choices.party)}
        open={isWhole('official', 'party')}
      >
        {values('official', 'party')}
      </FacetMenu>
      <FacetMenu
        name={t('what')}
        shown={any(choices.kind, choices.status, choices.topic)}
        open={isWhole('topic')}
      >
        {values('kind', 'status', 'topic')}
      </FacetMenu>
      <FacetMenu name={t('where')} shown={any(choices.place)} open={isWhole('place')}>
        {values('place')}
      </FacetMenu>
      <FacetMenu name={t('occasion')} shown={any(choices.round)} open={isWhole('round')}>
        {values('round')}
      </FacetMenu>
      <FacetMenu name={t('when')} shown open={useTypedDays() !== null}>
        <DayFields {...props} />
        {values('year', 'certainty')}
      </FacetMenu>
      <FacetMenu
        name={t('told')}
        shown={any(choices.language, choices.publisher, choices.review)}
        open={isWhole('publisher')}
      >
        {values('language', 'publisher', 'review')}
      </FacetMenu>
      <Chosen {...props} />
    </section>
  )
}
