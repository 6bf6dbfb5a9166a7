/** What is doubtful about a record's days and session. */
import { intersect, onlyDay } from '../calendar/interval'
import type { ResolvedDate } from '../dates/model'
import type { IssueFigures } from '../draft'
import { label } from '../events/context'
import { daysOf, occasionOf } from '../events/days/occasion-days'
import { spanOf } from '../spans'
import { type Finding, type Findings, finding, type Told } from './model'

/** A year taken from so far away may be another. */
const FAR_DAYS = 183

/** Rules that choose a year which the words don't tell. */
const YEAR_RULES = new Set([
  'latest-before-publication',
  'next-after-publication',
  'year-of-neighbours',
  'year-by-weekday',
])

function spanOfDate({ scene }: Findings, date: ResolvedDate) {
  return date.span ? spanOf(scene.document, date.span) : null
}

/** As what a date was read, and as what it could be. */
function readAs({ edtf, alternatives }: Pick<ResolvedDate, 'edtf' | 'alternatives'>): IssueFigures {
  const others = [...new Set(alternatives)].filter((other) => other !== edtf)
  return { read: edtf, ...(others.length === 0 ? {} : { others }) }
}

function yearInferred(findings: Findings, date: ResolvedDate): Finding[] {
  if (!YEAR_RULES.has(date.rule)) return []
  const { reference } = findings.dated
  const from = date.interval.from ?? date.interval.to
  const near = reference && onlyDay(reference)
  const far = near === null || from === null || Math.abs(near - from) > FAR_DAYS
  const unsure = date.rule === 'year-of-neighbours' || date.rule === 'year-by-weekday'
  if (!far && !unsure) return []
  const others = date.alternatives.length > 0 ? ` It could also be ${date.alternatives.join(' or ')}.` : ''
  const message = `The year is not told; read as ${date.edtf}.${others}`
  return [finding(findings, 'year-inferred', message, spanOfDate(findings, date), readAs(date))]
}

function unproved(findings: Findings, date: ResolvedDate): Finding[] {
  if (date.rule !== 'hijri-day-unproved') return []
  const message = `A Hijri day is known to within a day; read as ${date.edtf}.`
  return [finding(findings, 'hijri-day-unproved', message, spanOfDate(findings, date), readAs(date))]
}

/** Days told that are known to nobody, and those that nobody told. */
function unknown(findings: Findings, { event, draft, date }: Told): Finding[] {
  if (date === null && event.date) {
    const message = `"${event.date.words}" tells a day, but nothing tells from which day it is reckoned.`
    const span = spanOf(findings.scene.document, event.date.span)
    return [finding(findings, 'unresolved-date', message, span, { words: event.date.words })]
  }
  if (date === null)
    return [finding(findings, 'date-unknown', 'Nothing tells when it was or will be.', event.kindAt)]
  if (draft.status === 'held' && draft.focus && onlyDay(date.interval) === null && draft.kind !== 'round')
    return [
      finding(
        findings,
        'date-not-exact',
        `The news of the dispatch, but its day is known only as ${date.edtf}.`,
        spanOfDate(findings, date),
        readAs(date),
      ),
    ]
  return []
}

function ofSession(findings: Findings, told: Told): Finding[] {
  const { event, date } = told
  const { occasion } = event
  if (!occasion || occasion.number === null) return []
  const { registry } = findings.scene.document.vocabulary
  const registered = occasionOf(registry, occasion)
  const name = `${occasion.series} ${occasion.number}`
  const found: Finding[] = []
  const { slip } = occasion.mention ?? {}
  if (slip !== undefined)
    found.push(
      finding(
        findings,
        'ordinal-corrected',
        `Told as number ${slip}, but everything else speaks of ${name}.`,
        occasion.at,
        { number: slip },
      ),
    )
  const days = findings.dated.overruled.get(event) ?? date
  if (registered && days && event.status === 'held' && intersect(daysOf(registered), days.interval) === null)
    found.push(
      finding(
        findings,
        'ordinal-contradicts-dates',
        `The text tells ${days.edtf}, but the registry has ${label(registered)} from ${registered.start} to ${registered.end}.`,
        spanOfDate(findings, days),
        { read: days.edtf, registered: `${registered.start}/${registered.end}` },
      ),
    )
  if (!registered && event.status === 'held' && registry.series[occasion.series]?.numbered)
    found.push(
      finding(findings, 'session-unregistered', `The registry does not hold ${name}.`, occasion.at, {
        number: occasion.number,
      }),
    )
  return found
}

/** What is doubtful about a record's days and session. */
export function issuesOfDays(findings: Findings, told: Told): Finding[] {
  const { date } = told
  const own = (date?.issues ?? []).map(({ code, message, span }) =>
    finding(
      findings,
      code,
      message,
      span ? spanOf(findings.scene.document, span) : null,
      date ? readAs(date) : {},
    ),
  )
  return [
    ...own,
    ...(date ? [...yearInferred(findings, date), ...unproved(findings, date)] : []),
    ...unknown(findings, told),
    ...ofSession(findings, told),
  ]
}
