import type { MeetingRecord } from '@/lib/archive/dto'
import {
  type Addresses,
  cityOf,
  dateInWords,
  kindInWords,
  nameOf,
  occasionInWords,
  oneLine,
  participantName,
  titleOf,
} from './wording'

type Line = [label: string, value: string]

function dateLines({ date }: MeetingRecord): Line[] {
  if (date.edtf === null) return [['When', 'not known']]
  const words = date.words === null ? '' : `, “${oneLine(date.words)}”`
  return [['When', `${dateInWords(date.edtf)} (EDTF ${date.edtf}, ${date.basis ?? 'read'}${words})`]]
}

function whereLines(record: MeetingRecord): Line[] {
  const city = cityOf(record)
  if (record.place === null || city === null) return []
  const now = nameOf(record.place)
  return [['Where', now === city ? city : `${city} (now ${now})`]]
}

function whoLines({ participants }: MeetingRecord): Line[] {
  return participants.map((participant) => {
    const { titleAsTold, party, capacity } = participant
    const name = participantName(participant)
    const about = [
      titleAsTold !== null && oneLine(titleAsTold) !== name ? oneLine(titleAsTold) : null,
      party === null || name === `Delegation of ${nameOf(party)}` ? null : nameOf(party),
      capacity === 'member' ? null : capacity,
    ].filter((part) => part !== null)
    return ['Who', about.length === 0 ? name : `${name} (${about.join('; ')})`]
  })
}

function occasionLines({ occasion, occasionRelation }: MeetingRecord): Line[] {
  if (occasion === null) return []
  const relation = occasionRelation === 'margins' ? ' (on its margins)' : ''
  return [['Occasion', occasionInWords(occasion) + relation]]
}

function stateLines({ state, withdrawnReason, mergedInto, sample }: MeetingRecord): Line[] {
  const lines: Line[] = []
  if (state === 'withdrawn') lines.push(['State', `withdrawn: ${oneLine(withdrawnReason ?? '')}`])
  if (state === 'merged') lines.push(['State', `merged into ${mergedInto}`])
  if (sample) lines.push(['Note', 'read from sample dispatches, written to show the archive'])
  return lines
}

function sourceLines({ sources }: MeetingRecord, addresses: Addresses): Line[] {
  return sources.map(({ id, title, publisher, published, language }) => [
    'Source',
    [
      publisher && nameOf(publisher),
      title && `“${oneLine(title)}”`,
      published,
      language,
      addresses.source(id),
    ]
      .filter(Boolean)
      .join(', '),
  ])
}

/** The evidence of each value: which words, where in which source, and how the value follows. */
function evidenceLines({ evidence, participants }: MeetingRecord): Line[] {
  return evidence.map(({ field, participant, topic, sourceId, start, end, quote, basis, rule }) => {
    const whose = participant === null ? undefined : participants[participant]
    const of = whose ? ` (${participantName(whose)})` : topic ? ` (${topic})` : ''
    return ['Evidence', `${field}${of}: “${oneLine(quote)}” [${sourceId} ${start}–${end}, ${basis}, ${rule}]`]
  })
}

/** The whole record for a person to read, a field a line, in UTF-8. */
export function writePlainText(record: MeetingRecord, addresses: Addresses): string {
  const lines: Line[] = [
    ['Kind', `${kindInWords(record)}, ${record.status}`],
    ...stateLines(record),
    ...dateLines(record),
    ...whereLines(record),
    ...occasionLines(record),
    ...whoLines(record),
    ...(record.topics.length === 0 ? [] : [['Topics', record.topics.map(nameOf).join(', ')] satisfies Line]),
    ...sourceLines(record, addresses),
    ['Permalink', addresses.record],
    ['Version', `${record.version}, ${record.changedAt}, ${record.review}`],
    ...evidenceLines(record),
  ]
  return `${titleOf(record)}\n\n${lines.map(([label, value]) => `${label}: ${value}`).join('\n')}\n`
}
