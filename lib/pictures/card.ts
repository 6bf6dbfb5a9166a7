/** The picture that other sites show beside a link to a meeting, as a page of 1200 by 630 px. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { edtfInWords } from '@/lib/i18n/dates'
import { type Locale, MANNERS } from '@/lib/i18n/locales'
import { cityIn, occasionTitle, peopleIn, senseOf } from '@/lib/i18n/meeting-titles'
import { wordsIn } from '@/lib/i18n/translator'
import { type Face, facesFor } from './faces'

export const PICTURE_SIZE = { width: 1200, height: 630 } as const

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text where nothing in it may count as markup. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const SEAL = `<svg viewBox="0 0 48 48" fill="none" stroke="#a32e16" stroke-width="2.5"><rect x="9" y="9" width="30" height="30"/><rect x="9" y="9" width="30" height="30" transform="rotate(45 24 24)"/><circle cx="24" cy="24" r="7.5" fill="#a32e16" stroke="none"/></svg>`

function fontRule({ family, data }: Face): string {
  return `@font-face { font-family: "${family}"; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) format("woff2"); }`
}

/** Long names are set smaller, so that most fit; what still does not is cut with an ellipsis. */
function sizeOf(title: string): number {
  if (title.length <= 45) return 72
  return title.length <= 90 ? 58 : 46
}

function styleOf(faces: readonly Face[], title: string): string {
  return `${faces.map(fontRule).join('\n')}
* { box-sizing: border-box; margin: 0; }
body { width: ${PICTURE_SIZE.width}px; height: ${PICTURE_SIZE.height}px; overflow: hidden; background: #fbfbf9; color: #191c22; font: 32px/1.5 ${faces.map(({ family }) => `"${family}"`).join(', ')}; border-block-start: 14px solid #191c22; padding: 52px 72px 44px; display: flex; flex-direction: column; }
.kind { color: #a32e16; font-size: 32px; font-weight: 600; }
h1 { font-size: ${sizeOf(title)}px; font-weight: 700; line-height: 1.35; margin-block: 14px 18px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.when { font-size: 38px; }
.where { color: #545962; }
footer { align-items: center; border-block-start: 2px solid #d8dad6; display: flex; gap: 20px; margin-block-start: auto; padding-block-start: 24px; }
footer svg { height: 64px; width: 64px; }
footer b { font-size: 36px; }
footer span { color: #545962; flex: 1; font-size: 26px; }
footer bdi { color: #545962; font: 26px monospace; }`
}

/**
 * The page to take the picture of: it holds all that it shows, its faces among it, and asks nobody
 * for anything. Everything that a dispatch told is escaped.
 */
export async function cardOf(record: MeetingRecord, locale: Locale): Promise<string> {
  const t = wordsIn(locale)
  const { kind, status, date, occasion, occasionRelation, participants } = record
  const faces = await facesFor(locale)
  const session = occasion !== null && occasionRelation === 'session'
  const title = session
    ? occasionTitle(locale, occasion.series, occasion.number)
    : peopleIn(locale, participants)
  const [calendar, second] = MANNERS[locale].calendars
  const day = (name: typeof calendar) =>
    date.edtf === null ? '' : edtfInWords(locale, date.edtf, { sense: senseOf(kind), calendar: name })
  const where = [cityIn(locale, record), day(second)].filter(Boolean).join(' · ')
  const label = [
    t(`kind.${kind}`),
    ...(status === 'planned' ? [t('status.planned')] : []),
    ...(record.sample ? [t('sample.label')] : []),
  ]
  const body = `<p class="kind">${label.map(escaped).join(' · ')}</p>
<h1>${escaped(title)}</h1>
<p class="when">${escaped(day(calendar))}</p>
<p class="where">${escaped(where)}</p>
<footer>${SEAL}<b>${escaped(t('site.name'))}</b><span>${escaped(t('site.tagline'))}</span><bdi dir="ltr">/m/${record.id}</bdi></footer>`
  return `<!doctype html><html lang="${locale}" dir="${MANNERS[locale].direction}"><head><meta charset="utf-8"><style>${styleOf(faces, title)}</style></head><body>${body}</body></html>`
}
