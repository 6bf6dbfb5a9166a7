import type { RegisteredOccasion } from '@/lib/registry/schema'
import { containsInterval, type DateInterval } from '../../calendar/interval'
import { headsLast, markEnding } from '../../cases'

import { type Context, registryOf } from '../context'
import { daysOf, nextNumber, occasionOf, sessionAround, sessionWithin } from '../days/occasion-days'
import { isOfSeveral, isRemote, type MeetingEvent, partyOf, sharesPerson } from '../model'

/** Numbers that the words leave out: by the date told, as the next one, as the one spoken of. */
export function numberOccasions(context: Context): void {
  const registry = registryOf(context)
  const { dated, current } = context
  for (const event of [...context.sessions, ...context.events]) {
    const { occasion } = event
    if (!occasion || occasion.number !== null) continue
    if (!registry.series[occasion.series]?.numbered) continue
    const relation = occasion.mention?.relation ?? null
    const date = dated.dates.get(event)?.interval ?? null
    const base = current?.occasion?.series === occasion.series ? current.occasion.number : null
    const told = relation === null || relation === 'same' ? toldNumber(context, occasion.series) : null
    const byDate = date && event.status === 'held' ? sessionAround(registry, occasion.series, date) : null
    if (relation === 'same' && base !== null) occasion.number = base
    else if (occasion.relation === 'margins' && told !== null) occasion.number = told
    else if (byDate) occasion.number = byDate.number
    else if (relation === 'next' && base !== null) occasion.number = base + 1
    else if (relation === 'previous' && base !== null) occasion.number = base - 1
    else if (event.status === 'planned' && date && sessionWithin(registry, occasion.series, date))
      occasion.number = sessionWithin(registry, occasion.series, date)?.number ?? null
    else if (event.status === 'planned' && dated.reference)
      occasion.number = nextNumber(registry, occasion.series, dated.reference)
    else if (base !== null) occasion.number = base
    else if (dated.reference && occasion.relation === 'margins')
      occasion.number = sessionAround(registry, occasion.series, dated.reference)?.number ?? null
  }
}

/** The number that a text gives a series wherever it gives one. */
function toldNumber({ scene }: Context, series: string): number | null {
  const numbers = new Set(scene.occasions.flatMap((one) => (one.series === series ? (one.number ?? []) : [])))
  const [only] = numbers
  return numbers.size === 1 ? (only ?? null) : null
}

/** Talks in a session's city on its days, among those told as there, were on its margins. */
export function placeOnMargins(context: Context): void {
  const { current, dated, events } = context
  const occasion = current?.occasion
  const registered = occasionOf(registryOf(context), occasion)
  if (!current || !occasion || !registered) return
  const days = daysOf(registered)
  const onMargins = events.filter(
    ({ occasion: one }) => one?.series === occasion.series && one.number === occasion.number,
  )
  for (const event of events) {
    if (event.occasion || isRemote(event.kind) || event.passing) continue
    // Talks on the eve of a session are none on its margins.
    if (
      headsLast(context.scene.document) &&
      context.scene.document.marks.hasPhrase('eve', event.clause.from, event.clause.to)
    )
      continue
    const date = dated.dates.get(event)
    if (date ? !containsInterval(days, date.interval) : event.background || tellsDayBefore(current)) continue
    const place = event.place?.slug ?? null
    if (place !== null && place !== registered.place) continue
    if (
      place === null &&
      event.dayOfSession === null &&
      ![current, ...onMargins].some((one) => sharesPerson(event, one))
    )
      continue
    event.occasion = {
      mention: null,
      series: occasion.series,
      number: occasion.number,
      relation: 'margins',
      at: null,
    }
  }
}

/** "met A on the margins of the Assembly. He also met B": what is told next as one more was there too. */
export function placeOneMore({ events, dated }: Context): void {
  for (const [index, event] of events.entries()) {
    const before = events[index - 1]
    const { occasion } = before ?? {}
    if (!before || occasion?.relation !== 'margins' || event.occasion || !event.another) continue
    const inPerson = !isRemote(event.kind)
    const near = event.clause.sentence.index - before.clause.sentence.index <= 2
    const [one, two] = [dated.dates.get(before)?.interval, dated.dates.get(event)?.interval]
    const sameDays = one === undefined || two === undefined || containsInterval(one, two)
    const there = event.place === null || before.place === null || event.place.slug === before.place.slug
    const [doer] = event.participants
    const again = before.participants.some(({ person }) => person !== null && person === doer?.person)
    if (inPerson && near && sameDays && there && again && event.status === before.status && !event.background)
      event.occasion = { ...occasion, mention: null, at: null }
  }
}

/** "A day earlier the summit was held": what is told without a day is of another than the session's. */
const tellsDayBefore = ({ date }: MeetingEvent) =>
  date?.telling.kind === 'anchored-day' && date.telling.offset !== 0

/** "toplantı marjında": on the margins of the meeting that is the news, where that is a session. */
export function placeOnMarginsOfNews({ scene, events }: Context): void {
  const { marks } = scene.document
  const news = events.find((event) => event.occasion?.relation === 'session' && event.status === 'held')
  if (!news?.occasion || !headsLast(scene.document)) return
  for (const event of events) {
    if (event === news || event.occasion || isRemote(event.kind)) continue
    const { from, to } = event.clause
    const told = marks
      .phrasesWithin('margins', from, to)
      .some((mark) => markEnding(scene.document, 'meeting', mark.from))
    if (told && event.clause.from > news.clause.from)
      event.occasion = { ...news.occasion, mention: null, relation: 'margins', at: null }
  }
}

/** Days before the first known session of a series are of none of its. */
const isBefore = ({ to }: DateInterval, known: readonly RegisteredOccasion[]) =>
  to !== null && known.length > 0 && known.every((one) => (daysOf(one).from ?? to) > to)

/** "at the Forum, the ministers' meeting in the Astana format": those of a series, on the margins of something else. */
function inTheirFormat({ scene: { document } }: Context, { kind, clause, occasion }: MeetingEvent): boolean {
  if (kind !== 'ministerial' || occasion?.relation !== 'margins') return false
  const { series } = document.vocabulary.registry
  return document.marks
    .within('series', clause.from, clause.to)
    .some(({ value: { slug } }) => slug !== occasion.series && series[slug]?.guarantors !== undefined)
}

/** A summit or ministerial told by its day alone is the session the registry has on that day. */
export function recogniseSessions(context: Context): void {
  const registry = registryOf(context)
  for (const event of context.events) {
    if (!isOfSeveral(event.kind)) continue
    if (event.occasion && !inTheirFormat(context, event)) continue
    const date = context.dated.dates.get(event)
    if (!date) continue
    for (const [series, { kind, members }] of Object.entries(registry.series)) {
      if (kind !== event.kind || !members || event.participants.length < 3) continue
      if (
        isBefore(
          date.interval,
          registry.occasions.filter((one) => one.series === series),
        )
      )
        continue
      if (!members.every((party) => event.participants.some((one) => partyOf(one) === party))) continue
      // With other states among them they met in another format; an organisation's envoy may be there too.
      const { parties } = context.scene.document.vocabulary.index
      const belongs = (party: string) =>
        members.includes(party) || (kind === 'ministerial' && parties.get(party)?.kind === 'organisation')
      if (!event.participants.every((one) => belongs(partyOf(one) ?? ''))) continue
      const found = sessionWithin(registry, series, date.interval)
      event.occasion = { mention: null, series, number: found?.number ?? null, relation: 'session', at: null }
    }
  }
}
