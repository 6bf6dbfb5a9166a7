/** What a list of meetings can be narrowed to. Choices are links: they work without a script, and in any tab. */
import { useTranslations } from 'next-intl'
import type { ArchiveFacets } from '@/lib/archive/dto'
import type { ListView, MeetingFilter } from '@/lib/archive/filter'
import { useTypedDays } from '@/lib/i18n/page-calendar'
import { useChoices } from './choices'
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

export function Facets(props: FacetsProps) {
  const t = useTranslations('facets')
  const choices = useChoices(props)
  const values = (...names: (keyof typeof choices)[]) =>
    names.map((name) => <FacetValues key={name} name={t(name)} choices={choices[name]} />)
  const any = (...lists: Choice[][]) => lists.some((list) => list.length > 0)
  return (
    <section className="facets" aria-label={t('title')}>
      <FacetMenu name={t('who')} shown={any(choices.official, choices.party)}>
        {values('official', 'party')}
      </FacetMenu>
      <FacetMenu name={t('what')} shown={any(choices.kind, choices.status, choices.topic)}>
        {values('kind', 'status', 'topic')}
      </FacetMenu>
      <FacetMenu name={t('where')} shown={any(choices.place)}>
        {values('place')}
      </FacetMenu>
      <FacetMenu name={t('occasion')} shown={any(choices.round)}>
        {values('round')}
      </FacetMenu>
      <FacetMenu name={t('when')} shown open={useTypedDays() !== null}>
        <DayFields {...props} />
        {values('year', 'certainty')}
      </FacetMenu>
      <FacetMenu name={t('told')} shown={any(choices.language, choices.publisher, choices.review)}>
        {values('language', 'publisher', 'review')}
      </FacetMenu>
      <Chosen {...props} />
    </section>
  )
}
