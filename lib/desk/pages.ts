/** The pages of the desk, and who may see each. */
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { actorOf } from '@/lib/auth/actor'
import { type Welcome, welcome } from '@/lib/auth/invitations'
import { may } from '@/lib/auth/roles'
import { database } from '@/lib/db/client'
import { answerForbidden } from '@/lib/front/answering'
import { type Admission, DESK_PAGES, type DeskPage, deskPages, deskPath } from './shapes'

export type SearchParams = Record<string, string | string[] | undefined>

/** The query of a page, as it was asked for. */
export function parametersOf(told: SearchParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(told).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )
}

/**
 * Lets somebody in to a page of the desk, or sends them to sign in and then on to it. Each page asks
 * by itself: a layout is not run again for every one of them. Who is signed in, but has not the role for
 * it, is answered 403 by the page that says so.
 * @param here the page's address below `/LOCALE/desk`, with its query
 */
export async function admit(locale: string, page: DeskPage, here: string = page): Promise<Admission> {
  const actor = await actorOf(database(), await headers())
  if (actor === null)
    redirect(`${deskPath(locale, 'sign-in')}?${new URLSearchParams({ next: deskPath('', here).slice(1) })}`)
  const needed = DESK_PAGES[page]
  const pages = deskPages.filter((one) => may(actor.role, DESK_PAGES[one]))
  if (may(actor.role, needed)) return { allowed: true, actor, pages }
  answerForbidden()
  return { allowed: false, needed, actor, pages }
}

/** What the link of an invitation opens; null where it is not open. */
export function welcomeOf(token: string): Promise<Welcome | null> {
  return welcome(database(), token)
}

/** What an answer to a form, sent without a script, says in the address. */
export function refusedIn(told: SearchParams): { code: string; fields: string[] } | undefined {
  const { refused, fields } = told
  if (typeof refused !== 'string' || !/^[a-z_]{1,60}$/.test(refused)) return undefined
  return { code: refused, fields: typeof fields === 'string' ? fields.slice(0, 500).split(' ') : [] }
}
