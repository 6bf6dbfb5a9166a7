/** What is doubtful about a record as a whole, and what was told without becoming one. */
import { isRemote, type MeetingEvent, type Stretch } from '../events/model'
import type { State } from '../events/scene'
import { type Finding, type Findings, finding, type Told } from './model'

/** Words beside which a word of cancelling is about the meeting. */
const REACH = 30

/** Where a sentence speaks of cancelling, near a word for a meeting. */
function cancelledAt({ scene }: Findings, { from, to }: Stretch, meeting: Stretch) {
  const { marks } = scene.document
  const told = [
    ...marks.phrasesWithin('cancelled', from, to),
    ...marks.within('verb', from, to).filter(({ value }) => value.class === 'cancel'),
  ]
  return told.find((mark) => Math.abs(mark.from - meeting.from) <= REACH)
}

/** What is doubtful about a record as a whole. */
export function issuesOfMeeting(findings: Findings, { event, draft }: Told): Finding[] {
  const found: Finding[] = []
  const cancelled = cancelledAt(findings, event.clause.sentence, event.kindAt)
  if (cancelled)
    found.push(
      finding(
        findings,
        'possible-cancellation',
        'It may have been cancelled: the text says so nearby.',
        cancelled,
      ),
    )
  const { marks } = findings.scene.document
  const { from, to } = event.clause.sentence
  const [putOff] = marks.phrasesWithin('postponed', from, to)
  if (event.postponed)
    found.push(
      finding(
        findings,
        'put-off',
        'Told as put off; its new day may be told elsewhere.',
        putOff ?? event.statusAt,
      ),
    )
  const remote = isRemote(draft.kind)
  const byVideo = draft.evidence.some(({ rule }) => rule === 'kind-video')
  if (!remote && !byVideo && draft.place === null && draft.focus)
    found.push(finding(findings, 'place-unknown', 'Nothing tells where it was or will be.', event.kindAt))
  if (event.passing && !draft.focus)
    found.push(
      finding(
        findings,
        'mentioned-in-passing',
        'Told by a noun in passing: it may be of no meeting in particular.',
        event.kindAt,
      ),
    )
  return found
}

/** Meetings told with too little to be a record, or with one side alone. */
export function leftOut(
  findings: Findings,
  kept: readonly MeetingEvent[],
  all: readonly MeetingEvent[],
  halves: State['halves'],
): Finding[] {
  const records = new Set(kept)
  const tooLittle = all
    .filter((event) => !records.has(event) && !event.passing && event.occasion?.relation !== 'session')
    .map(({ kindAt }) =>
      finding(
        findings,
        'meeting-left-out',
        'A meeting is told here, but too little of it to make a record.',
        kindAt,
      ),
    )
  const told = new Set(kept.flatMap(({ sentences }) => [...sentences]))
  const oneSided = halves
    .filter(({ sentence }) => !told.has(sentence))
    .filter(({ at }) => !findings.scene.document.marks.hasPhrase('negations', at.from - 1, at.from))
    .map(({ at, participants: [one] }) =>
      finding(
        findings,
        'one-side-untold',
        `${one?.person?.name ?? one?.party ?? 'Somebody'} met somebody here, and nothing tells whom.`,
        at,
      ),
    )
  return [...tooLittle, ...oneSided, ...cancelledAlone(findings, told)]
}

/** Sentences that tell of a meeting only that it was cancelled. */
function cancelledAlone(findings: Findings, told: ReadonlySet<number>): Finding[] {
  const { marks, sentences } = findings.scene.document
  return sentences.flatMap((sentence) => {
    if (told.has(sentence.index)) return []
    const [meeting] = [
      ...marks.within('meeting', sentence.from, sentence.to),
      ...marks.within('session', sentence.from, sentence.to),
    ]
    const cancelled = meeting && cancelledAt(findings, sentence, meeting)
    const message = 'A meeting seems to have been cancelled; no record was made of it.'
    return cancelled ? [finding(findings, 'possible-cancellation', message, cancelled)] : []
  })
}
