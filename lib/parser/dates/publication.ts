/**
 * The day a dispatch was published: what the caller knows, what the page prints, what the text says
 * of its own day. What the page prints is checked against the weekdays that the text tells.
 */
import { addDays, type Day, describeDay, type Weekday, weekdayName, weekdayOf } from '../calendar/day'
import { parseEdtf, toEdtf } from '../calendar/edtf'
import { type DateInterval, onlyDay, singleDay } from '../calendar/interval'
import type { Bounds } from './bounds'
import type { DateExpression, DateIssue, ResolvedDate } from './model'
import {
  type Candidate,
  candidatesOf,
  daysApart,
  leadingWeekday,
  type PublicationEvidence,
  RANK,
  type Verdict,
  verdictOn,
  type Witness,
  witnessesOf,
} from './publication-evidence'

export type { PublicationEvidence } from './publication-evidence'

export interface Publication {
  /** What the page prints (`article.published`); implied where it prints nothing the text agrees with; null where nothing tells. */
  readonly printed: ResolvedDate | null
  /** The day that the text calls today: the printed one, or the next where the page ran on another clock. */
  readonly reference: DateInterval | null
  /** `given`, `stamp`, `today-told`, `page-clock`, or the rule of the bounds. */
  readonly rule: string
  readonly explanation: string
  /** Expressions that print a day of publication, the chosen one first; they date no event. */
  readonly stamps: readonly DateExpression[]
  readonly issues: readonly DateIssue[]
}

function publication(
  printed: ResolvedDate | null,
  reference: DateInterval | null,
  rule: string,
  explanation: string,
  stamps: readonly DateExpression[],
  issues: readonly DateIssue[],
): Publication {
  return { printed, reference, rule, explanation, stamps, issues }
}

function mismatchIssues(day: Day, witnesses: readonly Witness[]): DateIssue[] {
  return witnesses
    .filter((witness) => daysApart(day, witness) !== 0)
    .map(({ expression, weekday, offset }) => ({
      code: 'weekday-mismatch',
      message: `"${expression.words}" tells ${weekdayName(weekday)}, but from ${describeDay(day)} it would be ${weekdayName(weekdayOf(addDays(day, offset)))}.`,
      span: expression.span,
    }))
}

/** The page ran on another clock: the text's day is the one after the printed. */
function onAnotherClock(
  chosen: Candidate,
  weekday: Weekday,
  words: DateExpression,
  stamps: DateExpression[],
): Publication {
  const next = addDays(chosen.day, 1)
  const explanation = `The page prints ${describeDay(chosen.day)}, a ${weekdayName(weekdayOf(chosen.day))}, and the text says ${weekdayName(weekday)}: the page ran on another clock, the text's day is ${describeDay(next)}.`
  const issue: DateIssue = { code: 'page-clock', message: explanation, span: words.span }
  return publication(chosen.date, singleDay(next), 'page-clock', explanation, stamps, [issue])
}

function fromStamp(
  chosen: Candidate,
  verdict: Verdict,
  witnesses: readonly Witness[],
  evidence: PublicationEvidence,
  stamps: DateExpression[],
): Publication {
  const first = witnesses[0]
  if (verdict === 'another-clock' && first)
    return onAnotherClock(chosen, first.weekday, first.expression, stamps)
  const lead = leadingWeekday(evidence, chosen.day)

  const alone = witnesses.length === 0 && verdict === 'silent'
  if (alone && lead?.weekday != null && lead.weekday === weekdayOf(addDays(chosen.day, 1)))
    return onAnotherClock(chosen, lead.weekday, lead, stamps)
  const explanation = `The page prints "${chosen.expression.words}": ${describeDay(chosen.day)}.`
  // A weekday that the text tells leaves no doubt of the order of the figures.
  const doubts = chosen.date.issues.filter(({ code }) => code !== 'ambiguous-figures' || verdict !== 'agrees')
  const issues = [...doubts, ...mismatchIssues(chosen.day, witnesses)]
  return publication(chosen.date, singleDay(chosen.day), 'stamp', explanation, stamps, issues)
}

