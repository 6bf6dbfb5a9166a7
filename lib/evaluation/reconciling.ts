/** How rightly dispatches that tell the same meetings are brought together, by pairs of records. */

import type { DraftMeeting, Reading } from '@/lib/parser/draft'
import type { Comparable } from '@/lib/reconciling/match'
import { type Node, reconcile } from '@/lib/reconciling/reconcile'
import { intervalOf } from '@/lib/reconciling/stretches'
import type { Registry } from '@/lib/registry/schema'
import type { GoldCase, GoldMeeting } from './corpus'
import { scoreCase } from './score'

/** A record of a dispatch, `en-10#1`, by the place that it has among the dispatch's records. */
export type RecordName = string

/** A record to be brought together with others; `name` is null for what nobody asked for. */
export interface Told {
  name: RecordName | null
  node: Node
}

/** Records as an editor would file them. */
export function goldToTell(cases: readonly GoldCase[], registry: Registry): Told[] {
  const registered = new Set(registry.officials.map(({ slug }) => slug))
  return cases.flatMap((one) =>
    one.meetings.map((record, index) => ({
      name: `${one.name}#${index}`,
      node: { texts: new Set([one.name]), told: comparableOf(record, registry, registered) },
    })),
  )
}

/** The drafts of readings, each under the name of the record that it stands for. */
export function draftsToTell(cases: readonly GoldCase[], read: (one: GoldCase) => Reading): Told[] {
  return cases.flatMap((one) =>
    scoreCase(one, read(one)).pairings.flatMap(({ gold, draft }) =>
      draft
        ? [
            {
              name: gold ? `${one.name}#${one.meetings.indexOf(gold)}` : null,
              node: { texts: new Set([one.name]), told: { ...draft, days: intervalOf(draft.date) } },
            },
          ]
        : [],
    ),
  )
}

function comparableOf(record: GoldMeeting, registry: Registry, registered: ReadonlySet<string>): Comparable {
  return {
    kind: record.kind,
    status: record.status,
    place: record.place,
    days: intervalOf(record.date),
    occasion: record.occasion && { ...record.occasion, relation: relationOf(record, registry) },
    participants: record.participants.map(({ official, name, party }) => ({
      official: official !== null && registered.has(official) ? official : null,
      name: name ?? null,
      party: party ?? null,
      capacity: 'member',
      title: null,
    })),
  }
}

/** Records of the corpus leave it untold: a meeting of the kind that the series holds is a session where more than two sides are met, or none is told. */
function relationOf(
  { kind, occasion, participants }: GoldMeeting,
  { series }: Registry,
): NonNullable<DraftMeeting['occasion']>['relation'] {
  if (kind === 'round') return 'session'
  const own = occasion ? series[occasion.series] : undefined
  const sides = new Set(participants.map(({ party }) => party))
  return own?.kind === kind && (sides.size === 0 || sides.size > 2) ? 'session' : 'margins'
}

/** Pairs of records by their names, and how many of those that are there were brought together. */
export interface PairFigures {
  /** Pairs that are of one meeting, both of them told. */
  right: number
  /** Pairs that were brought together, and those of them that are of one meeting. */
  told: number
  found: number
  missed: string[]
  wrong: string[]
  /** Pairs that were left to a person. */
  leftOpen: string[]
}

const pairOf = (a: RecordName, b: RecordName) => [a, b].sort().join(' = ')
const pairsOf = (group: readonly RecordName[]) =>
  group.flatMap((a, index) => group.slice(index + 1).map((b) => pairOf(a, b)))

/** Compares the groups that reconciling makes with those that are known; drafts that stand for no record don't count. */
export function measureReconciling(
  told: readonly Told[],
  groups: readonly (readonly RecordName[])[],
): PairFigures {
  const names = new Set(told.map(({ name }) => name))
  const right = new Set(groups.flatMap((group) => pairsOf(group.filter((name) => names.has(name)))))
  const reconciled = reconcile(told.map(({ node }) => node))
  const namesOf = (indexes: readonly number[]) => indexes.flatMap((index) => told[index]?.name ?? [])
  const found = [...new Set(reconciled.groups.flatMap((group) => pairsOf(namesOf(group))))]
  const wrong = found.filter((pair) => !right.has(pair))
  return {
    right: right.size,
    told: found.length,
    found: found.length - wrong.length,
    missed: [...right].filter((pair) => !found.includes(pair)),
    wrong,
    leftOpen: reconciled.unsure.flatMap(({ a, b }) => pairsOf(namesOf([a, b]))),
  }
}

const share = (count: number, of: number) => (of > 0 ? count / of : 1)
export const precisionOf = ({ told, found }: PairFigures) => share(found, told)
export const recallOf = ({ right, found }: PairFigures) => share(found, right)
