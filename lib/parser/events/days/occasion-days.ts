/** What the registry knows of sessions: their days, their places, which comes after which. */
import type { RegisteredOccasion, Registry } from '@/lib/registry/schema'
import { dayOfIso } from '../../calendar/day'
import { type DateInterval, intersect } from '../../calendar/interval'

/** The session that a text tells by its series and its number, as the registry has it; null where it has none. */
export function occasionOf(
  registry: Registry,
  told: { series: string; number: number | null } | null | undefined,
): RegisteredOccasion | null {
  if (!told || told.number === null) return null
  return registry.occasions.find((one) => one.series === told.series && one.number === told.number) ?? null
}

/** Where all sessions of a series are held; null where they move about. */
export function placeOfSeries(registry: Registry, series: string): string | null {
  const places = new Set(registry.occasions.flatMap((one) => (one.series === series ? [one.place] : [])))
  const [place] = places
  return places.size === 1 ? (place ?? null) : null
}

export const daysOf = (occasion: RegisteredOccasion): DateInterval => ({
  from: dayOfIso(occasion.start),
  to: dayOfIso(occasion.end),
})

/** The session of a series that was held in an interval, where it is one only. */
export function sessionWithin(
  registry: Registry,
  series: string,
  interval: DateInterval,
): RegisteredOccasion | null {
  const found = registry.occasions.filter(
    (one) => one.series === series && intersect(daysOf(one), interval) !== null,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The first numbered session of a series after a day. */
export function nextNumber(registry: Registry, series: string, reference: DateInterval): number | null {
  const day = reference.from ?? reference.to
  if (day === null) return null
  const past = registry.occasions.filter(
    (one) => one.series === series && one.number !== null && (dayOfIso(one.start) ?? day) <= day,
  )
  const last = Math.max(0, ...past.map((one) => one.number ?? 0))
  return last === 0 ? null : last + 1
}

/** The General Assembly's session of an autumn opens in September and is spoken of until the next: by its days, widened. */
export function sessionAround(
  registry: Registry,
  series: string,
  interval: DateInterval,
): RegisteredOccasion | null {
  const exact = sessionWithin(registry, series, interval)
  if (exact) return exact
  const near = registry.occasions.filter((one) => {
    const days = daysOf(one)
    if (one.series !== series || days.from === null || days.to === null) return false
    const around = { from: dayOfIso(shift(one.start, -30)), to: dayOfIso(shift(one.end, 60)) }
    return intersect(around, interval) !== null
  })
  return near.length === 1 ? (near[0] ?? null) : null
}

function shift(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
