import { useLocale, useTranslations } from 'next-intl'
import type { InvitationLine } from '@/lib/auth/invitations'
import type { PersonLine } from '@/lib/auth/people'
import { deskRoleSchema } from '@/lib/auth/roles'
import type { OpenSession } from '@/lib/auth/sessions'
import type { AtDesk } from '@/lib/desk/shapes'
import { edtfInWords, instantInWords } from '@/lib/i18n/dates'
import { CommandForm } from './command-form'
import { DeskFrame } from './desk-frame'
import { InviteForm } from './invite-form'
import { SessionsTable } from './sessions-table'

type PeopleProps = {
  at: AtDesk
  people: PersonLine[]
  sessions: OpenSession[]
  invitations: InvitationLine[]
}

/** Who works at the desk, for administrators. */
export function PeoplePage({ at: { actor, pages }, people, sessions, invitations }: PeopleProps) {
  const t = useTranslations('desk')
  const roles = deskRoleSchema.options.map((role) => ({ role, label: t(`role.${role}`) }))
  return (
    <DeskFrame
      address="people"
      title={t('people')}
      lead={t('peoplePage.lead')}
      signedIn={{ name: actor.name, pages }}
      here="people"
    >
      <div className="desk-scroll">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('peoplePage.name')}</th>
              <th scope="col">{t('peoplePage.email')}</th>
              <th scope="col">{t('peoplePage.role')}</th>
              <th scope="col">{t('peoplePage.lastSeen')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Person key={person.id} person={person} roles={roles} />
            ))}
          </tbody>
        </table>
      </div>
      <Sessions lines={sessions} own={actor.sessionId} />
      <h2>{t('peoplePage.inviteTitle')}</h2>
      <InviteForm roles={roles} />
      <Invitations lines={invitations} />
    </DeskFrame>
  )
}

type PersonProps = { person: PersonLine; roles: readonly { role: string; label: string }[] }

function Person({ person, roles }: PersonProps) {
  const t = useTranslations('desk.peoplePage')
  const locale = useLocale()
  const whom = <input type="hidden" name="person" value={person.id} />
  return (
    <tr>
      <th scope="row">
        <bdi>{person.name}</bdi>
        {person.secondFactor && <small className="soft"> · {t('secondFactor')}</small>}
        {person.shutOut && <small> · {t('shutOut')}</small>}
      </th>
      <td>
        <bdi dir="ltr">{person.email}</bdi>
      </td>
      <td>
        <CommandForm command="change-role" className="desk-inline">
          {whom}
          <select name="role" defaultValue={person.role} aria-label={t('roleOf', { name: person.name })}>
            {roles.map(({ role, label }) => (
              <option key={role} value={role}>
                {label}
              </option>
            ))}
          </select>
          <button type="submit">{t('change')}</button>
        </CommandForm>
      </td>
      <td>{person.lastSeen ? instantInWords(locale, person.lastSeen) : t('never')}</td>
      <td>
        <CommandForm command={person.shutOut ? 'let-in-again' : 'shut-out'} className="desk-inline">
          {whom}
          <button type="submit">{person.shutOut ? t('letIn') : t('doShutOut')}</button>
        </CommandForm>
        <CommandForm command="sign-out-everywhere" className="desk-inline">
          {whom}
          <button type="submit">{t('endSessions')}</button>
        </CommandForm>
      </td>
    </tr>
  )
}

/** Where anybody is signed in; each session can be ended. */
function Sessions({ lines, own }: { lines: OpenSession[]; own: string }) {
  const t = useTranslations()
  return (
    <section>
      <h2>{t('keeping.sessions.title')}</h2>
      <SessionsTable
        lines={lines}
        isOwn={({ id }) => id === own}
        ofPeople
        ending={({ id, person }) => (
          <CommandForm command="end-session-of" className="desk-inline">
            <input type="hidden" name="session" value={id} />
            <button type="submit" aria-label={t('keeping.sessions.end', { name: person })}>
              {t('desk.accountPage.end')}
            </button>
          </CommandForm>
        )}
      />
    </section>
  )
}

function Invitations({ lines }: { lines: InvitationLine[] }) {
  const t = useTranslations('desk')
  const locale = useLocale()
  return (
    <section>
      <h2>{t('peoplePage.invitations')}</h2>
      {lines.length === 0 && <p className="soft">{t('peoplePage.noInvitations')}</p>}
      <ul className="desk-lines">
        {lines.map((line) => (
          <li key={line.id}>
            {t(`role.${line.role}`)}
            {line.note && (
              <>
                {' · '}
                <bdi>{line.note}</bdi>
              </>
            )}
            {' · '}
            {line.inviter ? t('peoplePage.from', { name: line.inviter }) : t('peoplePage.fromTerminal')}
            {' · '}
            {t(`peoplePage.state.${line.state}`, { day: edtfInWords(locale, line.expiresAt.slice(0, 10)) })}{' '}
            {line.state === 'open' && (
              <CommandForm command="revoke-invitation" className="desk-inline">
                <input type="hidden" name="invitation" value={line.id} />
                <button type="submit">{t('peoplePage.revoke')}</button>
              </CommandForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
