/** A record as something to cite, for the reference managers' forms. */
import type { CslItem } from '@citation-js/core'
import type { MeetingRecord } from '@/lib/archive/dto'
import { type Addresses, citationId, nameOf, titleOf } from './wording'

/** @param escaped makes a text safe in the form that will carry it */
export function citationOf(
  record: MeetingRecord,
  addresses: Addresses,
  escaped: (text: string) => string = (text) => text,
): CslItem {
  const [year = 0, month = 0, day = 0] = record.changedAt.slice(0, 10).split('-').map(Number)
  const edtf = record.date.edtf === null ? '' : ` EDTF ${record.date.edtf}.`
  const state = record.state === 'withdrawn' ? ' Withdrawn.' : ''
  return {
    id: citationId(record),
    type: 'webpage',
    title: escaped(titleOf(record)),
    author: [{ literal: 'Mahzar' }],
    issued: { 'date-parts': [[year, month, day]] },
    note: escaped(`Version ${record.version}.${edtf}${state}`),
    ...(record.topics.length === 0 ? {} : { keyword: escaped(record.topics.map(nameOf).join(',')) }),
    URL: addresses.record,
  }
}
