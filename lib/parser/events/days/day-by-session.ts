/** The day of writing, from a session that the text tells by its own today. */
import { addDays, asDay, type Weekday, weekdayOf } from '../../calendar/day'
import { type Bounds, referenceFromSession, type SessionTelling } from '../../dates/bounds'
import type { DateExpression } from '../../dates/model'
import { label } from '../context'
import type { DatingInput } from './dating'
import { daysOf, occasionOf } from './occasion-days'

/** What weekday the text calls today, or what it is by the one that it calls yesterday or tomorrow. */
export function weekdayOfToday(expressions: readonly DateExpression[]): Weekday | null {
  const told = expressions.flatMap(({ telling, weekday, setting }) =>
    telling.kind === 'relative-day' && weekday !== null && setting.place === 'text'
      ? [{ offset: telling.offset, weekday }]
      : [],
  )
  const [first] = [...told].sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset))
  return first ? weekdayOf(addDays(asDay(first.weekday - weekdayOf(asDay(0))), -first.offset)) : null
}

/** The day of writing, from a session that the text tells by its own today. */
export function fromSession(input: DatingInput): Bounds | null {
  const { current, registry } = input
  const occasion = occasionOf(registry, current?.occasion)
  if (!current || !occasion) return fromPlanned(input) ?? fromMargins(input)
  const edges = [...current.asSession.edges, ...input.sessionEdges]
  // What is told of it with a day from today, by no word of beginning or ending, was on one of its days.
  const during = current.asSession.dates
    .filter((date) => edges.every((edge) => edge.date !== date))
    .map((date) => ({ edge: 'during' as const, date }))
  const past = current.clause.verb?.value.tense === 'past'
  const tellings: SessionTelling[] = [...edges, ...during].flatMap(({ edge, date }): SessionTelling[] => {
    // "begins on Monday" tells of one to come.
    if (date?.telling.kind === 'weekday' && past) return [{ edge, offset: null, weekday: date.weekday }]
    return tellingOf(edge, date)
  })
  tellings.push(
    ...input.sessionDays.map((day) => ({ edge: 'begin' as const, offset: 1 - day, weekday: null })),
  )
  const today = weekdayOfToday(input.expressions)
  if (
    tellings.length === 0 &&
    today !== null &&
    current.asSession.edges.length > 0 &&
    edges.every(({ edge }) => edge !== 'end')
  )
    tellings.push({ edge: 'during', offset: 0, weekday: today })
  if (tellings.length === 0) return null
  return referenceFromSession({
    session: daysOf(occasion),
    label: label(occasion),
    tellings,
    today,
  })
}

/** "The fifth round begins tomorrow": the day of writing, from a numbered session told to come on a day from today. */
function fromPlanned({ sessions, registry, expressions }: DatingInput): Bounds | null {
  for (const { occasion, date, status } of sessions) {
    if (status !== 'planned' || date?.telling.kind !== 'relative-day' || date.telling.offset < 1) continue
    const registered = occasionOf(registry, occasion)
    if (!registered) continue
    return referenceFromSession({
      session: daysOf(registered),
      label: label(registered),
      tellings: [{ edge: 'begin', offset: date.telling.offset, weekday: date.weekday }],
      today: weekdayOfToday(expressions),
    })
  }
  return null
}

/** The day of writing, from a meeting of "today" on the margins of a session whose days are known. */
function fromMargins({ events, registry, expressions, sessionEdges }: DatingInput): Bounds | null {
  for (const { occasion, date, status, background } of events) {
    if (occasion?.relation !== 'margins' || status !== 'held' || background) continue
    if (date?.telling.kind !== 'relative-day') continue
    const registered = occasionOf(registry, occasion)
    if (!registered) continue
    return referenceFromSession({
      session: daysOf(registered),
      label: label(registered),
      tellings: [
        { edge: 'during', offset: date.telling.offset, weekday: date.weekday },
        ...sessionEdges.flatMap(({ edge, date: told }) => tellingOf(edge, told)),
      ],
      today: weekdayOfToday(expressions),
    })
  }
  return null
}

const tellingOf = (edge: SessionTelling['edge'], date: DateExpression | null): SessionTelling[] =>
  date?.telling.kind === 'relative-day' ? [{ edge, offset: date.telling.offset, weekday: date.weekday }] : []

/** A session told as begun, and by nothing as ended. */
export const hasBegun = ({ current, sessionEdges }: DatingInput) => {
  const edges = [...(current?.asSession.edges ?? []), ...sessionEdges]
  return edges.some(({ edge }) => edge === 'begin') && edges.every(({ edge }) => edge !== 'end')
}
