/** What the desk's pages about accounts show; who may ask is theirs to check, by `admit`. */
import type { Actor } from '@/lib/auth/actor'
import { type InvitationLine, invitations } from '@/lib/auth/invitations'
import { type LogFilter, type LogLine, logFilterSchema, loggedActions, logPage } from '@/lib/auth/log'
import { type SessionLine, sessionsOf } from '@/lib/auth/own-account'
import { type PasskeyLine, passkeysOf } from '@/lib/auth/passkeys'
import { type PersonLine, people } from '@/lib/auth/people'
import { type OpenSession, openSessions } from '@/lib/auth/sessions'
import { type TokenLine, tokensOf } from '@/lib/auth/tokens'
import { database } from '@/lib/db/client'
import { jobPage, jobReport } from '@/lib/jobs/jobs'
import type { JobLine, JobReport } from '@/lib/jobs/shapes'
import type { SearchParams } from './pages'
import { reparsePage } from './reparse'
import type { ReparsePage } from './shapes'

export function ownSessions(actor: Actor): Promise<SessionLine[]> {
  return sessionsOf(database(), actor)
}

export type Everybody = { people: PersonLine[]; sessions: OpenSession[]; invitations: InvitationLine[] }

export async function everybody(): Promise<Everybody> {
  const db = database()
  return {
    people: await people(db),
    sessions: await openSessions(db),
    invitations: await invitations(db),
  }
}

export type LogShown = {
  filter: LogFilter
  lines: LogLine[]
  older: string | null
  /** What the log can be narrowed to. */
  actions: string[]
  actors: Pick<PersonLine, 'id' | 'name'>[]
}

/** @param told as an address tells it */
export async function logShown(told: SearchParams): Promise<LogShown> {
  const db = database()
  const filter = logFilterSchema.parse(told)
  const { lines, older } = await logPage(db, filter)
  return { filter, lines, older, actions: await loggedActions(db), actors: await people(db) }
}

/** The id of a job that an address tells; null for anything else. */
export function jobIn(told: string | undefined): string | null {
  return told !== undefined && UUID.test(told) ? told : null
}

/** @param after as an address tells it; anything but an id counts as none */
export function reparseAsked(after: {
  proposal: string | undefined
  finding: string | undefined
}): Promise<ReparsePage> {
  const id = (told: string | undefined) => (told !== undefined && UUID.test(told) ? told : null)
  return reparsePage({ proposal: id(after.proposal), finding: id(after.finding) })
}

/** @param before as an address tells it; anything but an id counts as none */
export function jobLines(before: string | undefined): Promise<{ lines: JobLine[]; older: string | null }> {
  return jobPage(before !== undefined && UUID.test(before) ? before : null)
}

/** @param after as an address tells it; anything but a number counts as none */
export function jobAsked(id: string, after: string | undefined): Promise<JobReport | null> {
  return jobReport(id, after !== undefined && /^\d{1,6}$/.test(after) ? { after: Number(after) } : {})
}

/** Somebody's passkeys. */
export function ownPasskeys(actor: Actor): Promise<PasskeyLine[]> {
  return passkeysOf(database(), actor.id)
}

/** Somebody's tokens for programs. */
export function ownTokens(actor: Actor): Promise<TokenLine[]> {
  return tokensOf(database(), actor.id)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
