import { useLocale } from 'next-intl'
import { type StrandSort, strandPath, timelinePath } from '@/lib/archive/address'
import type { Strand } from '@/lib/archive/dto'
import { Strands } from '../figures/strands'
import type { PortraitPart, Translator } from './portrait'

/** What was spoken of, and where, through the years; the page's own list is narrowed by each at a click. */
export function topicsAndPlaces(
  t: Translator,
  { topics, places }: { topics: readonly Strand[]; places: readonly Strand[] },
  path: string,
): PortraitPart[] {
  return [
    topics.length > 0 && {
      id: 'topics',
      label: t('portrait.topics'),
      content: (
        <StrandsOf
          sort="topic"
          strands={topics}
          path={path}
          caption={t('portrait.topicsTable')}
          what={t('portrait.topic')}
        />
      ),
    },
    places.length > 0 && {
      id: 'places',
      label: t('portrait.places'),
      content: (
        <StrandsOf
          sort="place"
          strands={places}
          path={path}
          caption={t('portrait.placesTable')}
          what={t('portrait.place')}
        />
      ),
    },
  ]
}

type StrandsOfProps = {
  sort: StrandSort
  strands: readonly Strand[]
  path: string
  caption: string
  what: string
}

function StrandsOf({ sort, strands, path, caption, what }: StrandsOfProps) {
  const locale = useLocale()
  return (
    <Strands
      strands={strands}
      hrefOf={(slug) => `${timelinePath(path, { [sort]: [slug] })}#timeline`}
      pageOf={(slug) => strandPath(locale, sort, slug)}
      caption={caption}
      what={what}
    />
  )
}
