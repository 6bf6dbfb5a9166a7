/** How what one source tells stands to what the record shows, field by field. */
import { boundsOf } from '@/lib/i18n/edtf'
import type { ComparedField, MeetingValues, Participant, Standing } from './dto'

/** Nothing said on either side counts as the same. */
function ofValues(told: string | null, shown: string | null): Standing {
  if (told === shown) return 'same'
  if (told === null) return 'silent'
  return shown === null ? 'more' : 'differs'
}

function ofLists(told: readonly string[], shown: readonly string[]): Standing {
  const [mine, theirs] = [new Set(told), new Set(shown)]
  const extra = told.some((one) => !theirs.has(one))
  const missing = shown.some((one) => !mine.has(one))
  if (told.length === 0 && missing) return 'silent'
  if (extra) return missing ? 'differs' : 'more'
  return missing ? 'less' : 'same'
}

/** A source that tells a wider stretch of days around the record's agrees with it, but tells less. */
function ofDates(told: MeetingValues['date'], shown: MeetingValues['date']): Standing {
  const plain = ofValues(told.edtf, shown.edtf)
  if (plain !== 'differs' || told.edtf === null || shown.edtf === null) return plain
  const [mine, theirs] = [boundsOf(told.edtf), boundsOf(shown.edtf)]
  if (mine === null || theirs === null) return 'differs'
  if (mine.first === theirs.first && mine.last === theirs.last) return 'same'
  const holds = (outer: typeof mine, inner: typeof mine) =>
    (outer.first === null || (inner.first !== null && outer.first <= inner.first)) &&
    (outer.last === null || (inner.last !== null && inner.last <= outer.last))
  if (holds(mine, theirs)) return 'less'
  return holds(theirs, mine) ? 'more' : 'differs'
}

/** Somebody by what makes them the same in two accounts: the registered person, else party and words. */
function personKey({ official, nameAsTold, titleAsTold, party }: Participant): string {
  if (official) return official.slug
  return [party?.slug ?? '', nameAsTold ?? titleAsTold ?? ''].join('|')
}

function occasionKey({ occasion, occasionRelation }: MeetingValues): string | null {
  return occasion && [occasion.series.slug, occasion.number ?? '', occasionRelation].join('|')
}

const COMPARE: Record<ComparedField, (told: MeetingValues, shown: MeetingValues) => Standing> = {
  participants: (told, shown) => ofLists(told.participants.map(personKey), shown.participants.map(personKey)),
  date: (told, shown) => ofDates(told.date, shown.date),
  place: (told, shown) => ofValues(told.place?.slug ?? null, shown.place?.slug ?? null),
  occasion: (told, shown) => ofValues(occasionKey(told), occasionKey(shown)),
  kind: (told, shown) => ofValues(told.kind, shown.kind),
  status: (told, shown) => ofValues(told.status, shown.status),
  topics: (told, shown) =>
    ofLists(
      told.topics.map(({ slug }) => slug),
      shown.topics.map(({ slug }) => slug),
    ),
}

/** The standing of each field of an account. */
export function standingOf(told: MeetingValues, shown: MeetingValues): Record<ComparedField, Standing> {
  const entry = (field: ComparedField) => COMPARE[field](told, shown)
  return {
    participants: entry('participants'),
    date: entry('date'),
    place: entry('place'),
    occasion: entry('occasion'),
    kind: entry('kind'),
    status: entry('status'),
    topics: entry('topics'),
  }
}
