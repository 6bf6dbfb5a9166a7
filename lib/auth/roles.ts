/** What somebody may do at the desk. Each role may do what those before it may. */
import { z } from 'zod'

export const deskRoleSchema = z.enum(['reader', 'editor', 'administrator'])
export type DeskRole = z.infer<typeof deskRoleSchema>

/** Who may do a thing: `anybody` need not be signed in. */
export type Permission = 'anybody' | DeskRole

const RANKS: readonly DeskRole[] = deskRoleSchema.options

/** @param role null for somebody who is not signed in */
export function may(role: DeskRole | null, permission: Permission): boolean {
  if (permission === 'anybody') return true
  return role !== null && RANKS.indexOf(role) >= RANKS.indexOf(permission)
}
