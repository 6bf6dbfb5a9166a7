import type { Locale } from '@/lib/i18n/locales'
import { FORMATS, inLanguage, type NamedFormat } from './formats'

type Range = { type: string; quality: number }

function rangesOf(accept: string): Range[] {
  return accept
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const told = parameters.map((piece) => /^q=(\d(?:\.\d{1,3})?)$/.exec(piece)?.[1]).find(Boolean)
      return { type, quality: told === undefined ? 1 : Math.min(Number(told), 1) }
    })
    .filter(({ type }) => type.includes('/'))
}

/** How much `mediaType` is wanted, by the most specific range that covers it (RFC 9110, 12.5.1). */
function qualityOf(mediaType: string, ranges: Range[]): number {
  const [group] = mediaType.split('/')
  for (const type of [mediaType, `${group}/*`, '*/*']) {
    const range = ranges.find((each) => each.type === type)
    if (range) return range.quality
  }
  return 0
}

/**
 * The form that an `Accept` header asks for; null for the page, which wins wherever it is wanted as
 * much, so that browsers and whoever takes anything are given something to read.
 * @param locale the reader's language, which a form that is in words is given in
 */
export function negotiate(accept: string | null, locale: Locale): NamedFormat | null {
  const ranges = rangesOf(accept ?? '')
  if (ranges.length === 0) return null
  let best: NamedFormat | null = null
  let wanted = qualityOf('text/html', ranges)
  for (const format of FORMATS) {
    const quality = qualityOf(format.mediaType, ranges)
    if (quality <= wanted) continue
    best = inLanguage(format, locale)
    wanted = quality
  }
  return best
}
