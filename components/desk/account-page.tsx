import { useTranslations } from 'next-intl'
import type { SessionLine } from '@/lib/auth/own-account'
import type { PasskeyLine } from '@/lib/auth/passkeys'
import type { TokenLine } from '@/lib/auth/tokens'
import type { AtDesk } from '@/lib/desk/shapes'
import { CommandForm, Field } from './command-form'
import { DeskFrame } from './desk-frame'
import { Passkeys } from './passkeys'
import { SecondFactorSetup } from './second-factor-setup'
import { SessionsTable } from './sessions-table'
import { Tokens } from './tokens'

const DONE = [
  ...(['password', 'sessions', 'second-factor', 'second-factor-dropped'] as const),
  ...(['passkey', 'passkey-removed'] as const),
] as const

type AccountProps = {
  at: AtDesk
  sessions: SessionLine[]
  passkeys: PasskeyLine[]
  /** Null for those who may not file. */
  tokens: TokenLine[] | null
  done: string | undefined
}

/** One's own account: password, second factor, passkeys, and where one is signed in. */
export function AccountPage({ at: { actor, pages }, sessions, passkeys, tokens, done }: AccountProps) {
  const t = useTranslations('desk')
  const note = DONE.find((one) => one === done)
  return (
    <DeskFrame
      address="account"
      title={t('account')}
      lead={`${t('signedIn', { name: actor.name })} · ${t(`role.${actor.role}`)}`}
      signedIn={{ name: actor.name, pages }}
      here="account"
    >
      {note && (
        <p role="status" className="desk-note">
          {t(`accountPage.doneNotes.${note}`)}
        </p>
      )}
      <Password />
      <SecondFactor on={actor.secondFactor} />
      <Passkeys passkeys={passkeys} />
      <Sessions sessions={sessions} />
      {tokens && <Tokens tokens={tokens} />}
    </DeskFrame>
  )
}

function Password() {
  const t = useTranslations('desk.accountPage')
  return (
    <section className="desk-card">
      <h2>{t('password')}</h2>
      <CommandForm command="change-password">
        <Field name="current" label={t('current')} type="password" autoComplete="current-password" />
        <Field
          name="next"
          label={t('next')}
          hint={t('changeHint')}
          type="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={128}
        />
        <button type="submit">{t('change')}</button>
      </CommandForm>
    </section>
  )
}

function SecondFactor({ on }: { on: boolean }) {
  const t = useTranslations('desk.accountPage')
  return (
    <section className="desk-card">
      <h2>{t('secondFactor')}</h2>
      <p>{on ? t('secondFactorOn') : t('secondFactorOff')}</p>
      {on ? (
        <CommandForm command="drop-second-factor">
          <Field name="password" label={t('current')} type="password" autoComplete="current-password" />
          <button type="submit">{t('drop')}</button>
        </CommandForm>
      ) : (
        <SecondFactorSetup />
      )}
    </section>
  )
}

function Sessions({ sessions }: { sessions: SessionLine[] }) {
  const t = useTranslations('desk.accountPage')
  return (
    <section>
      <h2>{t('sessions')}</h2>
      <SessionsTable
        lines={sessions}
        isOwn={({ current }) => current}
        ending={({ id }) => (
          <CommandForm command="end-session">
            <input type="hidden" name="session" value={id} />
            <button type="submit">{t('end')}</button>
          </CommandForm>
        )}
      />
      <CommandForm command="end-other-sessions">
        <button type="submit">{t('endOthers')}</button>
      </CommandForm>
    </section>
  )
}
