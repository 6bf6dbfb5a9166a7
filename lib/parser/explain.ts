/** A reading told to a person: by meeting each value, the words it came from, the rule and how sure it is. */
import type { DraftEvidence, DraftIssue, DraftMeeting, DraftPosition, Reading } from './draft'

const LONGEST = 90

function inWords(quote: string): string {
  const words = quote.replace(/\s+/g, ' ')
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 2)}…` : words}”`
}

const lineOf = ({ quote, basis, rule, explanation, start }: DraftEvidence) =>
  `      ${inWords(quote)} (at ${start}, ${basis}, ${rule}) ${explanation}`

const issueLine = ({ code, message, span }: DraftIssue) =>
  `${code}: ${message}${span ? ` ${inWords(span.quote)} (at ${span.start})` : ''}`

function participantLines({ participants }: DraftMeeting, of: Cited): string[] {
  return participants.flatMap(({ official, name, party, capacity, title }, at) => [
    `    participant: ${official ?? name ?? 'unnamed'} (${party ?? 'party unknown'}, ${capacity}${official === null && name !== null ? ', not registered' : ''})${title ? `, ${title}` : ''}`,
    ...of('participant', (evidence) => evidence.participant === at),
  ])
}

function positionLines({ positions }: DraftMeeting): string[] {
  const speaker = ({ official, name, party }: DraftPosition) => official ?? name ?? party ?? 'those who met'
  return positions.map(
    (one) =>
      `    position: ${speaker(one)} ${one.stance}${one.topic ? ` (${one.topic})` : ''}: ${inWords(one.quote)} (at ${one.start}, ${one.rule})`,
  )
}

type Cited = (field: DraftEvidence['field'], pick?: (one: DraftEvidence) => boolean) => string[]

function explainMeeting(meeting: DraftMeeting, index: number, issues: readonly DraftIssue[]): string {
  const of: Cited = (field, pick = () => true) =>
    meeting.evidence.filter((one) => one.field === field && pick(one)).map(lineOf)
  const { occasion, confidence } = meeting
  const sure = confidence === null ? '' : `, ${Math.round(100 * confidence)} % sure`
  return [
    `  ${index + 1}. ${meeting.kind}, ${meeting.status}${meeting.focus ? ', the news' : ''}${sure}`,
    ...of('kind'),
    ...of('status'),
    `    date: ${meeting.date ?? 'unknown'}`,
    ...of('date'),
    `    place: ${meeting.place ?? 'none'}`,
    ...of('place'),
    `    occasion: ${occasion ? `${occasion.series} ${occasion.number ?? 'without a number'} (${occasion.relation})` : 'none'}`,
    ...of('occasion'),
    ...participantLines(meeting, of),
    ...meeting.topics.flatMap((topic) => [
      `    topic: ${topic}`,
      ...of('topic', (evidence) => evidence.topic === topic),
    ]),
    ...positionLines(meeting),
    ...issues.map((issue) => `    ! ${issueLine(issue)}`),
  ].join('\n')
}

/** The whole of a reading in English, for a terminal. */
export function explain(name: string, reading: Reading): string {
  const { language, article, meetings, issues } = reading
  const head = `${name}: ${language ?? 'unknown language'}, published ${article.published ?? 'unknown'} by ${article.publisher ?? 'unknown'}`
  const about = (meeting: number | null) => issues.filter((issue) => issue.meeting === meeting)
  return [
    head,
    ...meetings.map((meeting, index) => explainMeeting(meeting, index, about(index))),
    ...about(null).map((issue) => `  ! ${issueLine(issue)}`),
  ].join('\n')
}
