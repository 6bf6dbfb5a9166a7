import { useLocale, useTranslations } from 'next-intl'
import type { PasskeyLine } from '@/lib/auth/passkeys'
import { instantInWords } from '@/lib/i18n/dates'
import { CommandForm, Field } from './command-form'
import { PasskeyForm } from './passkey-form'

/** One's passkeys: named, ended, and added to. */
export function Passkeys({ passkeys }: { passkeys: readonly PasskeyLine[] }) {
  const t = useTranslations('passkeys')
  const locale = useLocale()
  return (
    <section id="passkeys">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {passkeys.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <ul className="desk-lines">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <b>
                <bdi dir="auto">{name}</bdi>
              </b>{' '}
              <span className="soft">{t('since', { when: instantInWords(locale, createdAt) })}</span>
              <details>
                <summary>{t('change', { name })}</summary>
                <CommandForm command="rename-passkey">
                  <input type="hidden" name="passkey" value={id} />
                  <Field name="name" label={t('name')} defaultValue={name} maxLength={100} />
                  <button type="submit">{t('rename')}</button>
                </CommandForm>
                <CommandForm command="remove-passkey">
                  <input type="hidden" name="passkey" value={id} />
                  <button type="submit">{t('removeOf', { name })}</button>
                </CommandForm>
              </details>
            </li>
          ))}
        </ul>
      )}
      <PasskeyForm />
    </section>
  )
}
