import { useTranslations } from 'next-intl'
import { CommandForm, Field } from '@/components/desk/command-form'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PasskeySignIn } from '@/components/desk/passkey-sign-in'
import { parameter } from '@/lib/archive/filter'
import { refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type SignInProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function SignInPage({ params, searchParams }: SignInProps) {
  await pageLocale(params)
  const told = await searchParams
  return <SignIn next={parameter(told, 'next')} refused={refusedIn(told)} />
}

function SignIn({ next, refused }: { next: string | undefined; refused: ReturnType<typeof refusedIn> }) {
  const t = useTranslations('desk.signIn')
  return (
    <DeskFrame address="sign-in" title={t('title')} lead={t('lead')} signedIn={null}>
      <CommandForm command="sign-in" className="desk-card" refused={refused}>
        {next && <input type="hidden" name="next" value={next} />}
        <Field name="email" label={t('email')} type="email" autoComplete="username" maxLength={254} />
        <Field
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
          maxLength={128}
        />
        <button type="submit" className="desk-main-button">
          {t('submit')}
        </button>
        <p className="soft">{t('lost')}</p>
      </CommandForm>
      <PasskeySignIn next={next} />
    </DeskFrame>
  )
}
