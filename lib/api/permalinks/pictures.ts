/** The share picture of a meeting, at its permalink with `.png`, `.fa.png` or `.ar.png`. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Permalink } from '@/lib/archive/permalink'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locales'
import { sharePicture } from '@/lib/pictures/share-picture'
import { redirection, tagged } from './responses'

/** What stands for a picture that cannot be drawn: the archive's own. */
const ARCHIVE_PICTURE = '/share.png'

/** The language of the picture that an ending names; null for what names none. */
export function pictureNamed(ending: string): Locale | null {
  if (ending === 'png') return DEFAULT_LOCALE
  const [locale, rest] = ending.split('.')
  return isLocale(locale) && rest === 'png' ? locale : null
}

/** The picture, or the archive's own for a withdrawn record and where none can be drawn just now. */
export async function toPicture(
  request: Request,
  { version }: Permalink,
  locale: Locale,
  record: MeetingRecord,
): Promise<Response> {
  const picture = record.state === 'withdrawn' ? null : await sharePicture(record, locale)
  if (picture === null)
    return redirection(302, ARCHIVE_PICTURE, { 'Cache-Control': 'public, max-age=60', Vary: 'Host' })
  return tagged(request, new Uint8Array(picture), 200, {
    'Content-Type': 'image/png',
    'Cache-Control': version === null ? 'public, max-age=300' : 'public, max-age=604800',
  })
}
