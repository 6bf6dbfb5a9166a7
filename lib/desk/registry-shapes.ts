/** What the desk's pages of the registry show; plain shapes, for the browser too. */
import { z } from 'zod'
import { changeSinceSchema } from '@/lib/editing/values'
import type { Contradiction } from '@/lib/registry/contradiction'
import type { FieldDifference } from '@/lib/registry/differences'
import { type Entry, type EntryKind, type EntryName, entrySchema } from '@/lib/registry/entry'
import type { Localised } from '@/lib/registry/schema'

export type RegistryLine = {
  slug: string
  name: Localised
  /** What an official or a place belongs to. */
  party: { slug: string; name: Localised } | null
  /** Of a session: its number, else the day it began. */
  session: number | string | null
  version: number
  decided: boolean
  meetings: number
}

/** What the files say that was not taken over, since people decided otherwise. */
export type ContradictionLine = Pick<Contradiction, 'code' | 'about'> & {
  /** Entries that the files alone know have no page: they do not stand. */
  entries: (EntryName & { stands: boolean })[]
}

export type RegistryList = {
  kind: EntryKind
  counts: { kind: EntryKind; count: number }[]
  lines: RegistryLine[]
  /** The slug to begin the next page after. */
  next: string | null
  contradictions: ContradictionLine[]
}

/** Names of what an entry speaks of, by sort and slug: `party ir`. */
export type NamesByKey = Readonly<Record<string, Localised>>

export type EntryVersionLine = {
  version: number
  /** What it was called then. */
  slug: string
  /** Null where the files made it. */
  actor: string | null
  reason: string
  at: string
  differences: FieldDifference[]
}

export type TaughtLine = {
  language: string
  text: string
  sourceId: string | null
  actor: string
  at: string
}

export type EntryPage = {
  name: EntryName
  entry: Entry
  version: number
  names: NamesByKey
  meetings: number
  taught: TaughtLine[]
  history: EntryVersionLine[]
  /** Those that are part of it now, and can be parted from it. */
  parts: { slug: string; actor: string; at: string }[]
}

/** An address that leads on: to another entry that this one is part of, or to what it is called now. */
export type LeadsOn = { leadsTo: string; ended: 'merged' | 'renamed' }

/** What the desk tells of an entry that changed meanwhile. */
export const entryMeanwhileSchema = z.object({
  version: z.int(),
  present: entrySchema,
  since: z.array(changeSinceSchema),
})
export type EntryMeanwhile = z.infer<typeof entryMeanwhileSchema>

/** What a change of the registry answers. */
export const entrySavedSchema = z.object({ kind: z.string(), slug: z.string(), version: z.int() })

export const faultsSchema = z.object({ faults: z.array(z.string()) })

/** What teaching a spelling answers: how many texts were read again, and how many records came out otherwise. */
export const taughtAnswerSchema = z.object({
  read: z.object({ texts: z.int(), records: z.int(), job: z.uuid().nullable() }),
})