/** Nothing printed that the text agrees with: what its events tell. */
function fromEvents(told: Bounds, contradicted: Candidate | null, stamps: DateExpression[]): Publication {
  const issues = [...told.issues]
  if (contradicted)
    issues.push({
      code: 'stamp-contradicted',
      message: `The page prints ${describeDay(contradicted.day)}, but the text was not written then: ${told.explanation}`,
      span: contradicted.expression.span,
    })
  else
    issues.push({
      code: 'no-publication-date',
      message: `The page prints no day. ${told.explanation}`,
      span: null,
    })
  const { interval, edtf } = told
  const printed: ResolvedDate | null =
    interval === null || edtf === null
      ? null
      : {
          interval,
          edtf,
          basis: 'implied',
          rule: told.rule,
          explanation: told.explanation,
          span: null,
          words: null,
          calendar: null,
          alternatives: contradicted ? [contradicted.date.edtf] : [],
          issues: [],
        }
  return publication(printed, interval, told.rule, told.explanation, stamps, issues)
}

function fromGiven(
  edtf: string,
  interval: DateInterval,
  evidence: PublicationEvidence,
  stamps: DateExpression[],
): Publication {
  const explanation = `Whoever filed it gave ${edtf} as the day of publication.`
  const printed: ResolvedDate = {
    interval,
    edtf: toEdtf(interval) ?? edtf,
    basis: 'read',
    rule: 'given',
    explanation,
    span: null,
    words: null,
    calendar: null,
    alternatives: [],
    issues: [],
  }
  const day = onlyDay(interval)
  const witnesses = witnessesOf(evidence.expressions)
  if (day === null) return publication(printed, interval, 'given', explanation, stamps, [])
  const verdict = verdictOn(day, witnesses, null)
  const first = witnesses[0]
  if (verdict === 'another-clock' && first) {
    const next = addDays(day, 1)
    const why = `${explanation} The text says ${weekdayName(first.weekday)}: its own day is ${describeDay(next)}.`
    const issue: DateIssue = { code: 'page-clock', message: why, span: first.expression.span }
    return publication(printed, singleDay(next), 'page-clock', why, stamps, [issue])
  }
  return publication(printed, interval, 'given', explanation, stamps, mismatchIssues(day, witnesses))
}

/**
 * The day of publication: given, else the stamp that the text's own weekdays and events agree with
 * best (the day after it where the page ran on another clock), else what the events tell. A stamp
 * that they contradict, like a header with the day the page was fetched, loses to them.
 */
export function findPublication(evidence: PublicationEvidence): Publication {
  const witnesses = witnessesOf(evidence.expressions)
  const told = evidence.told?.interval ? evidence.told : null
  const ranked = candidatesOf(evidence)
    .map((candidate) => ({ candidate, verdict: verdictOn(candidate.day, witnesses, told) }))
    .sort(
      (a, b) =>
        RANK[b.verdict] - RANK[a.verdict] ||
        b.candidate.weight - a.candidate.weight ||
        a.candidate.day - b.candidate.day,
    )
  const stamps = [...new Set(ranked.map(({ candidate }) => candidate.expression))]
  const given = evidence.given === null ? null : parseEdtf(evidence.given)
  if (given && evidence.given !== null) return fromGiven(evidence.given, given, evidence, stamps)
  const best = ranked[0]
  if (best && !(best.verdict === 'at-odds' && told))
    return fromStamp(best.candidate, best.verdict, witnesses, evidence, stamps)
  if (told) return fromEvents(told, best?.candidate ?? null, stamps)
  return publication(null, null, 'none', 'Nothing tells when it was published.', stamps, [
    { code: 'no-publication-date', message: 'Nothing tells when it was published.', span: null },
  ])
}
