/** Shapes that tell a distance: so long ago, in so long, so long after something else. */
import { has, type Read, type Reader, readLean } from './grammar'
import type { Found, Shape } from './shapes-of-days'
import { figure, role } from './tokens'

type Quantity = Read<{ unit: 'day' | 'week' | 'month' | 'year'; amount: number | null }>

/** "سه روز", "أسبوعين", "3 أيام", "أيام" (some), and "أسبوع" (one) where `single` allows. */
function readQuantity(reader: Reader, at: number, single: boolean): Quantity | null {
  const dual = role(reader.tokens[at], 'dual')
  if (dual) return { unit: dual.unit, amount: 2, next: at + 1 }
  const alone = role(reader.tokens[at], 'unit')
  // "during the month of March": the word for the month only introduces its name.
  if (alone && single && has(reader.tokens[at + 1], 'month')) return null
  if (alone && single) {
    // "قبل عام 2020" is before a year, not a year ago.
    if (figure(reader.tokens[at + 1], 1000, 9999) !== null) return null
    return { unit: alone.unit, amount: alone.many ? null : 1, next: at + 1 }
  }
  const word = role(reader.tokens[at], 'amount')
  const amount = word ? word.value : figure(reader.tokens[at], 1, 99)
  const day = role(reader.tokens[at + 1], 'anchored-day')
  if (day && day.offset !== 0 && amount !== null)
    return { unit: 'day', amount: amount * day.offset, next: at + 2 }
  const unit = role(reader.tokens[at + 1], 'unit')
  return unit && (word !== null || amount !== null) ? { unit: unit.unit, amount, next: at + 2 } : null
}

function distance(start: number, quantity: Quantity, direction: -1 | 1, next = quantity.next): Found {
  return {
    start,
    next,
    telling: { kind: 'distance', unit: quantity.unit, amount: quantity.amount, direction },
    weekday: null,
  }
}

/** "بعد أسبوعين من (مكالمة)": how long before the news something was; with the "of" that leads to it. */
function sinceThen(start: number, { unit, amount, next }: Quantity): Found {
  const telling = { kind: 'distance', unit, amount, direction: -1, since: true } as const
  return { start, next: next + 1, telling, weekday: null }
}

/** "قبل 3 أيام", "سه روز پیش", "بعد أيام", "دو هفته دیگر". */
export const distanceShape: Shape = (reader, at) => {
  const { tokens } = reader
  if (has(tokens[at], 'ago-before', 'ahead-before')) {
    const quantity = readQuantity(reader, at + 1, true)
    if (!quantity || readLean(reader, quantity.next)) return null
    if (has(tokens[quantity.next], 'of')) {
      const told = has(tokens[at], 'ahead-before') && quantity.amount !== null
      return told ? sinceThen(at, quantity) : null
    }
    return distance(at, quantity, has(tokens[at], 'ago-before') ? -1 : 1)
  }
  if (has(tokens[at], 'morrow')) return sinceThen(at, { unit: 'day', amount: 1, next: at })
  // "неделю назад": one, where nothing counts it.
  const one = role(tokens[at], 'unit')
  if (one && !one.many && has(tokens[at + 1], 'ago-after'))
    return distance(at, { unit: one.unit, amount: 1, next: at + 1 }, -1, at + 2)
  const quantity = readQuantity(reader, at, false)
  if (!quantity || has(tokens[quantity.next + 1], 'not-after-lean')) return null
  // "سه روز قبل": the language has a word for the day before, and a number stands by it.
  if (has(tokens[quantity.next - 1], 'anchored-day') && quantity.amount !== null)
    return distance(at, { ...quantity, amount: Math.abs(quantity.amount) }, quantity.amount < 0 ? -1 : 1)
  if (has(tokens[quantity.next], 'ago-after')) return distance(at, quantity, -1, quantity.next + 1)
  if (has(tokens[quantity.next], 'ahead-after')) return distance(at, quantity, 1, quantity.next + 1)
  return null
}
