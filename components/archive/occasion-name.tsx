import { useLocale } from 'next-intl'
import type { Named } from '@/lib/archive/dto'
import { occasionTitle } from '@/lib/i18n/meeting-titles'

/** A session's name, cut off from what stands around it. */
export function OccasionName({ series, number }: { series: Named; number: number | null }) {
  return <bdi>{occasionTitle(useLocale(), series, number)}</bdi>
}
