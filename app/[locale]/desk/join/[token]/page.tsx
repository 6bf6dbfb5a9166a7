import { useTranslations } from 'next-intl'
import { CommandForm, Field } from '@/components/desk/command-form'
import { DeskFrame } from '@/components/desk/desk-frame'
import type { Welcome } from '@/lib/auth/invitations'
import { refusedIn, type SearchParams, welcomeOf } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type JoinProps = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<SearchParams> }

export default async function JoinPage({ params, searchParams }: JoinProps) {
  await pageLocale(params)
  const { token } = await params
  const welcome = await welcomeOf(token)
  return welcome === null ? (
    <Closed />
  ) : (
    <Join token={token} welcome={welcome} refused={refusedIn(await searchParams)} />
  )
}

function Closed() {
  const t = useTranslations('desk.join')
  return (
    <DeskFrame address="sign-in" title={t('closed')} lead={t('closedText')} signedIn={null}>
      {null}
    </DeskFrame>
  )
}

type FormProps = { token: string; welcome: Welcome; refused: ReturnType<typeof refusedIn> }

function Join({ token, welcome: { role, first }, refused }: FormProps) {
  const t = useTranslations('desk')
  const lead = first
    ? t('join.first')
    : t('join.lead', { role: t(`role.${role}`), may: t(`roleMay.${role}`) })
  return (
    <DeskFrame address={`join/${token}`} title={t('join.title')} lead={lead} signedIn={null}>
      <CommandForm command="join" className="desk-card" refused={refused}>
        <input type="hidden" name="token" value={token} />
        <Field
          name="name"
          label={t('join.name')}
          hint={t('join.nameHint')}
          autoComplete="name"
          maxLength={100}
        />
        <Field
          name="email"
          label={t('join.email')}
          hint={t('join.emailHint')}
          type="email"
          autoComplete="username"
          maxLength={254}
        />
        <Field
          name="password"
          label={t('join.password')}
          hint={t('join.passwordHint')}
          type="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={128}
        />
        <button type="submit" className="desk-main-button">
          {t('join.submit')}
        </button>
      </CommandForm>
    </DeskFrame>
  )
}
