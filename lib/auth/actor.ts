/** Who is asking. */
import type { Database } from '@/lib/db/client'
import { type Accounts, accounts } from './accounts'
import { type DeskRole, deskRoleSchema } from './roles'

/** Somebody signed in. */
export type Actor = {
  id: string
  /** As the public history shows it. */
  name: string
  email: string
  role: DeskRole
  secondFactor: boolean
  sessionId: string
}

/**
 * Whoever the cookies of a request say is asking; null for nobody, for an ended session, and for
 * somebody shut out since. Their role is read afresh each time: a change of it holds at once.
 */
export async function actorOf(db: Database, headers: Headers): Promise<Actor | null> {
  const found = await accounts(db).api.getSession({ headers, query: { disableRefresh: true } })
  return found && personOf(found)
}

/**
 * As `actorOf`, and the session lives on from now: the answer must set the cookies given.
 * Pages cannot set cookies; what is posted to the desk can.
 */
export async function prolongedActor(
  db: Database,
  headers: Headers,
): Promise<{ actor: Actor | null; cookies: string[] }> {
  const { response, headers: answered } = await accounts(db).api.getSession({ headers, returnHeaders: true })
  return { actor: response && personOf(response), cookies: answered.getSetCookie() }
}

type Session = Accounts['$Infer']['Session']

function personOf({ user, session }: Session): Actor | null {
  const role = deskRoleSchema.safeParse(user.role)
  if (user.banned || !role.success) return null
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: role.data,
    secondFactor: user.twoFactorEnabled ?? false,
    sessionId: session.id,
  }
}
