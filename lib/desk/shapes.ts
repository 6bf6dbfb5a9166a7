/** What the desk's pages and its commands tell each other; plain shapes, for the browser too. */
import { z } from 'zod'
import { type Doubt, type MeetingRecord, meetingRecordSchema, type RevisionLine } from '@/lib/archive/dto'
import type { Actor } from '@/lib/auth/actor'
import type { DeskRole } from '@/lib/auth/roles'
import type { RecordValues } from '@/lib/editing/values'
import type { EvidenceField } from '@/lib/parser/draft'
import type { EntryKind } from '@/lib/registry/entry'
import { type Localised, languageSchema, localisedSchema } from '@/lib/registry/schema'

/** Who may see each page of the desk, by its path below `/LOCALE/desk`. */
export const DESK_PAGES = {
  '': 'reader',
  account: 'reader',
  file: 'editor',
  jobs: 'editor',
  'jobs/[id]': 'editor',
  'meetings/[id]': 'editor',
  'pairs/[first]/[second]': 'reader',
  'meetings/[id]/attach': 'editor',
  'meetings/[id]/split': 'editor',
  'meetings/[id]/merge': 'editor',
  'meetings/[id]/preview': 'editor',
  reparse: 'editor',
  registry: 'reader',
  'registry/new': 'editor',
  'registry/[kind]/[slug]': 'reader',
  'registry/[kind]/[slug]/merge': 'administrator',
  'sources/[id]': 'editor',
  'sources/[id]/record': 'editor',
  unread: 'editor',
  people: 'administrator',
  log: 'administrator',
} as const satisfies Record<string, DeskRole>
export type DeskPage = keyof typeof DESK_PAGES

/** The pages that the desk offers, in their order; the others are reached through them. */
export const deskPages = [
  '',
  'file',
  'jobs',
  'unread',
  'reparse',
  'registry',
  'people',
  'log',
  'account',
] as const satisfies readonly DeskPage[]

/** Somebody at the desk, and the pages that their role opens. */
export type AtDesk = { actor: Actor; pages: readonly (typeof deskPages)[number][] }
export type Admission = (AtDesk & { allowed: true }) | (AtDesk & { allowed: false; needed: DeskRole })

/** A page of the desk, with its query where it has one; the start page's is its query alone. */
export function deskPath(locale: string, page: string): string {
  return page === '' || page.startsWith('?') ? `/${locale}/desk${page}` : `/${locale}/desk/${page}`
}

/** Where two records are compared that may be of one meeting, in whichever order they are given. */
export function sameMeetingPath(locale: string, one: string, other: string): string {
  return deskPath(locale, `pairs/${one < other ? `${one}/${other}` : `${other}/${one}`}`)
}

/** Where two records are made one, the first living on. */
export function mergePath(locale: string, id: string, other: string): string {
  return deskPath(locale, `meetings/${id}/merge?${new URLSearchParams({ with: other })}`)
}

/** The page of an entry of the registry, after the language. */
export function entryPath(kind: EntryKind, slug: string): string {
  return `/desk/registry/${kind}/${slug}`
}

/** Where a command is posted to. */
export function commandPath(command: string): string {
  return `/api/desk/${command}`
}

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown(), next: z.string().optional() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    fields: z.array(z.object({ path: z.string(), code: z.string() })).default([]),
    details: z.unknown().optional(),
    retryAfterSeconds: z.number().optional(),
  }),
])
/** What the desk answers a script; `offline` where it was not reached. */
export type CommandAnswer = z.infer<typeof answerSchema>

/** Gives a command from a page of the desk. Never throws: what cannot be reached answers `offline`. */
export function sendCommand(command: string, input: unknown): Promise<CommandAnswer> {
  return send(command, JSON.stringify(input), { 'Content-Type': 'application/json' })
}

/** As `sendCommand`, with files, and with fields of which null ones are left out. */
export function sendFiles(
  command: string,
  files: readonly File[],
  fields: Readonly<Record<string, string | null>>,
): Promise<CommandAnswer> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== null) form.append(name, value)
  for (const file of files) form.append('files', file)
  return send(command, form, { Accept: 'application/json' })
}

async function send(
  command: string,
  body: BodyInit,
  headers: Record<string, string>,
): Promise<CommandAnswer> {
  try {
    const answer = await fetch(commandPath(command), { method: 'POST', headers, body })
    return answerSchema.parse(await answer.json())
  } catch {
    return { ok: false, code: 'offline', fields: [] }
  }
}

/** What the record editor shows: the record, what each source says, and what reading was unsure of. */
export const editorSourceSchema = meetingRecordSchema.shape.sources.element.extend({ text: z.string() })
export type EditorSource = z.infer<typeof editorSourceSchema>
export type EditorIssue = Doubt & { id: string; sourceId: string }

const namedSchema = z.object({ slug: z.string(), name: localisedSchema })
const daySchema = z.string().nullable()

/** An official who may be meant by a name that several bear. */
export const bearerSchema = namedSchema.extend({
  party: namedSchema.nullable(),
  latestOffice: z.object({ title: localisedSchema, from: daySchema, to: daySchema }).nullable(),
})
export type Bearer = z.infer<typeof bearerSchema>

export type EditorPage = {
  record: MeetingRecord
  sources: EditorSource[]
  issues: EditorIssue[]
  /** Who bears the names that the issues are about. */
  bearers: Bearer[]
  history: RevisionLine[]
  /** Sources that a person attached to it. */
  attached: string[]
  /** The record that it was taken out of, where it was and nobody has changed it since. */
  splitFrom: string | null
  proposals: Proposed
}

/** Something that reads otherwise than its record says; `from` and `to` hold the field in question. */
export type ProposalLine = {
  id: string
  meetingId: string | null
  sourceId: string
  /** Null where the whole record is meant: read for the first time, or told no more. */
  field: EvidenceField | null
  from: RecordValues | null
  to: RecordValues | null
  /** The record that the whole of this one turns out to be of. */
  into: string | null
}
/** Names by sort and slug: `official ali-asghar-khaji`. */
export type NamesBySlug = Readonly<Record<string, Localised>>
export type Proposed = { lines: ProposalLine[]; names: NamesBySlug }

/** What reads otherwise: proposals about records that people decided on, findings about others. */
export type ReparsePage = {
  proposals: Proposed & { total: number; next: string | null }
  findings: Proposed & { total: number; next: string | null }
}

/** A record to be split: what each of its sources tells by itself. */
export type SplitPage = {
  record: MeetingRecord
  sources: (MeetingRecord['sources'][number] & { values: RecordValues | null })[]
  names: NamesBySlug
}

/** Two records to be made one. */
export type MergePage = { survivor: MeetingRecord; other: MeetingRecord; names: NamesBySlug }

/** The languages in which names are told. */
export const NAME_LANGUAGES = languageSchema.options

export const registryKindSchema = z.enum(['official', 'party', 'place', 'series', 'topic', 'publisher'])
export type RegistryKind = z.infer<typeof registryKindSchema>

/** Something of the registry that a picker offers; officials with their party. */
export const registryHitSchema = z.object({
  slug: z.string(),
  name: localisedSchema,
  party: z.string().nullable(),
})
export type RegistryHit = z.infer<typeof registryHitSchema>
