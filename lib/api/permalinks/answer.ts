/** What a permalink answers: the page in the reader's language, another form, or what became of the record. */
import { meetingPath } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { citedVersion, meetingById, meetingHistory, meetingVersion } from '@/lib/archive/loaders/meetings'
import { type Permalink, readPermalink, writePermalink } from '@/lib/archive/permalink'
import { FORMATS, formatNamed, type NamedFormat } from '@/lib/exports/formats'
import { negotiate } from '@/lib/exports/negotiation'
import { readerLocale, toForm, toPage, toVersion } from './forms'
import { isList, LISTS, type List } from './lists'
import { readHttpDate, versionAt } from './memento'
import { pictureNamed, toPicture } from './pictures'
import { redirection, refusal, tagged } from './responses'

const MISTYPED =
  'This is no permalink of a meeting: ten letters and digits are expected, the last of which checks the others. Compare it with where you found it.'

const NO_FORM = `A record can be had as ${FORMATS.map(({ suffix }) => `.${suffix}`).join(', ')}; the ways of citing it in Persian or Arabic too, as .fa.txt or .ar.bib; its versions as .timemap and, to be followed, as .atom; its links as .linkset.json.`

/**
 * @param segments what follows `/m/`, as the address has it
 * @param origin scheme and host of this archive as its readers see it
 */
export async function answerPermalink(
  request: Request,
  segments: readonly string[],
  origin: string,
): Promise<Response> {
  const told = segments.map(decoded)
  const link = readPermalink(told)
  if (link === null) return nothingAt(request, told, MISTYPED)
  const picture = link.suffix === null ? null : pictureNamed(link.suffix)
  const list = isList(link.suffix) ? LISTS[link.suffix] : undefined
  const named =
    link.suffix === null
      ? negotiate(request.headers.get('accept'), readerLocale(request))
      : formatNamed(link.suffix)
  if (link.suffix !== null && named === null && list === undefined && picture === null)
    return refusal(404, NO_FORM)
  if (link.mark !== null) return citation(request, link, link.mark, named)
  const found = await recordAt(link)
  if (found === null) return nothingAt(request, told, absenceOf(link))
  if ('redirect' in found)
    return (await ownPast(request, link, origin)) ?? onward(request, link, found.redirect, named)
  if (picture !== null) return toPicture(request, link, picture, found)
  const canonical = { ...link, suffix: list ? link.suffix : link.suffix && (named?.suffix ?? null) }
  if (`/m/${told.join('/')}` !== writePermalink(canonical) && link.suffix !== null)
    return redirection(308, writePermalink(canonical))
  if (list) return toList(request, link, list, origin)
  const moment = request.headers.get('accept-datetime')
  if (moment !== null && link.version === null) return toVersion(link, moment, origin)
  return named === null ? toPage(request, link, origin) : toForm(request, link, named, found, origin)
}

function recordAt(link: Permalink): Promise<MeetingRecord | { redirect: string } | null> {
  return link.version === null ? meetingById(link.id) : meetingVersion(link.id, link.version)
}

/** Says that there is nothing: to a reader by a page in their language, to a program in a sentence. */
function nothingAt(request: Request, told: readonly string[], sentence: string): Response {
  const isReader = (request.headers.get('accept') ?? '').includes('text/html')
  if (!isReader) return refusal(404, sentence)
  return redirection(307, meetingPath(readerLocale(request), told.map(encodeURIComponent).join('/')))
}

function absenceOf({ id, version }: Permalink): string {
  return version === null
    ? 'No meeting has this id. It is well formed, so it may belong to another archive.'
    : `There is no version ${version} of this record; /m/${id} is the present one.`
}

async function toList(request: Request, link: Permalink, list: List, origin: string): Promise<Response> {
  if (link.version !== null)
    return refusal(404, `This belongs to the whole record: ${writePermalink({ ...link, version: null })}`)
  const [text, type] = (await list(link.id, origin)) ?? []
  return text === undefined || type === undefined
    ? refusal(404, absenceOf(link))
    : tagged(request, text, 200, { 'Content-Type': type })
}

/** What a merged record still answers for itself: what stood at its address before, and when; null for all else. */
async function ownPast(request: Request, link: Permalink, origin: string): Promise<Response | null> {
  if (link.suffix === 'timemap') return toList(request, link, LISTS.timemap, origin)
  const moment = request.headers.get('accept-datetime')
  if (moment === null) return null
  const then = versionAt(await meetingHistory(link.id), readHttpDate(moment))
  const stood = then === undefined ? null : await meetingVersion(link.id, then.version)
  return stood === null || stood.state === 'merged' ? null : toVersion(link, moment, origin)
}

/** To the record that a merged one lives on in: its page says where the reader came from. */
async function onward(
  request: Request,
  link: Permalink,
  survivor: string,
  named: NamedFormat | null,
): Promise<Response> {
  const there = { ...link, id: survivor }
  if (named === null && link.suffix === null) return toPage(request, there, null, { from: link.id })
  return redirection(307, writePermalink({ ...there, suffix: link.suffix }))
}

/** What a citation cites: the page tells what has changed since; other forms are of the version cited. */
async function citation(
  request: Request,
  link: Permalink,
  mark: string,
  named: NamedFormat | null,
): Promise<Response> {
  const found = await meetingById(link.id)
  if (found === null) return refusal(404, absenceOf({ ...link, version: null }))
  if (named === null && link.suffix === null) {
    const from = 'redirect' in found ? { from: link.id } : {}
    const id = 'redirect' in found ? found.redirect : link.id
    return toPage(request, { ...link, id, mark: null }, null, { ...from, cited: mark })
  }
  const cited = await citedVersion(link.id, mark)
  if (cited === null)
    return refusal(404, `No version of this record has the mark ${mark}. /m/${link.id} is the present one.`)
  return redirection(307, writePermalink({ ...link, mark: null, version: cited.version }))
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
