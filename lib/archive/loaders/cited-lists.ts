/** Citations of lists: the one to give, and the one that a reader has followed. */
import { today } from '@/lib/i18n/calendar'
import { cachedFromIndex } from '../cache'
import type { ListCitation } from '../dto'
import { type MeetingFilter, parameter, type SearchParams } from '../filter'
import { citedList, markOfList } from '../list-as-cited'

/** What was cited once stands: the list is what it was for as long as nothing of it changes. */
const keptMark = cachedFromIndex('list-mark', markOfList, (index, [filter]) => index.stampOf(filter))

const keptCited = cachedFromIndex('cited-list', citedList, (index, [filter], cited) => {
  if (cited.outcome === 'beyond') return index.edition
  const shown = cited.outcome === 'compared' ? [...cited.arrivals, ...cited.departures] : []
  const changes = shown.map(({ meeting }) => index.stampOfMeeting(meeting.id))
  return `${Math.max(index.stampOf(filter), ...changes)}.${index.registeredIn}`
})

/** The mark by which a list is cited as it stands, and what became of what the address's own mark cites. */
export async function listCitation(filter: MeetingFilter, parameters: SearchParams): Promise<ListCitation> {
  const told = parameter(parameters, 'cited')
  const [mark, cited] = await Promise.all([
    keptMark(filter, today()),
    told === undefined ? null : keptCited(filter, told.slice(0, LONGEST_MARK)),
  ])
  return { mark, cited }
}

/** No mark is longer. */
const LONGEST_MARK = 60
