/**
 * Which meeting each account is of once a dispatch is filed: those of the new dispatch, and those on
 * file that it sheds another light on. A pure function of what is on file and what is told.
 */

import type { MatchReason } from '@/lib/reconciling/match'
import { type Link, type Node, type Reconciled, reconcile } from '@/lib/reconciling/reconcile'
import { intervalOf } from '@/lib/reconciling/stretches'
import type { AccountOnFile, OnFile } from './on-file'

/** One draft of the dispatch, with the meeting it tells. */
export type FiledAccount = AccountOnFile & { meetingId: string; isNew: boolean; reasons: MatchReason[] }

/** A meeting whose accounts are others than before. */
export interface Regrouped {
  id: string
  /** Null for one that was not on file. */
  onFile: OnFile | null
  accounts: AccountOnFile[]
}

export interface Moved {
  account: AccountOnFile
  from: string
  to: string
  reasons: MatchReason[]
}

/** A draft of the dispatch, by its place among those filed, that may be another meeting too, and why a person has to say so. */
export interface Unsure {
  ordinal: number
  meetingId: string
  link: Link
}

export interface Assignment {
  filed: FiledAccount[]
  regrouped: Regrouped[]
  /** Accounts on file that another meeting has now. */
  moved: Moved[]
  /** Records that turned out to be of one meeting with another, in which they live on. */
  merged: { onFile: OnFile; into: string }[]
  unsure: Unsure[]
}

interface Entry {
  node: Node
  /** Null where it is of the dispatch being filed. */
  onFile: OnFile | null
  accounts: AccountOnFile[]
}

/** Entries of one meeting, the id that it has, and the meetings on file that live on in it. */
interface Group {
  id: string
  entries: Entry[]
  heirOf: OnFile[]
}

const nodeOf = ({ draft, textHash }: AccountOnFile, onFile: OnFile | null): Node => ({
  told: { ...draft, days: intervalOf(draft.date) },
  texts: new Set([textHash]),
  ...(onFile && { record: onFile.id, apartFrom: onFile.apartFrom }),
})

/** A record that a person decided on is one thing, whatever its accounts tell; others are as many as these. */
function entriesOf(onFile: OnFile): Entry[] {
  const { decided, accounts, told, id: record, apartFrom } = onFile
  if (!decided)
    return accounts.map((account) => ({ node: nodeOf(account, onFile), onFile, accounts: [account] }))
  const texts = new Set(accounts.map(({ textHash }) => textHash))
  return [{ node: { told, texts, decided, record, apartFrom }, onFile, accounts }]
}

/**
 * Assigns accounts to meetings.
 *
 * @param newId makes the id of a meeting that is not on file
 */
export function assign(
  told: readonly AccountOnFile[],
  related: readonly OnFile[],
  newId: () => string,
): Assignment {
  const entries: Entry[] = [
    ...told.map((account) => ({ node: nodeOf(account, null), onFile: null, accounts: [account] })),
    ...related.flatMap(entriesOf),
  ]
  const reconciled = reconcile(entries.map(({ node }) => node))
  const groups = groupsOf(reconciled, entries, related, newId)
  const groupOf = new Map(groups.flatMap((group) => group.entries.map((entry) => [entry, group] as const)))
  const reasons = reasonsByEntry(reconciled, entries)
  const filed = entries.slice(0, told.length).flatMap((entry): FiledAccount[] => {
    const group = groupOf.get(entry)
    if (!group) return []
    const isNew = group.heirOf.length === 0
    return entry.accounts.map((account) => ({
      ...account,
      meetingId: group.id,
      isNew,
      reasons: isNew ? [] : (reasons.get(entry) ?? []),
    }))
  })
  return {
    filed,
    ...changesOf(groups, reasons),
    unsure: unsureOf(reconciled, told.length, (index) => {
      const entry = entries[index]
      return entry && groupOf.get(entry)?.id
    }),
  }
}

/** A meeting lives on where most of its accounts are; of several that live on in one, a decided or else the oldest gives its id. */
function groupsOf(
  { groups }: Reconciled,
  entries: readonly Entry[],
  related: readonly OnFile[],
  newId: () => string,
): Group[] {
  const made = groups.map(
    (group): Group => ({
      id: '',
      entries: group.flatMap((index) => entries[index] ?? []),
      heirOf: [],
    }),
  )
  for (const onFile of related) {
    const share = ({ entries }: Group) =>
      entries
        .filter((entry) => entry.onFile === onFile)
        .reduce((sum, { accounts }) => sum + accounts.length + 1, 0)
    const heir = made.reduce<Group | null>(
      (best, group) => (share(group) > (best ? share(best) : 0) ? group : best),
      null,
    )
    heir?.heirOf.push(onFile)
  }
  return made.map((group) => {
    const heirOf = group.heirOf.toSorted(
      (a, b) =>
        Number(b.decided) - Number(a.decided) ||
        a.createdAt.getTime() - b.createdAt.getTime() ||
        (a.id < b.id ? -1 : 1),
    )
    return { ...group, heirOf, id: heirOf[0]?.id ?? newId() }
  })
}

function changesOf(
  groups: readonly Group[],
  reasons: ReadonlyMap<Entry, MatchReason[]>,
): Pick<Assignment, 'regrouped' | 'moved' | 'merged'> {
  const moved = groups.flatMap(({ id, entries }) =>
    entries.flatMap((entry) =>
      entry.onFile && entry.onFile.id !== id
        ? entry.accounts.map((account) => ({
            account,
            from: entry.onFile?.id ?? '',
            to: id,
            reasons: reasons.get(entry) ?? [],
          }))
        : [],
    ),
  )
  const left = new Set(moved.map(({ from }) => from))
  const regrouped = groups
    .filter(({ id, entries }) => left.has(id) || entries.some(({ onFile }) => onFile?.id !== id))
    .map(({ id, entries, heirOf }) => ({
      id,
      onFile: heirOf[0] ?? null,
      accounts: entries.flatMap(({ accounts }) => accounts),
    }))
  const merged = groups.flatMap(({ id, heirOf }) => heirOf.slice(1).map((onFile) => ({ onFile, into: id })))
  return { regrouped, moved, merged }
}

/** For each entry, the reasons of what speaks most for its being where it is. */
function reasonsByEntry({ links }: Reconciled, entries: readonly Entry[]): Map<Entry, MatchReason[]> {
  const found = new Map<Entry, MatchReason[]>()
  for (const link of links.toSorted((a, b) => b.weight - a.weight))
    for (const index of [link.a, link.b]) {
      const entry = entries[index]
      if (entry && !found.has(entry)) found.set(entry, link.reasons)
    }
  return found
}

/** The first entries are the dispatch's own drafts. */
function unsureOf(
  { unsure }: Reconciled,
  own: number,
  idOf: (index: number) => string | undefined,
): Unsure[] {
  return unsure.flatMap((link) => {
    const [ordinal, other] = link.a < own ? [link.a, link.b] : [link.b, link.a]
    const meetingId = idOf(other)
    return ordinal < own && meetingId !== undefined ? [{ ordinal, meetingId, link }] : []
  })
}
