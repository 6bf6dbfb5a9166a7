import { useLocale, useTranslations } from 'next-intl'
import { type StrandSort, strandPath, timelinePath } from '@/lib/archive/address'
import type { Strand } from '@/lib/archive/dto'
import { Strands } from '../figures/strands'
import { Section } from './section'

type TopicsAndPlacesProps = {
  topics: readonly Strand[]
  places: readonly Strand[]
  /** The page, whose own list is narrowed to a topic or a place at a click. */
  path: string
}

/** What was spoken of, and where, through the years. */
export function TopicsAndPlaces({ topics, places, path }: TopicsAndPlacesProps) {
  const t = useTranslations('portrait')
  const locale = useLocale()
  const narrowed = (sort: StrandSort) => (slug: string) =>
    `${timelinePath(path, { [sort]: [slug] })}#timeline`
  const pageOf = (sort: StrandSort) => (slug: string) => strandPath(locale, sort, slug)
  return (
    <>
      {topics.length > 0 && (
        <Section id="topics" title={t('topics')}>
          <Strands
            strands={topics}
            hrefOf={narrowed('topic')}
            pageOf={pageOf('topic')}
            caption={t('topicsTable')}
            what={t('topic')}
          />
        </Section>
      )}
      {places.length > 0 && (
        <Section id="places" title={t('places')}>
          <Strands
            strands={places}
            hrefOf={narrowed('place')}
            pageOf={pageOf('place')}
            caption={t('placesTable')}
            what={t('place')}
          />
        </Section>
      )}
    </>
  )
}
