/** A reading told to a person: each value, the words it came from, and how. */
import type { DraftEvidence, DraftMeeting, Reading } from './draft'

function line({ quote, basis, rule, explanation, start }: DraftEvidence): string {
  const words = quote.replace(/\s+/g, ' ')
  return `      “${words.length > 90 ? `${words.slice(0, 88)}…` : words}” (at ${start}, ${basis}, ${rule}) ${explanation}`
}

function explainMeeting(meeting: DraftMeeting, index: number): string {
  const of = (field: DraftEvidence['field'], pick: (one: DraftEvidence) => boolean = () => true) =>
    meeting.evidence.filter((one) => one.field === field && pick(one)).map(line)
  const { occasion } = meeting
  const lines = [
    `  ${index + 1}. ${meeting.kind}, ${meeting.status}${meeting.focus ? ', the news' : ''}`,
    ...of('kind'),
    ...of('status'),
    `    date: ${meeting.date ?? 'unknown'}`,
    ...of('date'),
    `    place: ${meeting.place ?? 'none'}`,
    ...of('place'),
    `    occasion: ${occasion ? `${occasion.series} ${occasion.number ?? 'without a number'} (${occasion.relation})` : 'none'}`,
    ...of('occasion'),
  ]
  meeting.participants.forEach((one, at) => {
    lines.push(
      `    participant: ${one.official ?? one.name ?? 'unnamed'} (${one.party ?? 'party unknown'}, ${one.capacity})${one.title ? `, ${one.title}` : ''}`,
    )
    lines.push(...of('participant', (evidence) => evidence.participant === at))
  })
  for (const topic of meeting.topics)
    lines.push(`    topic: ${topic}`, ...of('topic', (evidence) => evidence.topic === topic))
  return lines.join('\n')
}

/** The whole of a reading in English, for a terminal. */
export function explain(name: string, reading: Reading): string {
  const head = `${name}: ${reading.language ?? 'unknown language'}, published ${reading.article.published ?? 'unknown'} by ${reading.article.publisher ?? 'unknown'}`
  const issues = reading.issues.map((issue) => `  ! ${issue.code}: ${issue.message}`)
  return [head, ...reading.meetings.map(explainMeeting), ...issues].join('\n')
}
