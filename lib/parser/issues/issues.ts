/**
 * What a person should look at: of each record, and of the dispatch. Last of all passes, since what
 * one of them left open another may have found.
 */
import type { DraftIssue } from '../draft'
import type { MeetingEvent } from '../events/model'
import type { State } from '../events/scene'
import { spanOf } from '../spans'
import type { Findings, Told } from './model'
import { issuesOfDays } from './of-days'
import { issuesOfMeeting, leftOut } from './of-meetings'
import { issuesOfPeople } from './of-people'

const keyOf = ({ code, meeting, span, message }: DraftIssue) =>
  JSON.stringify([code, meeting, span?.start, message])

function ofDispatch({ scene, dated }: Findings, records: readonly Told[]): DraftIssue[] {
  const { printed } = dated.publication
  const published = dated.publication.issues.map(({ code, message, span }) => ({
    code,
    message,
    figures: printed === null ? {} : { read: printed.edtf },
    span: span ? spanOf(scene.document, span) : null,
    meeting: null,
  }))
  if (records.length > 0) return published
  return [
    ...published,
    { code: 'no-meeting-read', message: 'No meeting was read in this text.', span: null, meeting: null },
  ]
}

/**
 * All issues of a reading, those of the dispatch first, then record by record.
 *
 * @param all every meeting told, those that make a record among them
 */
export function issuesOf(
  findings: Findings,
  records: readonly Told[],
  all: readonly MeetingEvent[],
  halves: State['halves'],
): DraftIssue[] {
  const kept = records.map(({ event }) => event)
  const issues: DraftIssue[] = [
    ...ofDispatch(findings, records),
    ...leftOut(findings, kept, all, halves),
    ...records.flatMap((told, meeting) =>
      [
        ...issuesOfMeeting(findings, told),
        ...issuesOfDays(findings, told),
        ...issuesOfPeople(findings, told),
      ].map((one) => ({ ...one, meeting })),
    ),
  ]
  return [...new Map(issues.map((issue) => [keyOf(issue), issue])).values()]
}
