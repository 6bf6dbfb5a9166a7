/**
 * What the review queue is narrowed to, pure: a filter ⇄ the parameters of the desk's start page. As
 * with lists of meetings a bad value is dropped, and one filter has one address.
 */
import { z } from 'zod'
import { type MeetingFilter, readFilter, writeFilter } from '@/lib/archive/filter'
import { issueCodeSchema } from '@/lib/parser/draft'
import { isoDaySchema } from '@/lib/registry/schema'

/** Why a record needs a look: what reading noted, and what only the archive as a whole can tell. */
export const queueReasonSchema = z.enum([
  ...issueCodeSchema.options,
  'low-confidence',
  'sources-disagree',
  'new-spelling',
  'plan-passed',
  'reading-proposes',
])
export type QueueReason = z.infer<typeof queueReasonSchema>

/** Whose records: one's own, those that nobody has taken on, or somebody's by their account. */
export const assignedSchema = z.union([z.enum(['me', 'nobody']), z.string().regex(/^[\w-]{1,100}$/)])

/** The parts that the queue shares with every list of meetings. */
const SHARED = ['language', 'publisher', 'party', 'official'] as const

/** Of `party` and `official` a record must have all the values given, of the other lists any. */
export type QueueFilter = Pick<MeetingFilter, (typeof SHARED)[number]> & {
  reason?: QueueReason[] | undefined
  assigned?: z.infer<typeof assignedSchema> | undefined
  /** Filed from this day to that, both included (UTC). */
  filedFrom?: string | undefined
  filedTo?: string | undefined
}
export type QueueFilterName = keyof QueueFilter

/** A place in the queue: beyond this record of this priority. */
export type QueueCursor = { priority: number; id: string }

/** What of a queue's filter any list of meetings can be narrowed to. */
export function meetingFilterOf(filter: QueueFilter): MeetingFilter {
  return Object.fromEntries(
    SHARED.flatMap((name) => (filter[name] === undefined ? [] : [[name, filter[name]]])),
  )
}

/** The filter that an address asks for. */
export function readQueueFilter(told: URLSearchParams): QueueFilter {
  const reasons = told.getAll('reason').flatMap((one) => queueReasonSchema.safeParse(one).data ?? [])
  const day = (name: string) => isoDaySchema.safeParse(told.get(name)).data
  const [from, to] = [day('filedFrom'), day('filedTo')]
  const turned = from !== undefined && to !== undefined && from > to
  const found: QueueFilter = {
    reason: reasons.length === 0 ? undefined : [...new Set(reasons)].sort(),
    assigned: assignedSchema.safeParse(told.get('assigned')).data,
    ...meetingFilterOf(readFilter(told)),
    filedFrom: turned ? to : from,
    filedTo: turned ? from : to,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** The parameters that ask for a filter, always in the same order. */
export function writeQueueFilter({
  reason,
  assigned,
  filedFrom,
  filedTo,
  ...shared
}: QueueFilter): URLSearchParams {
  const parameters = writeFilter(shared)
  for (const one of [...(reason ?? [])].sort()) parameters.append('reason', one)
  for (const [name, value] of Object.entries({ assigned, filedFrom, filedTo }))
    if (value !== undefined) parameters.append(name, value)
  return parameters
}

/**
 * The address below `/LOCALE/desk` of the queue, narrowed. The bare one leads to what was last asked
 * for, so the whole queue is asked for in so many words.
 */
export function queueAddress(filter: QueueFilter, more: Record<string, string> = {}): string {
  const parameters = writeQueueFilter(filter)
  if (parameters.size === 0) parameters.set('all', 'yes')
  for (const [name, value] of Object.entries(more)) parameters.set(name, value)
  return `?${parameters}`
}

/** A cursor as an address tells it: `85-0a1b2c3d4e`; null for anything else. */
export function readQueueCursor(told: string | null): QueueCursor | null {
  const [, priority, id] = /^(\d{1,6})-([0-9a-hjkmnp-tv-z]{10})$/.exec(told ?? '') ?? []
  return priority === undefined || id === undefined ? null : { priority: Number(priority), id }
}

export function writeQueueCursor({ priority, id }: QueueCursor): string {
  return `${priority}-${id}`
}

/** What a form that was sent without a script is answered by, in the address that it leads back to. */
const doneSchema = z.object({
  command: z.enum(['settle-doubts', 'reopen-doubts', 'review-meetings', 'assign-records']),
  count: z.coerce.number().int().min(1).max(1000),
})
export type QueueDone = z.infer<typeof doneSchema>
export type NotDone = { code: string; id: string }

/** What was done, and what was not, of the records of a form; bad values are dropped. */
export function readAnswer(parameters: URLSearchParams): { done: QueueDone | null; not: NotDone[] } {
  const [command, count] = parameters.get('done')?.split('.') ?? []
  const not = parameters.getAll('not').flatMap((told): NotDone[] => {
    const [, code, id] = /^([a-z_]{1,60})\.([0-9a-hjkmnp-tv-z]{10})$/.exec(told) ?? []
    return code === undefined || id === undefined ? [] : [{ code, id }]
  })
  return { done: doneSchema.safeParse({ command, count }).data ?? null, not }
}
