import { useLocale, useTranslations } from 'next-intl'
import { apiPath } from '@/lib/archive/address'
import type { TokenLine } from '@/lib/auth/tokens'
import { instantInWords } from '@/lib/i18n/dates'
import { CommandForm } from './command-form'
import { TokenForm } from './token-form'

/** One's tokens: made, shown once, and ended. */
export function Tokens({ tokens }: { tokens: readonly TokenLine[] }) {
  const t = useTranslations('tokens')
  const locale = useLocale()
  return (
    <section id="tokens">
      <h2>{t('title')}</h2>
      <p>{t.rich('lead', { link: () => <a href={apiPath(locale)}>{t('docs')}</a> })}</p>
      {tokens.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <div className="desk-scroll">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('since')}</th>
                <th scope="col">{t('lastUsed')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {tokens.map(({ id, name, createdAt, lastUsedAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi dir="auto">{name}</bdi>
                  </th>
                  <td>{instantInWords(locale, createdAt)}</td>
                  <td>{lastUsedAt === null ? t('never') : instantInWords(locale, lastUsedAt)}</td>
                  <td>
                    <CommandForm command="revoke-token">
                      <input type="hidden" name="id" value={id} />
                      <button type="submit" aria-label={t('endOf', { name })}>
                        {t('end')}
                      </button>
                    </CommandForm>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <TokenForm />
    </section>
  )
}
