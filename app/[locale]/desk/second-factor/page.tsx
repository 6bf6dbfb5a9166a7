import { useTranslations } from 'next-intl'
import { CommandForm, Field } from '@/components/desk/command-form'
import { DeskFrame } from '@/components/desk/desk-frame'
import { parameter } from '@/lib/archive/filter'
import { refusedIn, type SearchParams } from '@/lib/desk/pages'
import { pageLocale } from '@/lib/i18n/page-locale'

type StepProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export default async function SecondFactorPage({ params, searchParams }: StepProps) {
  await pageLocale(params)
  const told = await searchParams
  return <SecondFactor next={parameter(told, 'next')} refused={refusedIn(told)} />
}

function SecondFactor({
  next,
  refused,
}: {
  next: string | undefined
  refused: ReturnType<typeof refusedIn>
}) {
  const t = useTranslations('desk.secondFactor')
  const onward = next && <input type="hidden" name="next" value={next} />
  return (
    <DeskFrame address="second-factor" title={t('title')} lead={t('lead')} signedIn={null}>
      <CommandForm command="confirm-sign-in" className="desk-card" refused={refused}>
        {onward}
        <Field
          name="code"
          label={t('code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
        />
        <button type="submit" className="desk-main-button">
          {t('submit')}
        </button>
      </CommandForm>
      <details className="desk-card">
        <summary>{t('lost')}</summary>
        <CommandForm command="confirm-sign-in">
          {onward}
          <Field name="backup" label={t('backup')} autoComplete="off" maxLength={20} />
          <button type="submit">{t('useBackup')}</button>
        </CommandForm>
      </details>
    </DeskFrame>
  )
}
